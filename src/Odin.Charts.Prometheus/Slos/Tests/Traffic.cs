using System.Collections.Immutable;

namespace Odin.Charts.Prometheus;

/// <summary>The series that an indicator looks at, so that a test can play any ratio of errors on them.</summary>
/// <param name="Series">The series.</param>
internal sealed record Traffic(ImmutableArray<TrafficSeries> Series)
{
    /// <summary>Whether all events are errors, or none is: no ratio in between can be played.</summary>
    public bool IsAllOrNothing { get; init; }

    /// <summary>The series of a service on which no error has happened yet: the counter of errors has not been
    /// made.</summary>
    public Traffic WithoutErrors => this with { Series = [.. Series.Where(s => s.Share != TrafficShare.Errors)] };

    /// <summary>Whether the errors have series of their own.</summary>
    public bool CountsErrors => Series.Any(s => s.Share == TrafficShare.Errors);

    /// <summary>Whether there can be series and no events: not for a gauge, whose samples are the events.</summary>
    public bool CanBeIdle => Series.All(s => s.Share != TrafficShare.Level);
}

/// <summary>A series of a test.</summary>
/// <param name="Series">Its name and labels: <c>up{job="x"}</c>.</param>
/// <param name="Share">What it counts.</param>
internal sealed record TrafficSeries(string Series, TrafficShare Share)
{
    /// <summary>The value of a gauge when all is good.</summary>
    public decimal Good { get; init; } = 1;

    /// <summary>The value of a gauge when nothing is.</summary>
    public decimal Bad { get; init; }
}

/// <summary>What a series counts.</summary>
internal enum TrafficShare
{
    /// <summary>Good events and errors.</summary>
    All,

    /// <summary>Good events.</summary>
    Good,

    /// <summary>Errors.</summary>
    Errors,

    /// <summary>Nothing: a gauge, whose value tells how good it is.</summary>
    Level,
}
