using System.Collections.Immutable;

namespace Odin.Charts.Metrics.Catalogues;

/// <summary>What every program that uses Prometheus' Go client exports of itself: the runtime, the process, and its
/// own metrics endpoint.</summary>
public static partial class GoRuntime
{
    /// <summary>All of them, with the version of the program that they were taken from.</summary>
    public static Catalogue All => field ??= Catalogue.Of("go", typeof(GoRuntime)) with
    {
        Version = "client_golang 1.23",
        IsThirdParty = true,
    };

    /// <summary>The buckets that the client gives a histogram of durations, in seconds.</summary>
    public static ImmutableArray<double> DefaultBuckets { get; } =
        [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

    /// <summary>The labels of the metrics.</summary>
    public static class Labels
    {
#pragma warning disable CS1591 // Each is its own name.
        public static readonly Label VersionLabel = new("version");
        public static readonly Label Cause = new("cause");
        public static readonly Label Code = new("code");
#pragma warning restore CS1591
    }
}
