using System.Reflection;

namespace Odin.Stack;

/// <summary>An image of ours that belongs to this build of the charts. See <c>docs/images.md</c>.</summary>
/// <param name="Registry">Where it is pulled from.</param>
/// <param name="Repository">Its name there.</param>
/// <param name="Tag">Its version.</param>
/// <param name="Digest">Empty unless the build was told: an image does not come out the same twice, and a chart does.</param>
internal sealed record OwnImage(string Registry, string Repository, string Tag, string Digest)
{
    public static OwnImage Exporter { get; } = Of("Exporter");

    /// <summary>The program of the hooks: <c>docs/probe.md</c>.</summary>
    public static OwnImage Probe { get; } = Of("Probe");

    /// <summary>The program that backs up and restores: <c>docs/backup.md</c>.</summary>
    public static OwnImage Backup { get; } = Of("Backup");

    /// <summary>For a chart's values.</summary>
    public ImageValues Values => new() { Registry = Registry, Repository = Repository, Tag = Tag, Digest = Digest };

    static OwnImage Of(string name) =>
        new(Metadata($"{name}ImageRegistry"), Metadata($"{name}ImageRepository"), Metadata($"{name}ImageTag"), Metadata($"{name}ImageDigest"));

    static string Metadata(string key) =>
        typeof(OwnImage).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == key).Value ?? "";
}
