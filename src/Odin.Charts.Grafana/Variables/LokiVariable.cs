using System.Runtime.CompilerServices;

namespace Odin.Charts.Grafana;

/// <summary>A choice of the values that a label of logs has.</summary>
public sealed record LokiVariable : ChoiceVariable
{
    /// <summary>A choice of the values of a label.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="labelName">The label: an index label of Loki.</param>
    /// <param name="file">The C# file; the compiler fills it in.</param>
    /// <param name="line">The line; the compiler fills it in.</param>
    public LokiVariable(string name, string labelName, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        : base(name, file, line) => LabelName = labelName;

    /// <summary>The label.</summary>
    public string LabelName { get; init; }

    /// <summary>Among which streams: <c>{k8s_namespace_name=~"$namespace"}</c>; <c>null</c> is all of them.</summary>
    public string? Stream { get; init; }

    /// <summary>The <see cref="DatasourceVariable"/> that it asks; <c>null</c> is the dashboard's first of Loki.</summary>
    public string? Datasource { get; init; }

    /// <summary>The order of the choices.</summary>
    public VariableSort Sort { get; init; } = VariableSort.AlphabeticalAsc;

    /// <summary>The query in its classic form.</summary>
    string Query => Stream is null ? $"label_values({LabelName})" : $"label_values({Stream}, {LabelName})";

    internal override IEnumerable<string> Texts => Stream is null ? [] : [Stream];

    internal override string? AskedDatasource => Datasource;

    internal override DatasourceType? Asks => DatasourceType.Loki;

    internal override void WriteClassic(JsonText json, string datasource)
    {
        json.Open();
        json.Write("allValue"u8, AllText);
        json.Write("allowCustomValue"u8, AllowsCustomValue ? null : false);
        WriteCurrent(json);
        json.Open("datasource"u8);
        json.Write("type"u8, "loki");
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
        V2Query.Write(json, "loki", datasource, WriteQuery);
        json.Write("refresh"u8, "onTimeRangeChanged");
        json.Write("regex"u8, "");
        json.Write("skipUrlSync"u8, false);
        json.Write<VariableSort>("sort"u8, Sort);
        json.Close();
        json.Close();
    }

    /// <summary>The spellings are those of Loki's variable editor; type 1 is the values of a label.</summary>
    void WriteQuery(JsonText json)
    {
        json.Write("label"u8, LabelName);
        json.Write("refId"u8, "LokiVariableQueryEditor-VariableQuery");
        json.Write("stream"u8, Stream ?? "");
        json.Write("type"u8, 1);
    }
}
