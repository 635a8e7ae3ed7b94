namespace Odin.Stack.Tests;

public sealed record ExporterParentValues
{
    public Subchart<ExporterValues> Exporter { get; init; } = new();
}

/// <summary>A chart with the exporter's inside.</summary>
public sealed class ExporterParent() : Chart<ExporterParentValues>("parent")
{
    public override ChartMetadata Metadata { get; } = new() { Description = "Has the exporter inside." };

    protected override void Define(Templates<ExporterParentValues> templates)
    {
    }

    protected override void Depend(Dependencies<ExporterParentValues> dependencies) => dependencies.Add(new ExporterChart(), v => v.Exporter);
}
