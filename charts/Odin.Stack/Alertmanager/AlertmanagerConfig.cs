using Odin.Charts.Prometheus;

namespace Odin.Stack;

/// <summary>The configuration file of Alertmanager 0.34. Alertmanager refuses a key that it does not know.
/// Source: https://prometheus.io/docs/alerting/latest/configuration/.</summary>
[SnakeCase]
public sealed record AlertmanagerConfig
{
    /// <summary><c>templates</c>: files with templates of messages; <c>*</c> may stand in the last part.</summary>
    public IReadOnlyList<string>? Templates { get; init; }

    /// <summary><c>route</c>: which alert goes to which receiver, and when.</summary>
    public required AlertmanagerConfigRoute Route { get; init; }

    /// <summary><c>time_intervals</c>: times that routes name.</summary>
    public IReadOnlyList<AlertmanagerTimeIntervalValues>? TimeIntervals { get; init; }

    /// <summary><c>inhibit_rules</c>: alerts that are not sent while others fire.</summary>
    public required IReadOnlyList<InhibitionRule> InhibitRules { get; init; }

    /// <summary><c>receivers</c>: who is told.</summary>
    public required IReadOnlyList<AlertmanagerConfigReceiver> Receivers { get; init; }
}

/// <summary>A node of Alertmanager's <c>route</c>. What it does not say, it has from the node above.</summary>
[SnakeCase]
public sealed record AlertmanagerConfigRoute
{
    /// <summary><c>receiver</c>: who is told.</summary>
    public string? Receiver { get; init; }

    /// <summary><c>matchers</c>: the alerts that it is for.</summary>
    public IReadOnlyList<string>? Matchers { get; init; }

    /// <summary><c>continue</c>: whether the nodes after it are looked at too.</summary>
    public bool? Continue { get; init; }

    /// <summary><c>group_by</c>: the labels that alerts of one message have in common.</summary>
    public IReadOnlyList<string>? GroupBy { get; init; }

    /// <summary><c>group_wait</c>: how long the first message of a group waits for more.</summary>
    public string? GroupWait { get; init; }

    /// <summary><c>group_interval</c>: how long a message about a changed group waits.</summary>
    public string? GroupInterval { get; init; }

    /// <summary><c>repeat_interval</c>: when a message is sent again.</summary>
    public string? RepeatInterval { get; init; }

    /// <summary><c>mute_time_intervals</c>: when nothing is sent.</summary>
    public IReadOnlyList<string>? MuteTimeIntervals { get; init; }

    /// <summary><c>active_time_intervals</c>: when alone something is sent.</summary>
    public IReadOnlyList<string>? ActiveTimeIntervals { get; init; }

    /// <summary><c>routes</c>: the nodes below.</summary>
    public IReadOnlyList<AlertmanagerConfigRoute>? Routes { get; init; }
}
