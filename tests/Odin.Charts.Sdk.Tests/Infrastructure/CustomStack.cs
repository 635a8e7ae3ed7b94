using System.IO.Compression;

namespace Odin.Charts.Sdk.Tests;

/// <summary>The sample that changes the stack, built once from the packages in an empty folder.</summary>
public sealed class CustomStack : IDisposable
{
    readonly Workspace _sample = new("sample");

    public CustomStack()
    {
        foreach (var file in Directory.GetFiles(Repository.PathOf("samples/CustomStack"))) _sample.Write(Path.GetFileName(file), File.ReadAllText(file));
        _sample.Edit("nuget.config", "../../artifacts/packages", PackedSdk.FeedWithStack)
            .Edit("CustomStack.csproj", "/0.1.0", "/" + PackedSdk.Version)
            .Edit("CustomStack.csproj", "Version=\"0.1.0\"", $"Version=\"{PackedSdk.Version}\"");
        // The version of the stack's own charts, so that what is the same can be told to be.
        Build = _sample.Build($"-p:ChartVersion={PackedSdk.Version}");
        using var package = ZipFile.OpenRead(Path.Combine(PackedSdk.FeedWithStack, $"Odin.Stack.{PackedSdk.Version}.nupkg"));
        package.ExtractToDirectory(_sample.PathOf("package"));
    }

    internal BuildResult Build { get; }

    internal IEnumerable<string> Charts => Directory.EnumerateFiles(_sample.Charts, "*.tgz").Select(archive => Path.GetFileName(archive)).Order(StringComparer.Ordinal);

    /// <summary>An archive of the sample.</summary>
    internal string Archive(string chart) => Path.Combine(_sample.Charts, $"{chart}-{PackedSdk.Version}.tgz");

    /// <summary>An archive that the stack's package carries.</summary>
    internal string OwnArchive(string chart) => _sample.PathOf($"package/charts/{chart}-{PackedSdk.Version}.tgz");

    /// <summary>The defaults that a chart of the sample has for a chart in it, as a values file of that.</summary>
    internal string Defaults(string chart, string key)
    {
        var lines = File.ReadLines(Path.Combine(_sample.Charts, chart, "values.yaml")).SkipWhile(line => line != key + ":").Skip(1)
            .TakeWhile(line => line is "" or [' ', ..]).Select(line => line == "" ? line : line[2..]);
        _sample.Write($"{key}.yaml", string.Join('\n', lines) + "\n");
        return _sample.PathOf($"{key}.yaml");
    }

    public void Dispose() => _sample.Dispose();
}
