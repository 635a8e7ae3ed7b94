namespace Odin.Charts.Testing;

/// <summary>A program that tests run. <c>./test.sh</c> installs it into <see cref="Folder"/>; what is not there is looked for
/// on the <c>PATH</c>.</summary>
public sealed record Tool(string Name)
{
    public static readonly Tool Helm = new("helm");
    public static readonly Tool Promtool = new("promtool");
    public static readonly Tool Amtool = new("amtool");
    public static readonly Tool Prometheus = new("prometheus");
    public static readonly Tool Alertmanager = new("alertmanager");
    public static readonly Tool Node = new("node");
    public static readonly Tool Git = new("git");

    /// <summary>The folder of <c>ODIN_TOOLS</c>, which <c>./test.sh</c> sets, or else the one that its last run filled.</summary>
    public static string Folder { get; } = Environment.GetEnvironmentVariable("ODIN_TOOLS")
        ?? System.IO.Path.Combine(Cache, "odin-charts", "tools");

    public static bool IsCi => Environment.GetEnvironmentVariable("CI") is "true" or "1";

    public bool IsInstalled => Find() is not null;

    /// <summary>The full path of the program.</summary>
    /// <exception cref="InvalidOperationException">It is not installed.</exception>
    public string Path => Find() ?? throw new InvalidOperationException(Missing);

    public string Missing => $"{Name} is not installed: run ./test.sh, or put {Name} on the PATH";

    string? Find() => Folders().Select(f => System.IO.Path.Combine(f, Name)).FirstOrDefault(File.Exists);

    static IEnumerable<string> Folders() =>
    [
        System.IO.Path.Combine(Folder, "bin"),
        .. (Environment.GetEnvironmentVariable("PATH") ?? "").Split(System.IO.Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries),
    ];

    static string Cache => Environment.GetEnvironmentVariable("XDG_CACHE_HOME")
        ?? System.IO.Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".cache");
}
