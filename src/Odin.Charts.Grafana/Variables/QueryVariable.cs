using System.Runtime.CompilerServices;

namespace Odin.Charts.Grafana;

/// <summary>A choice of what a query of Prometheus gives.</summary>
public sealed record QueryVariable : AskedVariable
{
    /// <summary>A choice of what a query gives.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="query">The query: <c>label_values(up{job="api"}, namespace)</c>; see <see
    /// cref="LabelValues"/>.</param>
    /// <param name="file">The C# file; the compiler fills it in.</param>
    /// <param name="line">The line; the compiler fills it in.</param>
    public QueryVariable(string name, string query, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        : base(name, file, line) => Query = query;

    /// <summary>The query.</summary>
    public string Query { get; init; }

    /// <summary>Which results, and which part of them: a regular expression of JavaScript between slashes, or
    /// <c>null</c> for all.</summary>
    public string? Regex { get; init; }

    /// <summary>The values that a label has among some series: a variable with the label's name.</summary>
    /// <param name="series">The series: <c>up{job="api"}</c>.</param>
    /// <param name="label">The label.</param>
    /// <param name="file">The C# file; the compiler fills it in.</param>
    /// <param name="line">The line; the compiler fills it in.</param>
    public static QueryVariable LabelValues(
        string series, string label, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        new(label, $"label_values({series}, {label})", file, line);

    internal override IEnumerable<string> Texts => Regex is null ? [Query] : [Query, Regex];

    internal override DatasourceType? Asks => DatasourceType.Prometheus;

    private protected override string Definition => Query;

    private protected override string? Filter => Regex;

    private protected override string Kind => "prometheus";

    /// <summary>The spellings are those of Prometheus' variable editor; type 5 is a query in its classic
    /// form.</summary>
    private protected override void WriteQuery(JsonText json)
    {
        json.Write("qryType"u8, 5);
        json.Write("query"u8, Query);
        json.Write("refId"u8, "PrometheusVariableQueryEditor-VariableQuery");
    }
}
