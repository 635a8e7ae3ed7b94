using System.Diagnostics;
using System.IO.Compression;

namespace Odin.Charts.Sdk.Tests;

/// <summary>A folder of its own, with projects that see the packed SDK and nothing of this repository.</summary>
sealed class Workspace : IDisposable
{
    static int _count;
    int _builds;

    internal Workspace(string name = "app")
    {
        Root = Path.Combine(PackedSdk.Folder, "work", $"{Interlocked.Increment(ref _count)}", name);
        Write("nuget.config", $"""
            <configuration><packageSources><add key="packed" value="{PackedSdk.Feed}" /></packageSources></configuration>
            """);
        Write("global.json", File.ReadAllText(Repository.PathOf("global.json")));
        Write("Directory.Build.props", "<Project><PropertyGroup><RunAnalyzers>false</RunAnalyzers></PropertyGroup></Project>");
        Write("Directory.Build.targets", "<Project />");
        Write("Directory.Packages.props", "<Project />");
    }

    internal string Root { get; }

    /// <summary>Where a chart project in the workspace's root finds its charts.</summary>
    internal string Charts => PathOf("bin/Debug/net10.0/charts");

    internal string PathOf(string path) => Path.Combine(Root, path);

    internal bool Has(string path) => Path.Exists(PathOf(path));

    internal string Read(string path) => File.ReadAllText(PathOf(path));

    internal Workspace Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(path))!);
        File.WriteAllText(PathOf(path), text);
        return this;
    }

    internal Workspace Edit(string path, string old, string @new)
    {
        Assert.Contains(old, Read(path), StringComparison.Ordinal);
        return Write(path, Read(path).Replace(old, @new, StringComparison.Ordinal));
    }

    /// <summary>The folder's files and folders, relative and in order.</summary>
    internal IReadOnlyList<string> Entries(string folder) => !Directory.Exists(PathOf(folder)) ? [] :
        [.. Directory.EnumerateFileSystemEntries(PathOf(folder), "*", SearchOption.AllDirectories)
            .Select(entry => Path.GetRelativePath(PathOf(folder), entry)).Order(StringComparer.Ordinal)];

    internal IReadOnlyList<string> PackageEntries(string path)
    {
        using var package = ZipFile.OpenRead(PathOf(path));
        return [.. package.Entries.Select(entry => entry.FullName).Order(StringComparer.Ordinal)];
    }

    internal BuildResult Build(params string[] arguments) => Run(["build", .. Quiet, .. arguments]);

    /// <summary>A build of what has been restored before.</summary>
    internal BuildResult Rebuild(params string[] arguments) => Build(["--no-restore", .. arguments]);

    internal BuildResult Run(params string[] arguments)
    {
        var log = PathOf($"../{Path.GetFileName(Root)}.{++_builds}.binlog");
        return new(Dotnet.Run(Root, [.. arguments, $"-bl:{log}"]), log);
    }

    internal Process StartBuild(params string[] arguments) => Dotnet.Start(Root, ["build", .. Quiet, .. arguments]);

    public void Dispose() => Directory.Delete(Root, recursive: true);

    static string[] Quiet => ["-v:minimal", "-tl:off"];
}
