using System.Formats.Tar;
using System.IO.Compression;
using System.Text.Json.Nodes;

namespace Odin.Exporter.Image.Tests;

/// <summary>What the image is.</summary>
[Collection(nameof(BuiltImage))]
public sealed class ImageTests(BuiltImage image, ITestOutputHelper output)
{
    const long Largest = 15_000_000;

    [NeedsContainers]
    public async Task It_stays_under_15_MB_compressed()
    {
        var layers = (await ManifestAsync())["layers"]!.AsArray().Select(l => (long)l!["size"]!).ToList();
        output.WriteLine($"compressed: {string.Join(" + ", layers)} = {layers.Sum()} bytes");
        Assert.InRange(layers.Sum(), 1, Largest);
    }

    [NeedsContainers]
    public async Task It_runs_the_exporter_as_a_user_that_is_a_number()
    {
        var config = await ConfigAsync();
        Assert.Equal("1654", (string?)config["User"]);
        Assert.Equal("""["/app/Odin.Exporter"]""", config["Entrypoint"]!.ToJsonString());
        Assert.Equal(["4318/tcp", "8000/tcp"], config["ExposedPorts"]!.AsObject().Select(p => p.Key).Order());
    }

    [NeedsContainers]
    public async Task It_says_what_it_is()
    {
        var labels = (await ConfigAsync())["Labels"]!.AsObject().ToDictionary(l => l.Key.Replace("org.opencontainers.image.", "", StringComparison.Ordinal), l => (string?)l.Value);
        Assert.Equal(("Odin exporter", "0.1.0", "Apache-2.0"), (labels["title"], labels["version"], labels["licenses"]));
        Assert.Equal($"{image.Registry.Address}/odin/exporter-base:1", labels["base.name"]);
        Assert.StartsWith("sha256:", labels["base.digest"], StringComparison.Ordinal);
        Assert.Matches("^[0-9a-f]{40}$", labels["revision"]);
        Assert.All(["description", "created"], l => Assert.NotEmpty(labels[l]!));
    }

    [NeedsContainers]
    public async Task It_holds_the_program_alone_and_nothing_that_an_earlier_publish_left()
    {
        var top = (string)(await ManifestAsync())["layers"]!.AsArray()[^1]!["digest"]!;
        await using var layer = new GZipStream(await image.Registry.BlobAsync(BuiltImage.Name, top), CompressionMode.Decompress);
        await using var tar = new TarReader(layer);
        var files = new List<string>();
        while (await tar.GetNextEntryAsync() is { } entry)
            if (entry.EntryType is TarEntryType.RegularFile) files.Add(entry.Name);
        Assert.Equal(["app/Odin.Exporter"], files);
    }

    async Task<JsonNode> ManifestAsync()
    {
        await image.ReadyAsync();
        return await image.Registry.ManifestAsync(BuiltImage.Name, "0.1.0");
    }

    async Task<JsonNode> ConfigAsync()
    {
        var digest = (string)(await ManifestAsync())["config"]!["digest"]!;
        return (await JsonNode.ParseAsync(await image.Registry.BlobAsync(BuiltImage.Name, digest)))!["config"]!;
    }
}
