using System.Runtime.CompilerServices;

namespace Odin.Charts.Grafana;

/// <summary>A choice of what a query of Prometheus gives.</summary>
public sealed record QueryVariable : ChoiceVariable
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

    /// <summary>The order of the choices.</summary>
    public VariableSort Sort { get; init; } = VariableSort.AlphabeticalAsc;

    /// <summary>The <see cref="DatasourceVariable"/> that it asks; <c>null</c> is the dashboard's first of
    /// Prometheus.</summary>
    public string? Datasource { get; init; }

    /// <summary>The values that a label has among some series: a variable with the label's name.</summary>
    /// <param name="series">The series: <c>up{job="api"}</c>.</param>
    /// <param name="label">The label.</param>
    /// <param name="file">The C# file; the compiler fills it in.</param>
    /// <param name="line">The line; the compiler fills it in.</param>
    public static QueryVariable LabelValues(
        string series, string label, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        new(label, $"label_values({series}, {label})", file, line);

    internal override IEnumerable<string> Texts => Regex is null ? [Query] : [Query, Regex];

    internal override string? AskedDatasource => Datasource;

    internal override DatasourceType? Asks => DatasourceType.Prometheus;

    internal override void WriteClassic(JsonText json, string datasource)
    {
        json.Open();
        json.Write("allValue"u8, AllText);
        json.Write("allowCustomValue"u8, AllowsCustomValue ? null : false);
        WriteCurrent(json);
        json.Open("datasource"u8);
        json.Write("type"u8, "prometheus");
        json.Write("uid"u8, "${" + datasource + "}");
        json.Close();
        json.Write("description"u8, Description);
        json.Write("hide"u8, (int)Hide);
        json.Write("includeAll"u8, IncludesAll);
        json.Write("label"u8, Label);
        json.Write("multi"u8, IsMulti);
        json.Write("name"u8, Name);
        json.Write("query"u8, Query);
        json.Write("refresh"u8, 2);
        json.Write("regex"u8, Regex);
        json.Write("sort"u8, (int)Sort);
        json.Write("type"u8, "query");
        json.Close();
    }

    internal override void WriteV2(JsonText json, string datasource)
    {
        json.Open();
        json.Write("kind"u8, "QueryVariable");
        json.Open("spec"u8);
        json.Write("allValue"u8, AllText);
        json.Write("allowCustomValue"u8, AllowsCustomValue);
        WriteCurrent(json);
        json.Write("definition"u8, Query);
        json.Write("description"u8, Description);
        json.Write<VariableHide>("hide"u8, Hide);
        json.Write("includeAll"u8, IncludesAll);
        json.Write("label"u8, Label);
        json.Write("multi"u8, IsMulti);
        json.Write("name"u8, Name);
        json.Write("options"u8, []);
        V2Query.Write(json, "prometheus", datasource, WriteQuery);
        json.Write("refresh"u8, "onTimeRangeChanged");
        json.Write("regex"u8, Regex ?? "");
        json.Write("skipUrlSync"u8, false);
        json.Write<VariableSort>("sort"u8, Sort);
        json.Close();
        json.Close();
    }

    /// <summary>The spellings are those of Prometheus' variable editor; type 5 is a query in its classic
    /// form.</summary>
    void WriteQuery(JsonText json)
    {
        json.Write("qryType"u8, 5);
        json.Write("query"u8, Query);
        json.Write("refId"u8, "PrometheusVariableQueryEditor-VariableQuery");
    }
}

/// <summary>The order of the choices of a variable.</summary>
public enum VariableSort
{
#pragma warning disable CS1591 // Each is its own name.
    [Spelled("disabled")] None,
    AlphabeticalAsc, AlphabeticalDesc, NumericalAsc, NumericalDesc,
    AlphabeticalCaseInsensitiveAsc, AlphabeticalCaseInsensitiveDesc, NaturalAsc, NaturalDesc,
#pragma warning restore CS1591
}
