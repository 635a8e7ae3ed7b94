using System.Reflection;

namespace Odin.Stack;

/// <summary>The image of the exporter that belongs to this build of the charts. See <c>docs/exporter-image.md</c>.</summary>
internal static class ExporterImage
{
    public static string Registry { get; } = Metadata("ExporterImageRegistry");

    public static string Repository { get; } = Metadata("ExporterImageRepository");

    public static string Tag { get; } = Metadata("ExporterImageTag");

    /// <summary>Empty unless the build was told: an image does not come out the same twice, and a chart does.</summary>
    public static string Digest { get; } = Metadata("ExporterImageDigest");

    static string Metadata(string key) =>
        typeof(ExporterImage).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == key).Value ?? "";
}
