namespace Odin.Charts.Grafana;

/// <summary>A query as the v2 model has it.</summary>
static class V2Query
{
    public static void Write(JsonText json, string group, string datasource, Action<JsonText> spec)
    {
        json.Open("query"u8);
        json.Open("datasource"u8);
        json.Write("name"u8, "${" + datasource + "}");
        json.Close();
        json.Write("group"u8, group);
        json.Write("kind"u8, "DataQuery");
        json.Open("spec"u8);
        spec(json);
        json.Close();
        json.Write("version"u8, "v0");
        json.Close();
    }
}
