using Odin.Charts.Metrics;

namespace Odin.Charts.Grafana;

/// <summary>A query of a panel ("target").</summary>
public abstract record Target
{
    private protected Target(string file, int line) => Source = new(file, line);

    /// <summary>The letter that transformations and overrides call it by; <c>null</c> takes the next free one from A on.</summary>
    public string? RefId { get; init; }

    /// <summary>Whether its result is only used by transformations.</summary>
    public bool IsHidden { get; init; }

    /// <summary>The <see cref="DatasourceVariable"/> that it asks; <c>null</c> is the dashboard's first of its kind.</summary>
    public string? Datasource { get; init; }

    /// <summary>Where it stands in the C# source.</summary>
    public SourceLocation Source { get; init; }

    /// <summary>The kind of data source that it asks.</summary>
    public abstract DatasourceType DatasourceType { get; }

    /// <summary>The query as Grafana gets it.</summary>
    public abstract string Text { get; }

    /// <summary>The name of a series, as given; may hold variables.</summary>
    internal virtual string? LegendText => null;

    /// <summary>A query in PromQL, whose series Grafana names.</summary>
    /// <param name="query">The query.</param>
    public static implicit operator Target(Query query) => new PrometheusQuery(query, query.Place.File, query.Place.Line);

    /// <summary>Writes what Grafana calls the query's model, without the data source, <c>refId</c> and <c>hide</c>.</summary>
    internal abstract void Write(JsonText json, TargetPlace place);
}

/// <summary>What a target takes from its panel and its dashboard.</summary>
/// <param name="RefId">Its letter.</param>
/// <param name="Datasource">The name of the variable that it asks.</param>
/// <param name="Shape">What it asks for when it does not say.</param>
readonly record struct TargetPlace(string RefId, string Datasource, QueryShape Shape)
{
    /// <summary>Whether the classic model is written, which has the rest of the target beside its query.</summary>
    public bool IsClassic { get; init; }
}
