namespace Odin.Charts;

/// <summary>The command that fetches the archive of an external chart.</summary>
internal static class HelmPull
{
    public static string Command(ExternalChart chart, string folder) =>
        $"helm pull {Source(chart)} --version {Quoted(chart.Version)} --destination {Quoted(folder)}";

    static string Source(ExternalChart chart) => chart.Repository.StartsWith("oci://", StringComparison.Ordinal)
        ? $"{chart.Repository.TrimEnd('/')}/{chart.Name}"
        : $"{chart.Name} --repo {chart.Repository}";

    /// <summary>Double quotes: both Unix shells and cmd keep <c>&gt;</c>, <c>^</c> and spaces inside them.</summary>
    static string Quoted(string text) => $"\"{text}\"";
}
