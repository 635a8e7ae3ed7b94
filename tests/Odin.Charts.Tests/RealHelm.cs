using System.Diagnostics;
using System.Text;
using System.Text.Json.Nodes;

namespace Odin.Charts.Tests;

/// <summary>Runs the real helm: <c>HELM_BIN</c>, or the one on the path.</summary>
internal static class RealHelm
{
    /// <summary>Makes the values that templates see visible, whatever characters they hold.</summary>
    public const string ShowValues = "values: {{ toJson .Values | b64enc }}\n";

    static readonly string? Executable = Find();

    public static bool IsInstalled => Executable is not null;

    public static bool IsDemanded => Environment.GetEnvironmentVariable("CI") is "true" or "1";

    /// <summary>Runs helm and gives what it writes on both outputs.</summary>
    public static (int ExitCode, string Output, string Error) Run(params string[] arguments)
    {
        var start = new ProcessStartInfo(Executable ?? throw new InvalidOperationException("helm is not installed; set HELM_BIN."), arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        using var helm = Process.Start(start)!;
        var error = helm.StandardError.ReadToEndAsync();
        var output = helm.StandardOutput.ReadToEnd();
        helm.WaitForExit();
        return (helm.ExitCode, output, error.Result);
    }

    /// <summary>The values that a chart's template saw, or null and helm's words when it refused them.</summary>
    public static (JsonNode? Values, string Error) Values(params string[] arguments)
    {
        var (exit, output, error) = Run(["template", "release-name", .. arguments]);
        if (exit != 0) return (null, error);
        var line = output.Split('\n').Single(l => l.StartsWith("values: ", StringComparison.Ordinal));
        return (JsonNode.Parse(Convert.FromBase64String(line["values: ".Length..])), "");
    }

    static string? Find() => Environment.GetEnvironmentVariable("HELM_BIN") is { Length: > 0 } given
        ? given
        : Environment.GetEnvironmentVariable("PATH")!.Split(Path.PathSeparator)
            .Select(folder => Path.Combine(folder, "helm")).FirstOrDefault(File.Exists);
}

/// <summary>A test against the real helm. Without helm it is skipped on a developer's machine and fails in CI.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class HelmFactAttribute : FactAttribute
{
    public HelmFactAttribute()
    {
        if (!RealHelm.IsInstalled && !RealHelm.IsDemanded) Skip = "helm is not installed; ./test.sh installs it.";
    }
}

/// <inheritdoc cref="HelmFactAttribute"/>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class HelmTheoryAttribute : TheoryAttribute
{
    public HelmTheoryAttribute()
    {
        if (!RealHelm.IsInstalled && !RealHelm.IsDemanded) Skip = "helm is not installed; ./test.sh installs it.";
    }
}
