using System.Formats.Tar;
using System.IO.Compression;
using System.Text.Json.Nodes;

namespace Odin.Images.Tests;

/// <summary>What the images are.</summary>
[Collection(nameof(BuiltImages))]
public sealed class ImageTests(BuiltImages images, ITestOutputHelper output)
{
    public static TheoryData<string> Names { get; } = [.. OwnImage.All.Select(i => i.Name)];

    [NeedsContainersTheory]
    [MemberData(nameof(Names))]
    public async Task It_stays_small(string name)
    {
        var layers = (await ManifestAsync(Of(name)))["layers"]!.AsArray().Select(l => (long)l!["size"]!).ToList();
        output.WriteLine($"compressed: {string.Join(" + ", layers)} = {layers.Sum()} bytes");
        Assert.InRange(layers.Sum(), 1, Of(name).Largest);
    }

    [NeedsContainersTheory]
    [MemberData(nameof(Names))]
    public async Task It_runs_its_program_as_a_user_that_is_a_number(string name)
    {
        var config = await ConfigAsync(Of(name));
        Assert.Equal("1654", (string?)config["User"]);
        Assert.Equal($"""["/app/{Of(name).Program}"]""", config["Entrypoint"]!.ToJsonString());
        Assert.Equal(Of(name).Ports, (config["ExposedPorts"]?.AsObject() ?? []).Select(p => p.Key).Order());
    }

    [NeedsContainersTheory]
    [MemberData(nameof(Names))]
    public async Task It_says_what_it_is(string name)
    {
        var labels = (await ConfigAsync(Of(name)))["Labels"]!.AsObject().ToDictionary(l => l.Key.Replace("org.opencontainers.image.", "", StringComparison.Ordinal), l => (string?)l.Value);
        Assert.Equal(($"Odin {name.ToLowerInvariant()}", "0.1.0", "Apache-2.0"), (labels["title"], labels["version"], labels["licenses"]));
        Assert.Equal(images.Base, labels["base.name"]);
        Assert.StartsWith("sha256:", labels["base.digest"], StringComparison.Ordinal);
        Assert.Matches("^[0-9a-f]{40}$", labels["revision"]);
        Assert.All(["description", "created"], l => Assert.NotEmpty(labels[l]!));
    }

    [NeedsContainersTheory]
    [MemberData(nameof(Names))]
    public async Task It_holds_the_program_alone_and_nothing_that_an_earlier_publish_left(string name)
    {
        var top = (string)(await ManifestAsync(Of(name)))["layers"]!.AsArray()[^1]!["digest"]!;
        await using var layer = new GZipStream(await images.Registry.BlobAsync(Of(name).Repository, top), CompressionMode.Decompress);
        await using var tar = new TarReader(layer);
        var files = new List<string>();
        while (await tar.GetNextEntryAsync() is { } entry)
            if (entry.EntryType is TarEntryType.RegularFile) files.Add(entry.Name);
        Assert.Equal([.. new[] { Of(name).Program }.Concat(Of(name).Libraries).Select(f => $"app/{f}")], files.Order(StringComparer.Ordinal));
    }

    static OwnImage Of(string name) => OwnImage.All.Single(i => i.Name == name);

    async Task<JsonNode> ManifestAsync(OwnImage image)
    {
        await images.ReadyAsync(image);
        return await images.Registry.ManifestAsync(image.Repository, "0.1.0");
    }

    async Task<JsonNode> ConfigAsync(OwnImage image)
    {
        var digest = (string)(await ManifestAsync(image))["config"]!["digest"]!;
        return (await JsonNode.ParseAsync(await images.Registry.BlobAsync(image.Repository, digest)))!["config"]!;
    }
}
