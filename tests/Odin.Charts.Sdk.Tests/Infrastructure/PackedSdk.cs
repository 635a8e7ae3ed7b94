using System.Diagnostics;
using System.Text.Json;

namespace Odin.Charts.Sdk.Tests;

/// <summary>The packages, packed once a test run under a version of its own, with a package cache of their own.</summary>
static class PackedSdk
{
    static readonly Lazy<string> Packed = new(PackSdk);

    static readonly Lazy<string> PackedStack = new(PackStack);

    internal static string Version { get; } = $"0.1.0-test.{DateTime.UtcNow:yyyyMMddHHmmss}.{Environment.ProcessId}";

    internal static string Folder { get; } = Path.Combine(Path.GetTempPath(), "odin-sdk-tests", Version);

    internal static string Cache { get; } = Path.Combine(Folder, "cache");

    /// <summary>The feed, with the SDK and the library in it.</summary>
    internal static string Feed => Packed.Value;

    /// <summary>The same feed, with the stack and the other libraries in it as well. Few tests need them, and they take longer.</summary>
    internal static string FeedWithStack => PackedStack.Value;

    static string PackSdk()
    {
        // The test host has a tenth of a second left then, too little for hundreds of megabytes.
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Process.Start("rm", ["-rf", Folder]);
        return Pack("sdk", "src/Odin.Charts/Odin.Charts.csproj", "sdk/Odin.Charts.Sdk/Odin.Charts.Sdk.csproj");
    }

    static string PackStack()
    {
        _ = Feed;
        return Pack(
            "stack",
            "src/Odin.Charts.Metrics/Odin.Charts.Metrics.csproj",
            "src/Odin.Charts.Prometheus/Odin.Charts.Prometheus.csproj",
            "src/Odin.Charts.Grafana/Odin.Charts.Grafana.csproj",
            "charts/Odin.Stack/Odin.Stack.csproj");
    }

    /// <summary>Packs projects at once, outside the repository: its own bin, obj and artifacts belong to whoever builds there now.</summary>
    static string Pack(string name, params string[] projects)
    {
        var (feed, built) = (Path.Combine(Folder, "feed"), Path.Combine(Folder, "pack"));
        var pack = Dotnet.Run(Repository.Root,
        [
            "pack", Filter(name, projects), "-c", "Release", "-o", feed, "--artifacts-path", built, $"-p:Version={Version}", "-p:RunAnalyzers=false",
            $"-p:ChartsOutputPath={built}/charts/", $"-p:DashboardsOutputPath={built}/dashboards/",
            $"-p:OdinChartsTaskAssembly={built}/bin/Odin.Charts.Sdk/release/Odin.Charts.Sdk.dll",
        ]);
        Assert.True(pack.ExitCode == 0, pack.Output);
        return feed;
    }

    static string Filter(string name, string[] projects)
    {
        var filter = Path.Combine(Folder, name + ".slnf");
        Directory.CreateDirectory(Folder);
        File.WriteAllText(filter, JsonSerializer.Serialize(new { solution = new { path = Repository.PathOf("Odin.Charts.sln"), projects } }));
        return filter;
    }
}
