using System.Runtime.CompilerServices;
using Odin.Charts.Metrics;

namespace Odin.Charts.Grafana;

/// <summary>What is marked on all graphs: the moments at which a query of Prometheus has a value.</summary>
public sealed record Annotation
{
    /// <summary>Marks the moments at which a query has a value.</summary>
    /// <param name="name">Its name, beside a switch at the top of the dashboard.</param>
    /// <param name="query">The query: <c>changes(process_start_time_seconds[5m]) > 0</c>.</param>
    /// <param name="file">The C# file; the compiler fills it in.</param>
    /// <param name="line">The line; the compiler fills it in.</param>
    public Annotation(string name, Query query, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        (Name, Query, Source) = (name, query, new(file, line));

    /// <summary>Its name.</summary>
    public string Name { get; init; }

    /// <summary>The query.</summary>
    public Query Query { get; }

    /// <summary>The colour of the marks.</summary>
    public Color Color { get; init; } = Color.Orange;

    /// <summary>The title of a mark: <c>{{pod}} restarted</c>.</summary>
    public string? TitleFormat { get; init; }

    /// <summary>The text of a mark: <c>{{reason}}</c>.</summary>
    public string? TextFormat { get; init; }

    /// <summary>The labels that become tags of a mark, with commas between them.</summary>
    public string? TagKeys { get; init; }

    /// <summary>How often the query is evaluated.</summary>
    public TimeSpan? Step { get; init; }

    /// <summary>Whether the value of the series is the moment, in milliseconds since 1970.</summary>
    public bool ValueIsTime { get; init; }

    /// <summary>Whether the marks are shown at first.</summary>
    public bool IsEnabled { get; init; } = true;

    /// <summary>Whether the switch is left out.</summary>
    public bool IsHidden { get; init; }

    /// <summary>The <see cref="DatasourceVariable"/> that it asks; <c>null</c> is the dashboard's first of Prometheus.</summary>
    public string? Datasource { get; init; }

    /// <summary>Where it stands in the C# source.</summary>
    public SourceLocation Source { get; init; }

    internal string Text => PromText.Of(Query);

    internal string? StepText => Step is { } step ? GrafanaDuration.Text(step) : null;
}
