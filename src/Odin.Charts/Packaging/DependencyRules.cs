using System.Text.RegularExpressions;

namespace Odin.Charts;

/// <summary>What Helm asks of the entries of <c>dependencies</c>.</summary>
internal static partial class DependencyRules
{
    public static IEnumerable<Diagnostic> Check(EmittedChart chart)
    {
        var dependencies = ChartDependency.Of(chart);
        foreach (var dependency in dependencies)
            foreach (var problem in Problems(dependency))
                yield return PackagingDiagnostics.BadDependency(chart.Name, dependency.Key, problem, dependency.Place ?? chart.Place);
        foreach (var same in dependencies.GroupBy(dependency => dependency.Key).Where(group => group.Count() > 1))
            yield return PackagingDiagnostics.SameDependency(chart.Name, same.Key, same.Last().Place ?? chart.Place);
    }

    static IEnumerable<string> Problems(ChartDependency dependency)
    {
        if (!FileName().IsMatch(dependency.Name)) yield return $"'{dependency.Name}' is no name for a chart";
        if (!VersionRange.TryParse(dependency.Version, out _))
            yield return $"'{dependency.Version}' is no range of versions such as '^1.2', '~1.2.3' or '>=1.2 <2'";
        if (dependency.Repository != null && !IsRepository(dependency.Repository))
            yield return $"'{dependency.Repository}' is no repository; it starts with https://, http:// or oci://";
        if (dependency.Alias != null && !Key().IsMatch(dependency.Alias))
            yield return $"'{dependency.Alias}' is no alias; it may hold letters, digits, '-' and '_'";
        if (dependency.Condition != null && !Condition().IsMatch(dependency.Condition))
            yield return $"'{dependency.Condition}' is no condition; it is the path of a boolean value, '{dependency.Key}.enabled' for example";
        foreach (var tag in dependency.Tags.Where(tag => !Key().IsMatch(tag)))
            yield return $"'{tag}' is no tag; it may hold letters, digits, '-' and '_'";
    }

    static bool IsRepository(string text) =>
        ChartMetadataRules.IsWebAddress(text)
        || (text.StartsWith("oci://", StringComparison.Ordinal) && Uri.TryCreate(text, UriKind.Absolute, out var url) && url.Host != "");

    [GeneratedRegex(@"^[A-Za-z0-9_-]+\z", RegexOptions.CultureInvariant)]
    private static partial Regex Key();

    [GeneratedRegex(@"^[A-Za-z0-9_][A-Za-z0-9._-]*\z", RegexOptions.CultureInvariant)]
    private static partial Regex FileName();

    [GeneratedRegex(@"^[A-Za-z0-9_-]+(\.[A-Za-z0-9_-]+)*(,[A-Za-z0-9_-]+(\.[A-Za-z0-9_-]+)*)*\z", RegexOptions.CultureInvariant)]
    private static partial Regex Condition();
}
