using Odin.Charts.Metrics.Catalogues;

namespace Odin.Exporter;

/// <summary>What the exporter says about one of its sources.</summary>
/// <param name="registry">Where it is said.</param>
/// <param name="name">The source: <c>kubernetes</c>, <c>observations</c>, <c>otlp</c>, or the name that the configuration gives.</param>
/// <param name="clock">For the moment of the last success.</param>
internal sealed class SourceHealth(Registry registry, string name, TimeProvider clock)
{
    static readonly string[] Errors = ["unreachable", "timeout", "status", "invalid", "too_large", "internal", "unauthorized", "overloaded"];
    static readonly string[] Drops = ["invalid", "label_length", "series_limit", "rate_limit", "unknown_metric", "unsupported"];

    public string Name { get; } = name;

    /// <summary>What a reason is called in labels.</summary>
    public static string NameOf(DropReason reason) => Drops[(int)reason];

    /// <summary>A collection, or a request, ended well.</summary>
    public void Succeeded(TimeSpan took)
    {
        registry.Of(OdinExporter.CollectionDurationSeconds).Get(Name)?.Observe(took.TotalSeconds);
        Refreshed();
    }

    /// <summary>What a source holds is known to be of this moment, without a collection.</summary>
    public void Refreshed() =>
        registry.Of(OdinExporter.LastSuccessTimestampSeconds).Get(Name)?.Set(clock.GetUtcNow().ToUnixTimeMilliseconds() / 1000d);

    /// <summary>A collection, or a request, failed.</summary>
    public void Failed(ErrorReason reason) => registry.Of(OdinExporter.CollectionErrors).Get(Name, Errors[(int)reason])?.Add(1);

    /// <summary>So many observations were taken.</summary>
    public void Took(long observations) => registry.Of(OdinExporter.Observations).Get(Name)?.Add(observations);

    /// <summary>So many were not.</summary>
    public void Dropped(DropReason reason, long observations = 1) =>
        registry.Of(OdinExporter.ObservationsDropped).Get(Name, Drops[(int)reason])?.Add(observations);
}
