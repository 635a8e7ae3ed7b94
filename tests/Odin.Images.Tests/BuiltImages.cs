namespace Odin.Images.Tests;

/// <summary>The images: built on a base of our own, pushed to a registry on loopback, and pulled. Each once for all tests, by the first
/// that asks.</summary>
public sealed class BuiltImages : IDisposable
{
    static readonly TimeSpan Compilation = TimeSpan.FromMinutes(8);

    readonly TemporaryFolder _folder = new();
    readonly Lazy<Task<string>> _base;
    readonly IReadOnlyDictionary<OwnImage, Lazy<Task>> _built;
    LoopbackRegistry? _registry;

    public BuiltImages()
    {
        _base = new(BuildBaseAsync);
        _built = OwnImage.All.ToDictionary(i => i, i => new Lazy<Task>(() => BuildAsync(i)));
        Podman = new(_folder);
    }

    internal Podman Podman { get; }

    internal LoopbackRegistry Registry => _registry!;

    /// <summary>The name of the base in the registry.</summary>
    public string Base => $"{Registry.Address}/odin/base:1";

    /// <summary>What the build wrote about an image, for the charts.</summary>
    public string FileOf(OwnImage image) => _folder.Combine($"{image.Name}.props");

    /// <summary>An image's name by its tag.</summary>
    public string TagOf(OwnImage image) => $"{Registry.Address}/{image.Repository}:0.1.0";

    /// <summary>Waits until an image is there.</summary>
    public Task ReadyAsync(OwnImage image) => _built[image].Value;

    public void Dispose()
    {
        if (_registry is not null) Podman.RemoveAll();
        _registry?.Dispose();
        _folder.Dispose();
    }

    async Task<string> BuildBaseAsync()
    {
        _registry = await LoopbackRegistry.StartAsync(_folder);
        ToolRun.Of(new("bash"), [Repository.Combine("tools", "base-image.sh"), Base]).Succeeded();
        return Base;
    }

    async Task BuildAsync(OwnImage image)
    {
        var @base = await _base.Value;
        Directory.CreateDirectory(Path.GetDirectoryName(image.Stale)!);
        File.WriteAllText(image.Stale, "left by an earlier publish");
        Dotnet.Run(
        [
            "publish", Repository.Combine("src", image.Program), "-c", "Release", "-r", "linux-x64", "-t:PublishContainer", "-v:q", "-tl:off",
            $"-p:ContainerBaseImage={@base}", $"-p:ContainerRegistry={Registry.Address}", $"-p:Odin{image.Name}ImageFile={FileOf(image)}",
        ], Compilation);
        Podman.Pull(TagOf(image));
    }
}

[CollectionDefinition(nameof(BuiltImages))]
public sealed class BuiltImagesTests : ICollectionFixture<BuiltImages>;
