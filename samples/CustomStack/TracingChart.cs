using Odin.Stack;

/// <summary>One chart of the stack alone, with other defaults.</summary>
public sealed class TracingChart() : Chart<TracingValues>("tracing")
{
    public override ChartMetadata Metadata { get; } = new() { Description = "Tempo as the shop runs it." };

    protected override void Depend(Dependencies<TracingValues> dependencies) => dependencies.Add(new TempoChart(), v => v.Tempo);

    protected override void Define(Templates<TracingValues> templates) =>
        templates.Notes(c => $"Send spans to {c.Release.Name}-tempo.{c.Release.Namespace}:4317.\n");
}

public sealed record TracingValues
{
    [Description("Tempo.")]
    public Subchart<TempoValues> Tempo { get; init; } = new Subchart<TempoValues>().With(tempo => tempo with { Retention = "48h" });
}
