using k8s.Models;

namespace Odin.Charts.Tests;

public sealed record ConstantsValues
{
    public string Text { get; init; } = "v";

    public bool Flag { get; init; } = true;

    public IReadOnlyList<string> Words { get; init; } = ["w"];
}

public sealed record ConstantsContent
{
    public required string Text { get; init; }

    public required string Joined { get; init; }

    public required IReadOnlyDictionary<string, string> Map { get; init; }

    public required IEnumerable<string> List { get; init; }
}

/// <summary>A chart with each of many texts at every place where a template can hold a constant.</summary>
public sealed class ConstantsChart(IReadOnlyList<string> texts) : Chart<ConstantsValues>("constants")
{
    public override ChartMetadata Metadata { get; } = new() { Description = "Constants." };

    protected override void Define(Templates<ConstantsValues> templates)
    {
        for (var i = 0; i < texts.Count; i++) Add(templates, texts[i], $"text-{i}");
        templates.FailWhen(c => c.Values.Text == texts[0] + "never", texts[0]);
        templates.Notes(c => texts[0] + c.Values.Text + texts[texts.Count - 1]);
    }

    static void Add(Templates<ConstantsValues> templates, string text, string name)
    {
        var key = text.Length <= 100 ? text : "long"; // Kubernetes' keys are shorter, and YAML's end at 1,024 characters.
        var shown = new TemplateFunction<ChartContext<ConstantsValues>, string>(name, c => c.Values.Text == text ? text : c.Values.Text + text);
        var constant = new TemplateFunction<ChartContext<ConstantsValues>, string>(name + "-constant", c => text);
        var labels = new TemplateFunction<ChartContext<ConstantsValues>, IDictionary<string, string>>(
            name + "-labels", c => new Entries { { "key " + key, text }, { "value", c.Values.Text } });
        var file = new TemplateFunction<ChartContext<ConstantsValues>, string>(name + "-file", c => Document.Yaml(new ConstantsContent
        {
            Text = text,
            Joined = text + c.Values.Text,
            Map = new Entries { { "a" + key, text }, { "b", c.Values.Text } },
            List = new[] { text, c.Values.Text, c.Values.Flag ? text : "" },
        }));
        templates.Add(c => new V1ConfigMap
        {
            Metadata = new() { Name = name, Annotations = labels.Of(c) },
            Data = new Dictionary<string, string>
            {
                { "constant", text },
                { "before", text + c.Values.Text },
                { "after", c.Values.Text + text },
                { "within", $"{c.Values.Text}{text}{c.Values.Text}" },
                { "chosen", c.Values.Flag ? text : "other" },
                { "other", c.Values.Flag ? "one" : text },
                { "compared", c.Values.Text != text ? "1" : "0" },
                { "replaced", c.Values.Text.Replace("v", text) },
                { "joined", string.Join(text, c.Values.Words.Append(text)) },
                { "contained", new[] { text, "v" }.Contains(c.Values.Text) ? "1" : "0" },
                { "function", shown.Of(c) },
                { "function.constant", constant.Of(c) },
                { "file.yaml", file.Of(c) },
                { "inline.json", Document.Json(new ConstantsContent { Text = text, Joined = text + c.Values.Text, Map = new Dictionary<string, string> { { key, text } }, List = c.Values.Words.Select(w => text + w) }) },
                { "inline.yaml", Document.Yaml(new ConstantsContent { Text = text, Joined = text + c.Values.Text, Map = new Dictionary<string, string> { { key, text } }, List = c.Values.Words.Select(w => text + w) }) },
                { "key " + key, c.Values.Text },
                { "last", text },
            },
        });
        templates.Add(c => new V1Pod
        {
            Metadata = new() { Name = name },
            Spec = new()
            {
                Containers = c.Values.Words.Select(w => new V1Container
                {
                    Name = text,
                    Args = new Items<string> { text, c.Values.Flag ? text : null!, w + text, c.Values.Words, text },
                    Env = new[] { new V1EnvVar { Name = text, Value = w } },
                }).ToList(),
                NodeSelector = new Entries { { "a", c.Values.Flag ? text : null }, { "z", text } },
            },
        });
        templates.Add(c => new V1Secret { Metadata = new() { Name = name }, StringData = c.Values.Flag ? new Dictionary<string, string> { { "only", text } } : null });
    }
}
