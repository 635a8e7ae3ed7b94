namespace Odin.Exporter;

/// <summary>The configuration file.</summary>
internal sealed record ExporterConfiguration
{
    public SourcesConfiguration Sources { get; init; } = new();
}

/// <summary>Where observations come from.</summary>
internal sealed record SourcesConfiguration
{
}
