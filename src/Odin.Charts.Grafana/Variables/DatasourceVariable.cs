using System.Runtime.CompilerServices;

namespace Odin.Charts.Grafana;

/// <summary>A choice of data source. A dashboard has one for each kind that it asks, without being told:
/// <c>datasource</c> for Prometheus, <c>loki_datasource</c> and <c>tempo_datasource</c>.</summary>
public sealed record DatasourceVariable : Variable
{
    /// <summary>A choice of data source.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="type">The kind of data source.</param>
    /// <param name="file">The C# file; the compiler fills it in.</param>
    /// <param name="line">The line; the compiler fills it in.</param>
    public DatasourceVariable(
        string name, DatasourceType type, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        : base(name, file, line) => Type = type;

    /// <summary>The kind of data source.</summary>
    public DatasourceType Type { get; init; }

    /// <summary>Which data sources, by their names: a regular expression of JavaScript between slashes, or <c>null</c> for all.</summary>
    public string? Regex { get; init; }

    internal static DatasourceVariable For(DatasourceType type) => type switch
    {
        DatasourceType.Prometheus => new("datasource", type, "", 0) { Label = "Data Source" },
        DatasourceType.Loki => new("loki_datasource", type, "", 0) { Label = "Loki" },
        _ => new("tempo_datasource", type, "", 0) { Label = "Tempo" },
    };

    string Kind => EnumText<DatasourceType>.Of(Type).Value;

    internal override void WriteClassic(JsonText json, string datasource)
    {
        json.Open();
        WriteOption(json, "current"u8, "default", "default");
        json.Write("description"u8, Description);
        json.Write("hide"u8, (int)Hide);
        json.Write("includeAll"u8, false);
        json.Write("label"u8, Label);
        json.Write("multi"u8, false);
        json.Write("name"u8, Name);
        json.Write("query"u8, Kind);
        json.Write("refresh"u8, 1);
        json.Write("regex"u8, Regex);
        json.Write("type"u8, "datasource");
        json.Close();
    }

    internal override void WriteV2(JsonText json, string datasource)
    {
        json.Open();
        json.Write("kind"u8, "DatasourceVariable");
        json.Open("spec"u8);
        json.Write("allowCustomValue"u8, true);
        WriteOption(json, "current"u8, "default", "default");
        json.Write("description"u8, Description);
        json.Write<VariableHide>("hide"u8, Hide);
        json.Write("includeAll"u8, false);
        json.Write("label"u8, Label);
        json.Write("multi"u8, false);
        json.Write("name"u8, Name);
        json.Write("options"u8, []);
        json.Write("pluginId"u8, Kind);
        json.Write("refresh"u8, "onDashboardLoad");
        json.Write("regex"u8, Regex ?? "");
        json.Write("skipUrlSync"u8, false);
        json.Close();
        json.Close();
    }
}
