using System.ComponentModel.DataAnnotations;
using k8s.Models;

namespace Odin.Charts.Tests;

public sealed record InnermostValues
{
    public string Level { get; init; } = "innermost";

    public IReadOnlyList<string> Words { get; init; } = [];
}

public sealed class InnermostChart() : Chart<InnermostValues>("innermost")
{
    public override ChartMetadata Metadata { get; } = new() { Description = "Innermost." };

    protected override void Define(Templates<InnermostValues> templates) => templates.Add(c => new V1ConfigMap
    {
        Metadata = new() { Name = c.Chart.Name },
        Data = new Dictionary<string, string> { { "level", c.Values.Level }, { "words", string.Join(",", c.Values.Words) }, { "chart", $"{c.Chart.Name} {c.Chart.Version} {c.Release.Name}" } },
    });
}

public sealed record InnerValues
{
    [Range(1, 9)]
    public int Replicas { get; init; } = 1;

    public ImageValues Image { get; init; } = new() { Repository = "inner" };

    public IReadOnlyDictionary<string, string> Labels { get; init; } = new Dictionary<string, string> { ["inner"] = "yes" };

    public Subchart<InnermostValues> Innermost { get; init; } = new();
}

public sealed class InnerChart() : Chart<InnerValues>("inner")
{
    static readonly TemplateFunction<ChartContext<InnerValues>, string> FullName = new("fullname", c => Names.Label(c.Release.Name + "-" + c.Chart.Name));

    public override ChartMetadata Metadata { get; } = new() { Description = "Inner.", AppVersion = "2" };

    protected override void Depend(Dependencies<InnerValues> dependencies) => dependencies.Add(new InnermostChart(), v => v.Innermost);

    protected override void Define(Templates<InnerValues> templates) => templates.Add(c => new V1ConfigMap
    {
        Metadata = new() { Name = FullName.Of(c) + (c.Values.Innermost.Enabled ? "" : "-alone"), Labels = c.Values.Labels.ToDictionary(l => l.Key, l => l.Value) },
        Data = new Dictionary<string, string>
        {
            { "image", c.Values.Image.Repository },
            { "replicas", $"{c.Values.Replicas}" },
            { "below", c.Values.Innermost.Values.Level },
        },
    });
}

public sealed record SubchartsValues
{
    public string Domain { get; init; } = "example.com";

    public Subchart<InnerValues> Inner { get; init; } = new();

    public Subchart<InnermostValues> Second { get; init; } = new() { Enabled = false, Values = new() { Words = ["a"] } };
}

/// <summary>Charts inside charts: under their name and under another one, switched on and off, two levels deep.</summary>
public sealed class SubchartsSink() : Chart<SubchartsValues>("subcharts")
{
    public override ChartMetadata Metadata { get; } = new() { Description = "Subcharts." };

    protected override void Depend(Dependencies<SubchartsValues> dependencies)
    {
        dependencies.Add(new InnerChart(), v => v.Inner);
        dependencies.Add(new InnermostChart(), v => v.Second);
    }

    protected override void Define(Templates<SubchartsValues> templates) => templates.Add(c => new V1ConfigMap
    {
        Metadata = new() { Name = c.Release.Name + "-outer" },
        Data = new Dictionary<string, string>
        {
            { "domain", c.Values.Domain },
            { "inner", c.Values.Inner.Enabled ? $"{c.Values.Inner.Values.Replicas} of {c.Values.Inner.Values.Image.Repository}" : "off" },
            { "second", c.Values.Second.Enabled && c.Values.Second.Values.Words.Any() ? "on" : "off" },
            { "deep", c.Values.Inner.Values.Innermost.Values.Level },
        },
    });
}
