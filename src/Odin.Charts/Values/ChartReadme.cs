namespace Odin.Charts;

/// <summary>Writes a chart's <c>README.md</c>.</summary>
internal static class ChartReadme
{
    public static string Write(ChartInfo chart, string description, ValuesDefinition values) =>
        $"""
        # {chart.Name}

        {description}

        ```
        helm install {chart.Name} {chart.Name}-{chart.Version}.tgz
        ```
        {App(chart)}
        ## Values

        {ValuesTable.Write(values.Shape, values.Defaults)}
        """.ReplaceLineEndings("\n");

    static string App(ChartInfo chart) =>
        chart.AppVersion.Length == 0 ? "" : $"\nThis is version {chart.Version} of the chart, which installs version {chart.AppVersion} of the program.\n";
}
