using k8s.Models;

namespace Odin.Charts.Tests;

public sealed record FilesValues
{
    public bool Flag { get; init; }

    public string Name { get; init; } = "a";

    public IReadOnlyDictionary<string, string> Labels { get; init; } = new Dictionary<string, string>();
}

/// <summary>Files that the chart carries, in every place where a text may stand.</summary>
public sealed class FilesSink() : Chart<FilesValues>("files")
{
    const string Json = """
        {
          "title": "{{ gpu }} of $node",

          "expr": "sum by (gpu) (rate(x{a=\"b\"}[5m]))",
          "unit": "µ"
        }
        """;

    static readonly TextFile Dashboard = new("dashboards/gpu.json", Json);

    static readonly TextFile Ended = new("rules/gpu.yaml", Json + "\n");

    static readonly TextFile Line = new("line.txt", "on");

    static readonly TextFile[] Awkward =
    [
        .. new[] { "", "\n", " a\nb", "a\nb ", "a\nb\n\n", "a\r\nb", "\ta\nb", "---\na", "a\n---\nb", "%\n# x", "😀\na", "\u0085\na", "é\u00a0\n" }
            .Select((text, i) => new TextFile($"awkward/{i}.txt", text)),
    ];

    static readonly TemplateFunction<ChartContext<FilesValues>, string> Shared = new("shared", c => c.Files.Get(Dashboard));

    public override ChartMetadata Metadata { get; } = new() { Description = "Files." };

    protected override void Define(Templates<FilesValues> templates)
    {
        templates.Add(c => new V1ConfigMap
        {
            Metadata = new() { Name = "plain" },
            Data = new Dictionary<string, string>
            {
                { "line", c.Files.Get(Line) },
                { "choice", c.Values.Flag ? c.Files.Get(Dashboard) : c.Files.Get(Ended) },
                { "maybe", c.Values.Flag ? c.Files.Get(Dashboard) : "none" },
                { "inside", $"<{c.Files.Get(Line)}>{c.Values.Name}" },
                { "shared", Shared.Of(c) },
                { "test", c.Files.Get(Line) == c.Values.Name ? "same" : "other" },
                { "awkward0", c.Files.Get(Awkward[0]) },
                { "awkward1", c.Files.Get(Awkward[1]) },
                { "awkward2", c.Files.Get(Awkward[2]) },
                { "awkward3", c.Files.Get(Awkward[3]) },
                { "awkward4", c.Files.Get(Awkward[4]) },
                { "awkward5", c.Files.Get(Awkward[5]) },
                { "awkward6", c.Files.Get(Awkward[6]) },
                { "awkward7", c.Files.Get(Awkward[7]) },
                { "awkward8", c.Files.Get(Awkward[8]) },
                { "awkward9", c.Files.Get(Awkward[9]) },
                { "awkward10", c.Files.Get(Awkward[10]) },
                { "awkward11", c.Files.Get(Awkward[11]) },
                { "awkward12", c.Files.Get(Awkward[12]) },
                { "dashboard", c.Files.Get(Dashboard) },
            },
        }).InFile("plain.yaml");
        templates.Add(c => new V1ConfigMap
        {
            Metadata = new() { Name = "ranged" },
            Data = c.Values.Labels.ToDictionary(p => p.Key, p => c.Files.Get(Ended)),
        }).When(c => c.Files.Get(Line) == "on").InFile("ranged.yaml");
        templates.Add(c => new V1ConfigMap
        {
            Metadata = new() { Name = "ended" },
            Data = new Dictionary<string, string> { { "inner", Document.Yaml(new Dictionary<string, string> { { "x", c.Files.Get(Ended) } }) }, { "rules.yaml", c.Files.Get(Ended) } },
        }).InFile("ended.yaml");
    }
}
