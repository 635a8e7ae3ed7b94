namespace Odin.Charts.Grafana;

/// <summary>What an annotation asks, and the labels that its texts show.</summary>
static class AnnotationChecks
{
    public static void Check(DashboardInspection inspection, Annotation annotation)
    {
        var who = $"Annotation '{annotation.Name}'";
        string[] labels =
        [
            .. LegendLabels.Of(annotation.TitleFormat), .. LegendLabels.Of(annotation.TextFormat),
            .. (annotation.TagKeys ?? "").Split(
                ',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries),
        ];
        foreach (var finding in QueryFindings.Of(inspection.Queries.Of(annotation.Query), who, labels))
            inspection.Report(finding, annotation.Source);
        if (!FieldChecks.IsColor(annotation.Color.Text ?? ""))
            inspection.Report(DashboardProblems.Color(who, annotation.Color), annotation.Source);
    }
}
