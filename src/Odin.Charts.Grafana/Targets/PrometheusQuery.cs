using System.Runtime.CompilerServices;
using Odin.Charts.Metrics;

namespace Odin.Charts.Grafana;

/// <summary>A query in PromQL. A <see cref="Query"/> is one by itself: <c>Targets =
/// [requests.Rate().Sum()]</c>.</summary>
public sealed record PrometheusQuery : Target
{
    /// <summary>The legend that Grafana makes: the labels in which the series differ.</summary>
    public const string AutoLegend = "__auto";

    string? text;

    /// <summary>A query in PromQL.</summary>
    /// <param name="query">The query; open windows become <c>$__rate_interval</c>.</param>
    /// <param name="file">The C# file; the compiler fills it in.</param>
    /// <param name="line">The line; the compiler fills it in.</param>
    public PrometheusQuery(Query query, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        : base(file, line) => Query = query;

    /// <summary>The query.</summary>
    public Query Query { get; }

    /// <summary>The name of a series: <c>{{pod}} in {{namespace}}</c>; <c>null</c> leaves it to Grafana. That the
    /// result has the labels is checked.</summary>
    public string? Legend { get; init; }

    /// <summary>How the result is laid out; <c>null</c> is what the panel needs.</summary>
    public QueryFormat? Format { get; init; }

    /// <summary>Whether for one moment, rather than for a range; <c>null</c> is what the panel needs.</summary>
    public bool? IsInstant { get; init; }

    /// <summary>Whether exemplars are fetched too.</summary>
    public bool HasExemplars { get; init; }

    /// <summary>The least time between two points; <c>null</c> is the panel's.</summary>
    public TimeSpan? Interval { get; init; }

    /// <inheritdoc/>
    public override DatasourceType DatasourceType => DatasourceType.Prometheus;

    /// <inheritdoc/>
    public override string Text => text ??= PromText.Of(Query);

    internal override string? LegendText => Legend;

    internal override void Write(JsonText json, TargetPlace place)
    {
        var instant = IsInstant ?? place.Shape.IsInstant;
        json.Write("editorMode"u8, "code");
        json.Write("exemplar"u8, HasExemplars);
        json.Write("expr"u8, Text);
        json.Write<QueryFormat>("format"u8, Format ?? place.Shape.Format);
        if (place.IsClassic) json.Write("hide"u8, IsHidden ? true : null);
        json.Write("instant"u8, instant);
        json.Write("interval"u8, Interval is { } interval ? GrafanaDuration.Text(interval) : null);
        json.Write("legendFormat"u8, Legend ?? place.Shape.Legend);
        json.Write("range"u8, !instant);
        if (place.IsClassic) json.Write("refId"u8, place.RefId);
    }
}

/// <summary>How the result of a Prometheus query is laid out.</summary>
public enum QueryFormat
{
#pragma warning disable CS1591 // Each is its own name.
    [Spelled("time_series")] TimeSeries,
    Table, Heatmap,
#pragma warning restore CS1591
}

/// <summary>Queries as targets.</summary>
public static class QueryTargets
{
    /// <summary>The query with a name for its series.</summary>
    /// <param name="query">The query.</param>
    /// <param name="legend">The name: <c>{{pod}}</c>, <c>total</c>.</param>
    /// <param name="file">The C# file; the compiler fills it in.</param>
    /// <param name="line">The line; the compiler fills it in.</param>
    public static PrometheusQuery As(
        this Query query, string legend, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        new(query, file, line) { Legend = legend };
}
