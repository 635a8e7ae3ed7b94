namespace Odin.Charts.Grafana;

/// <summary>A text in which Grafana puts values for variables.</summary>
/// <param name="Text">The text.</param>
/// <param name="Form">What it is, with <c>*</c> for its name: <c>the title</c>, <c>query *</c>.</param>
/// <param name="Name">Its name, if it has one.</param>
/// <param name="At">Where it stands in the C# source.</param>
/// <param name="Panel">The panel that it is of, if it is of one.</param>
readonly record struct DashboardText(string Text, string Form, string? Name, SourceLocation At, Panel? Panel)
{
    /// <summary>What it is: <c>query A</c>.</summary>
    public string What => Form.Replace("*", Name, StringComparison.Ordinal);
}

/// <summary>All texts of a dashboard in which Grafana puts values for variables.</summary>
static class DashboardTexts
{
    public static IEnumerable<DashboardText> Of(DashboardPlan plan)
    {
        var dashboard = plan.Dashboard;
        foreach (var link in dashboard.Links.OfType<Link>())
            yield return new(link.Url, "link '*'", link.Title, dashboard.Source, null);
        foreach (var annotation in dashboard.Annotations)
            yield return new(annotation.Text, "annotation '*'", annotation.Name, annotation.Source, null);
        foreach (var variable in dashboard.Variables)
            foreach (var text in variable.Texts)
                yield return new(text, "variable '*'", variable.Name, variable.Source, null);
        foreach (var row in plan.Rows)
        {
            if (row.Row is { } header)
                yield return new(header.Title, "the title of row '*'", header.Title, header.Source, null);
            foreach (var panel in row.Panels)
                foreach (var text in Of(panel)) yield return text;
        }
    }

    static IEnumerable<DashboardText> Of(PlannedPanel planned)
    {
        var panel = planned.Given;
        yield return new(panel.Title, "the title", null, panel.Source, panel);
        if (panel.Description.Length > 0) yield return new(panel.Description, "the description", null, panel.Source, panel);
        if (panel is TextPanel text) yield return new(text.Content, "the text", null, panel.Source, panel);
        foreach (var link in panel.Links.OfType<Link>())
            yield return new(link.Url, "link '*'", link.Title, panel.Source, panel);
        if (panel is FieldPanel fields)
            foreach (var field in Of(fields)) yield return field;
        if (panel is not QueryPanel queries) yield break;
        for (var i = 0; i < queries.Targets.Length; i++)
        {
            var target = queries.Targets[i];
            yield return new(target.Text, "query *", planned.RefIds[i], target.Source, panel);
            if (target.LegendText is { } legend)
                yield return new(legend, "the legend of query *", planned.RefIds[i], target.Source, panel);
        }
    }

    static IEnumerable<DashboardText> Of(FieldPanel panel)
    {
        if (panel.DisplayName is { } name) yield return new(name, "the display name", null, panel.Source, panel);
        foreach (var link in panel.DataLinks) yield return new(link.Url, "link '*'", link.Title, panel.Source, panel);
        foreach (var property in panel.Overrides.SelectMany(o => o.Properties))
        {
            if (property.TextValue is { } text) yield return new(text, "an override", null, panel.Source, panel);
            foreach (var link in property.LinksValue)
                yield return new(link.Url, "link '*'", link.Title, panel.Source, panel);
        }
    }
}
