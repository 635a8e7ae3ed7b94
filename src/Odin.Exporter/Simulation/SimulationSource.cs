namespace Odin.Exporter;

/// <summary>Makes values up, for demonstrations: the registry labels every series <c>simulated="true"</c>.</summary>
internal sealed class SimulationSource : PolledSource
{
    static readonly TimeSpan Interval = TimeSpan.FromSeconds(15);

    readonly Simulation _simulation;

    /// <param name="context">What it is made with.</param>
    /// <param name="random">Chance.</param>
    public SimulationSource(SourceContext context, Random random) : base("simulation", new(Interval, Interval, TimeSpan.Zero), context)
    {
        if (!context.Registry.IsSimulated)
            throw new ArgumentException("the registry does not say that its values are made up", nameof(context));
        _simulation = new(context.Registry, random);
    }

    protected override Task CollectAsync(CancellationToken stop)
    {
        Health.Took(_simulation.Next());
        return Task.CompletedTask;
    }

    public override void Dispose() => _simulation.Dispose();
}
