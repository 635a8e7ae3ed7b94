using System.Text.Json.Nodes;

namespace Odin.Charts.Tests;

/// <summary>A chart in a temporary folder that is deleted afterwards.</summary>
internal sealed class ThrowAwayChart : IDisposable
{
    public ThrowAwayChart(string name = "parent", string template = HelmValues.Show)
    {
        Folder = Directory.CreateTempSubdirectory("odin-chart-").FullName;
        Write("Chart.yaml", $"apiVersion: v2\nname: {name}\nversion: 1.0.0\n");
        Write("templates/shown.yaml", template);
    }

    public string Folder { get; }

    public void Write(string path, string text)
    {
        var file = Path.Combine(Folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }

    /// <summary>Writes the defaults of a chart and of the charts inside it, each declared as a dependency.</summary>
    public void Write(ChartValues chart, string folder = "")
    {
        var dependencies = chart.Subcharts.Select(s => $"\n  - name: {s.Name}\n    version: 1.0.0\n");
        Write($"{folder}Chart.yaml", $"apiVersion: v2\nname: {chart.Name}\nversion: 1.0.0\n"
            + (chart.Subcharts.Count > 0 ? "dependencies:" + string.Concat(dependencies) : ""));
        Write($"{folder}values.yaml", YamlData.Write(chart.Defaults));
        foreach (var subchart in chart.Subcharts) Write(subchart, $"{folder}charts/{subchart.Name}/");
    }

    /// <summary>Renders with a values document.</summary>
    public (JsonNode? Values, string Error) Render(params JsonObject[] documents)
    {
        var files = documents.Select((d, i) => (Path: Path.Combine(Folder, $"given-{i}.yaml"), Text: YamlData.Write(d))).ToList();
        foreach (var (path, text) in files) File.WriteAllText(path, text);
        return HelmValues.Of([Folder, .. files.SelectMany(f => new[] { "-f", f.Path })]);
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
