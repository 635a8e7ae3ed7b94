using System.Diagnostics;

namespace Odin.Charts.Sdk.Tests;

/// <summary>Both packages, packed once a test run under a version of its own, with a package cache of their own.</summary>
static class PackedSdk
{
    static readonly Lazy<string> Packed = new(Pack);

    internal static string Version { get; } = $"0.1.0-test.{DateTime.UtcNow:yyyyMMddHHmmss}.{Environment.ProcessId}";

    internal static string Folder { get; } = Path.Combine(Path.GetTempPath(), "odin-sdk-tests", Version);

    internal static string Cache { get; } = Path.Combine(Folder, "cache");

    internal static string Feed => Packed.Value;

    /// <summary>Packs more of our projects, for the scenarios that need them.</summary>
    internal static void Add(params string[] projects)
    {
        foreach (var project in projects) Pack(project, Feed);
    }

    static string Pack()
    {
        // The test host has a tenth of a second left then, too little for hundreds of megabytes.
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Process.Start("rm", ["-rf", Folder]);
        var feed = Path.Combine(Folder, "feed");
        foreach (var project in new[] { "src/Odin.Charts", "sdk/Odin.Charts.Sdk" }) Pack(project, feed);
        return feed;
    }

    // Outside the repository: its own bin and obj belong to whoever builds there now.
    static void Pack(string project, string feed)
    {
        var pack = Dotnet.Run(Repository.Root,
            ["pack", project, "-c", "Release", "-o", feed, "--artifacts-path", Path.Combine(Folder, "pack"), $"-p:Version={Version}"]);
        Assert.True(pack.ExitCode == 0, pack.Output);
    }
}
