namespace Odin.Charts.Grafana;

/// <summary>Writes annotations of the v2 model.</summary>
static class V2Annotation
{
    /// <summary>The annotations and alerts of Grafana itself, which every dashboard has.</summary>
    public static void WriteBuiltIn(JsonText json)
    {
        json.Open();
        json.Write("kind"u8, "AnnotationQuery");
        json.Open("spec"u8);
        json.Write("builtIn"u8, true);
        json.Write("enable"u8, true);
        json.Write("hide"u8, true);
        json.Write("iconColor"u8, "rgba(0, 211, 255, 1)");
        json.Write("name"u8, "Annotations & Alerts");
        json.Open("query"u8);
        json.Open("datasource"u8);
        json.Write("name"u8, "-- Grafana --");
        json.Close();
        json.Write("group"u8, "grafana");
        json.Write("kind"u8, "DataQuery");
        json.Open("spec"u8);
        json.Close();
        json.Write("version"u8, "v0");
        json.Close();
        json.Close();
        json.Close();
    }

    public static void Write(JsonText json, Annotation annotation, string datasource)
    {
        json.Open();
        json.Write("kind"u8, "AnnotationQuery");
        json.Open("spec"u8);
        json.Write("enable"u8, annotation.IsEnabled);
        json.Write("hide"u8, annotation.IsHidden);
        json.Write("iconColor"u8, annotation.Color.Text);
        WriteTexts(json, annotation);
        json.Write("name"u8, annotation.Name);
        V2Query.Write(json, "prometheus", datasource, query => WriteQuery(query, annotation));
        json.Close();
        json.Close();
    }

    static void WriteQuery(JsonText json, Annotation annotation)
    {
        json.Write("expr"u8, annotation.Text);
        json.Write("interval"u8, annotation.StepText);
    }

    /// <summary>The texts of the marks have no place of their own in the v2 model; Grafana looks for them where it
    /// keeps what else an old annotation had.</summary>
    static void WriteTexts(JsonText json, Annotation annotation)
    {
        if (annotation is { TagKeys: null, TextFormat: null, TitleFormat: null, ValueIsTime: false }) return;
        json.Open("legacyOptions"u8);
        json.Write("tagKeys"u8, annotation.TagKeys);
        json.Write("textFormat"u8, annotation.TextFormat);
        json.Write("titleFormat"u8, annotation.TitleFormat);
        json.Write("useValueForTime"u8, annotation.ValueIsTime ? true : null);
        json.Close();
    }
}
