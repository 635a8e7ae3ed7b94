using System.Runtime.CompilerServices;

namespace Odin.Charts.Grafana;

/// <summary>A query of Tempo: TraceQL, a trace by its id, or the service map.</summary>
public sealed record TempoQuery : Target
{
    TempoQuery(string type, string text, string file, int line) : base(file, line) => (Type, Text) = (type, text);

    /// <summary>Traces that TraceQL finds, or one trace by its id: <c>{resource.service.name="api" &amp;&amp; status=error}</c>, <c>$traceId</c>.</summary>
    /// <param name="query">The query, or the id.</param>
    /// <param name="file">The C# file; the compiler fills it in.</param>
    /// <param name="line">The line; the compiler fills it in.</param>
    public static TempoQuery TraceQL(string query, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        new("traceql", query, file, line);

    /// <summary>The services and their calls, from the service graph's metrics.</summary>
    /// <param name="filter">Which: a selector of PromQL, <c>{client="api"}</c>; empty for all.</param>
    /// <param name="file">The C# file; the compiler fills it in.</param>
    /// <param name="line">The line; the compiler fills it in.</param>
    public static TempoQuery ServiceMap(
        string filter = "", [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        new("serviceMap", filter, file, line);

    /// <summary>Grafana's name of the kind of query.</summary>
    public string Type { get; }

    /// <summary>The most traces; <c>null</c> is 20.</summary>
    public int? Limit { get; init; }

    /// <summary>What the rows of the result are; <c>null</c> is a trace each.</summary>
    public TempoTable? TableType { get; init; }

    /// <inheritdoc/>
    public override DatasourceType DatasourceType => DatasourceType.Tempo;

    /// <inheritdoc/>
    public override string Text { get; }

    internal override void Write(JsonText json, TargetPlace place)
    {
        json.Write("filters"u8, []);
        if (place.IsClassic) json.Write("hide"u8, IsHidden ? true : null);
        json.Write("limit"u8, Limit);
        if (Type == "traceql") json.Write("query"u8, Text);
        json.Write("queryType"u8, Type);
        if (place.IsClassic) json.Write("refId"u8, place.RefId);
        if (Type == "serviceMap") json.Write("serviceMapQuery"u8, Text);
        json.Write("tableType"u8, TableType);
    }
}

/// <summary>What the rows of a TraceQL result are.</summary>
public enum TempoTable
{
#pragma warning disable CS1591 // Each is its own name.
    Traces, Spans, Raw,
#pragma warning restore CS1591
}
