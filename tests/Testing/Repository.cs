using System.Reflection;

namespace Odin.Charts.Testing;

/// <summary>The source tree. Its path is an attribute of the test assembly, so that it holds in builds that map paths.</summary>
public static class Repository
{
    public static string Root { get; } = Metadata("RepositoryRoot");

    /// <summary>The folder of the test project.</summary>
    public static string TestProject { get; } = Metadata("ProjectDirectory");

    /// <summary><c>Release</c> or <c>Debug</c>: what the tests themselves were built as.</summary>
    public static string Configuration { get; } = Metadata("Configuration");

    public static string Combine(params string[] parts) => Path.Combine([Root, .. parts]);

    /// <summary>The files that git tracks, with <c>/</c>, relative to the root.</summary>
    public static IReadOnlyList<string> TrackedFiles() =>
        ToolRun.Of(Tool.Git, ["ls-files", "-z", "--cached"], Root).Succeeded().Output
        .Split('\0', StringSplitOptions.RemoveEmptyEntries)
        .Where(f => File.Exists(Combine(f)))
        .ToList();

    static string Metadata(string key) => Path.TrimEndingDirectorySeparator(typeof(Repository).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == key).Value!);
}
