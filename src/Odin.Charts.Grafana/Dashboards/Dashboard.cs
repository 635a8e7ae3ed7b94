using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Odin.Charts.Metrics;

namespace Odin.Charts.Grafana;

/// <summary>A dashboard of Grafana. <see cref="DashboardJson"/> writes it, <see cref="DashboardChecks"/> checks
/// it.</summary>
public sealed partial record Dashboard
{
    /// <summary>A dashboard.</summary>
    /// <param name="uid">What its address and links call it: 1 to 40 of <c>A-Z a-z 0-9 - _</c>. Keep it for as long as
    /// the dashboard lives.</param>
    /// <param name="title">Its title, unique in its folder.</param>
    /// <param name="file">The C# file; the compiler fills it in.</param>
    /// <param name="line">The line; the compiler fills it in.</param>
    public Dashboard(string uid, string title, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        (Uid, Title, Source) = (uid, title, new(file, line));

    /// <summary>What its address and links call it.</summary>
    public string Uid { get; init; }

    /// <summary>Its title.</summary>
    public string Title { get; init; }

    /// <summary>What it is for.</summary>
    public string? Description { get; init; }

    /// <summary>Words that it is found by.</summary>
    public ImmutableArray<string> Tags { get; init; } = [];

    /// <summary>Links at the top.</summary>
    public ImmutableArray<DashboardLink> Links { get; init; } = [];

    /// <summary>What is marked on all graphs, besides Grafana's own annotations.</summary>
    public ImmutableArray<Annotation> Annotations { get; init; } = [];

    /// <summary>The variables, in the order of the choices at the top. One for each kind of data source comes by
    /// itself.</summary>
    public ImmutableArray<Variable> Variables { get; init; } = [];

    /// <summary>The time range at first.</summary>
    public TimeRange Time { get; init; } = TimeRange.Last(TimeSpan.FromHours(1));

    /// <summary>How often it is read again; <c>null</c> is never.</summary>
    public TimeSpan? Refresh { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>The time zone: <c>browser</c>, <c>utc</c>, or a name such as <c>Europe/Berlin</c>.</summary>
    public string TimeZone { get; init; } = "browser";

    /// <summary>What graphs share while the pointer is on one of them.</summary>
    public CursorSync CursorSync { get; init; } = CursorSync.Crosshair;

    /// <summary>The panels above the first row.</summary>
    public ImmutableArray<Panel> Panels { get; init; } = [];

    /// <summary>The rows.</summary>
    public ImmutableArray<Row> Rows { get; init; } = [];

    /// <summary>Diagnostics that are not wanted in the whole dashboard, with the reasons.</summary>
    public ImmutableArray<Silence> Silences { get; init; } = [];

    /// <summary>Where it stands in the C# source.</summary>
    public SourceLocation Source { get; init; }
}

/// <summary>What graphs share while the pointer is on one of them.</summary>
public enum CursorSync
{
#pragma warning disable CS1591 // Each is its own name.
    [Spelled("Off")] Off,
    [Spelled("Crosshair")] Crosshair,
    [Spelled("Tooltip")] Tooltip,
#pragma warning restore CS1591
}
