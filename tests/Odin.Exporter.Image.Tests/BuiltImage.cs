namespace Odin.Exporter.Image.Tests;

/// <summary>The image: built, pushed to a registry on loopback, and pulled. Once for all tests, by the first that asks.</summary>
public sealed class BuiltImage : IDisposable
{
    public const string Name = "odin/odin-exporter";

    static readonly TimeSpan Compilation = TimeSpan.FromMinutes(8);

    readonly TemporaryFolder _folder = new();
    readonly Lazy<Task> _built;
    LoopbackRegistry? _registry;

    public BuiltImage()
    {
        _built = new(BuildAsync);
        Podman = new(_folder);
    }

    internal Podman Podman { get; }

    internal LoopbackRegistry Registry => _registry!;

    /// <summary>What the build wrote about the image, for the charts.</summary>
    public string ImageFile => _folder.Combine("exporter-image.props");

    /// <summary>What is in the publish folder before the build and must not be in the image.</summary>
    public static string Stale { get; } = Repository.Combine("src", "Odin.Exporter", "bin", "Release", "net10.0", "linux-x64", "publish", "stale.dbg");

    public string Tag => $"{Registry.Address}/{Name}:0.1.0";

    /// <summary>Waits until it is there.</summary>
    public Task ReadyAsync() => _built.Value;

    public void Dispose()
    {
        if (_registry is not null) Podman.RemoveAll();
        _registry?.Dispose();
        _folder.Dispose();
    }

    async Task BuildAsync()
    {
        _registry = await LoopbackRegistry.StartAsync(_folder);
        var @base = $"{_registry.Address}/odin/exporter-base:1";
        ToolRun.Of(new("bash"), [Repository.Combine("tools", "exporter-base-image.sh"), @base]).Succeeded();
        Directory.CreateDirectory(Path.GetDirectoryName(Stale)!);
        File.WriteAllText(Stale, "left by an earlier publish");
        Dotnet.Run(
        [
            "publish", Repository.Combine("src", "Odin.Exporter"), "-c", "Release", "-r", "linux-x64", "-t:PublishContainer", "-v:q", "-tl:off",
            $"-p:ContainerBaseImage={@base}", $"-p:ContainerRegistry={_registry.Address}", $"-p:OdinExporterImageFile={ImageFile}",
        ], Compilation);
        Podman.Pull(Tag);
    }
}

[CollectionDefinition(nameof(BuiltImage))]
public sealed class BuiltImageTests : ICollectionFixture<BuiltImage>;
