namespace Odin.Charts;

/// <summary>Writes a chart's <c>README.md</c>.</summary>
internal static class ChartReadme
{
    public static string Write(ChartInfo chart, ChartMetadata metadata, ValuesDefinition values) =>
        $"""
        # {chart.Name}

        {metadata.Description}

        ```
        helm install {chart.Name} {chart.Name}-{chart.Version}.tgz
        ```
        {App(chart)}{Introduction(metadata)}
        ## Values

        {ValuesTable.Write(values.Shape, values.Defaults)}
        """.ReplaceLineEndings("\n");

    static string App(ChartInfo chart) =>
        chart.AppVersion.Length == 0 ? "" : $"\nThis is version {chart.Version} of the chart, which installs version {chart.AppVersion} of the program.\n";

    static string Introduction(ChartMetadata metadata) => metadata.Introduction is { } text ? $"\n{text.Trim()}\n" : "";
}
