namespace Odin.Charts.Testing;

/// <summary>The real Helm, with configuration, cache and data folders of its own.</summary>
public static class RealHelm
{
    static readonly string Home = Directory.CreateTempSubdirectory("odin-helm-").FullName;

    static readonly Dictionary<string, string> Environment = new()
    {
        ["HELM_CONFIG_HOME"] = Path.Combine(Home, "config"),
        ["HELM_CACHE_HOME"] = Path.Combine(Home, "cache"),
        ["HELM_DATA_HOME"] = Path.Combine(Home, "data"),
        ["KUBECONFIG"] = NoCluster(),
    };

    static RealHelm() => AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(Home, recursive: true);

    // Helm warns on standard error about a file that is missing, or that others may read.
    static string NoCluster()
    {
        var file = Path.Combine(Home, "kubeconfig");
        File.WriteAllText(file, "apiVersion: v1\nkind: Config\n");
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        return file;
    }

    /// <summary>Runs Helm in a folder, the temporary one by default.</summary>
    public static ToolRun Run(IEnumerable<string> arguments, string? folder = null) =>
        ToolRun.Of(Tool.Helm, arguments, folder, Environment);

    /// <summary><c>helm template</c>.</summary>
    /// <param name="chart">The chart's folder or archive.</param>
    /// <param name="release">The release's name.</param>
    /// <param name="arguments">More arguments: <c>-f values.yaml</c>, <c>--is-upgrade</c>, <c>--namespace</c>.</param>
    public static ToolRun Template(string chart, string release = "release-name", params string[] arguments) =>
        Run(["template", release, chart, .. arguments]);

    /// <summary><c>helm lint --strict</c>.</summary>
    public static ToolRun Lint(string chart, params string[] arguments) => Run(["lint", "--strict", chart, .. arguments]);

    /// <summary><c>helm package</c> into a folder.</summary>
    public static ToolRun Package(string chart, string folder) => Run(["package", chart, "--destination", folder]);

    /// <summary><c>helm show</c>: <c>chart</c>, <c>values</c>, <c>readme</c> or <c>all</c>.</summary>
    public static ToolRun Show(string what, string chart) => Run(["show", what, chart]);
}
