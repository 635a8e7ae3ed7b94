namespace Odin.Charts.Grafana;

/// <summary>Writes the standard options of a panel's fields.</summary>
static class FieldConfig
{
    public static void Write(JsonText json, FieldPanel panel, bool isClassic)
    {
        json.Open("fieldConfig"u8);
        json.Open("defaults"u8);
        WriteDefaults(json, panel, isClassic);
        json.Close();
        json.OpenList("overrides"u8);
        foreach (var fields in panel.Overrides) fields.Write(json);
        json.CloseList();
        json.Close();
    }

    static void WriteDefaults(JsonText json, FieldPanel panel, bool isClassic)
    {
        if ((panel.Color ?? panel.UsualColor) is { } color)
        {
            json.Name("color"u8);
            color.Write(json);
        }

        if (panel.HasCustom)
        {
            json.Open("custom"u8);
            panel.WriteCustom(json);
            json.Close();
        }

        json.Write("decimals"u8, panel.Decimals);
        json.Write("displayName"u8, panel.DisplayName);
        WriteLinks(json, panel, isClassic);
        WriteMappings(json, panel);
        json.Write("max"u8, panel.Max);
        json.Write("min"u8, panel.Min);
        json.Write("noValue"u8, panel.NoValue);
        if (panel.Thresholds is not null)
        {
            json.Name("thresholds"u8);
            panel.Thresholds.Write(json);
        }

        json.Write("unit"u8, panel.Unit?.Id);
    }

    static void WriteLinks(JsonText json, FieldPanel panel, bool isClassic)
    {
        if (panel.DataLinks.IsEmpty) return;
        json.OpenList("links"u8);
        foreach (var link in panel.DataLinks)
            if (isClassic) link.WriteClassic(json); else link.Write(json);
        json.CloseList();
    }

    static void WriteMappings(JsonText json, FieldPanel panel)
    {
        if (panel.Mappings.IsEmpty) return;
        json.OpenList("mappings"u8);
        for (var i = 0; i < panel.Mappings.Length; i++) panel.Mappings[i].Write(json, i);
        json.CloseList();
    }
}
