namespace Odin.Exporter;

/// <summary>Where observations come from, of its own accord. The host runs each configured source beside the others, starts it
/// again after a pause when it throws, and stops it when the configuration no longer has it.</summary>
internal abstract class Source(SourceHealth health)
{
    public SourceHealth Health { get; } = health;

    /// <summary>Collects until it is stopped, then takes back the gauges that it set.</summary>
    public abstract Task RunAsync(CancellationToken stop);
}
