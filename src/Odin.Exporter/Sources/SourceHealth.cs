using Odin.Charts.Metrics.Catalogues;

namespace Odin.Exporter;

/// <summary>What the exporter says about one of its sources.</summary>
/// <param name="registry">Where it is said.</param>
/// <param name="name">The source: <c>kubernetes</c>, <c>observations</c>, <c>otlp</c>, or the name that the configuration gives.</param>
/// <param name="clock">For the moment of the last success.</param>
internal sealed class SourceHealth
{
    static readonly string[] Errors = ["unreachable", "timeout", "status", "invalid", "too_large", "internal", "unauthorized", "overloaded"];
    static readonly string[] Drops = ["invalid", "label_length", "series_limit", "rate_limit", "unknown_metric", "unsupported"];

    readonly Registry _registry;
    readonly TimeProvider _clock;
    readonly CounterSeries? _taken;
    readonly CounterSeries?[] _errors;
    readonly CounterSeries?[] _drops;

    // All counters are there from the start: Prometheus does not see the step of one that begins with its first failure.
    public SourceHealth(Registry registry, string name, TimeProvider clock)
    {
        (_registry, Name, _clock) = (registry, name, clock);
        _taken = registry.Of(OdinExporter.Observations).Get(name);
        _errors = [.. Errors.Select(e => registry.Of(OdinExporter.CollectionErrors).Get(name, e))];
        _drops = [.. Drops.Select(d => registry.Of(OdinExporter.ObservationsDropped).Get(name, d))];
    }

    public string Name { get; }

    /// <summary>What a reason is called in labels.</summary>
    public static string NameOf(DropReason reason) => Drops[(int)reason];

    /// <summary>A collection, or a request, ended well.</summary>
    public void Succeeded(TimeSpan took)
    {
        _registry.Of(OdinExporter.CollectionDurationSeconds).Get(Name)?.Observe(took.TotalSeconds);
        Refreshed();
    }

    /// <summary>What a source holds is known to be of this moment, without a collection.</summary>
    public void Refreshed() =>
        _registry.Of(OdinExporter.LastSuccessTimestampSeconds).Get(Name)?.Set(_clock.GetUtcNow().ToUnixTimeMilliseconds() / 1000d);

    /// <summary>The source is there no more: its last success is of no interest. Its counters stay.</summary>
    public void Forget() => _registry.Of(OdinExporter.LastSuccessTimestampSeconds).Remove(SeriesKey.Of(Name));

    /// <summary>A collection, or a request, failed.</summary>
    public void Failed(ErrorReason reason) => _errors[(int)reason]?.Add(1);

    /// <summary>So many observations were taken.</summary>
    public void Took(long observations) => _taken?.Add(observations);

    /// <summary>So many were not.</summary>
    public void Dropped(DropReason reason, long observations = 1) => _drops[(int)reason]?.Add(observations);
}
