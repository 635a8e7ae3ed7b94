using System.Runtime.CompilerServices;

namespace Odin.Charts.Grafana;

/// <summary>Filters by labels that a reader adds; they hold for all queries of one data source.</summary>
public sealed record AdHocVariable : Variable
{
    /// <summary>Filters that a reader adds.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="file">The C# file; the compiler fills it in.</param>
    /// <param name="line">The line; the compiler fills it in.</param>
    public AdHocVariable(string name = "filters", [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        : base(name, file, line)
    {
    }

    /// <summary>The <see cref="DatasourceVariable"/> whose queries are filtered; <c>null</c> is the dashboard's first
    /// of Prometheus.</summary>
    public string? Datasource { get; init; }

    internal override string? AskedDatasource => Datasource;

    internal override DatasourceType? Asks => DatasourceType.Prometheus;

    internal override void WriteClassic(JsonText json, string datasource)
    {
        json.Open();
        json.Open("datasource"u8);
        json.Write("type"u8, "prometheus");
        json.Write("uid"u8, "${" + datasource + "}");
        json.Close();
        json.Write("description"u8, Description);
        json.Write("hide"u8, (int)Hide);
        json.Write("label"u8, Label);
        json.Write("name"u8, Name);
        json.Write("type"u8, "adhoc");
        json.Close();
    }

    internal override void WriteV2(JsonText json, string datasource)
    {
        json.Open();
        json.Open("datasource"u8);
        json.Write("name"u8, "${" + datasource + "}");
        json.Close();
        json.Write("group"u8, "prometheus");
        json.Write("kind"u8, "AdhocVariable");
        json.Open("spec"u8);
        json.Write("allowCustomValue"u8, true);
        json.Write("baseFilters"u8, []);
        json.Write("defaultKeys"u8, []);
        json.Write("description"u8, Description);
        json.Write("filters"u8, []);
        json.Write<VariableHide>("hide"u8, Hide);
        json.Write("label"u8, Label);
        json.Write("name"u8, Name);
        json.Write("skipUrlSync"u8, false);
        json.Close();
        json.Close();
    }
}
