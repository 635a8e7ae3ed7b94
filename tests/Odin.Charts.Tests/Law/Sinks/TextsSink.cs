using System.ComponentModel.DataAnnotations;
using System.Text;
using System.Text.Json.Serialization;
using k8s.Models;

namespace Odin.Charts.Tests;

public enum SinkMode
{
    Alone,
    [JsonStringEnumMemberName("highly-available")] HighlyAvailable,
    [JsonStringEnumMemberName("on")] On,
}

public sealed record TextsValues
{
    public string Plain { get; init; } = "plain";

    public string Other { get; init; } = "";

    public string? Maybe { get; init; }

    [RegularExpression("[a-z0-9-]*")]
    public string Slug { get; init; } = "slug";

    [RegularExpression("[ -~]*")]
    public string Line { get; init; } = " a line ";

    public SinkMode Mode { get; init; }

    public SinkMode? MaybeMode { get; init; }

    public bool Flag { get; init; }

    public long Big { get; init; } = 1_000_000;

    [Range(0, 1_000_000)]
    public int Natural { get; init; } = 7;

    public IReadOnlyList<string> Words { get; init; } = [];
}

/// <summary>What can be made of texts.</summary>
public sealed class TextsSink() : Chart<TextsValues>("texts")
{
    const string Awkward = "100 % {{ .Values.x }} \"q\" `b` {";

    public override ChartMetadata Metadata { get; } = new() { Description = "Texts." };

    protected override void Define(Templates<TextsValues> templates)
    {
        templates.Add(c => new V1ConfigMap
        {
            Metadata = new() { Name = "texts-built" },
            Data = new Dictionary<string, string>
            {
                { "value", c.Values.Plain },
                { "interpolated", $"a{c.Values.Plain}b{{{c.Values.Other}}}" },
                { "awkward", Awkward + c.Values.Plain + Awkward },
                { "percent", $"%d %v {c.Values.Plain} %" },
                { "numbers", $"{c.Values.Big} {c.Values.Natural:D6} {c.Values.Natural:x4} {c.Values.Natural:X} {c.Values.Natural,8} {c.Values.Natural,-8}|" },
                { "sum", $"{c.Values.Natural + 1}-{c.Values.Natural * 2}" },
                { "text", c.Values.Natural.ToString() },
                { "enum", c.Values.Mode.ToString() },
                { "enum.in", $"mode={c.Values.Mode}" },
                { "flag", c.Values.Flag ? "true" : "false" },
                { "flag.in", $"flag={(c.Values.Flag ? "yes" : "no")}" },
                { "maybe", c.Values.Maybe ?? "none" },
                { "maybe.in", $"[{c.Values.Maybe ?? c.Values.Plain}]" },
                { "maybe.mode", c.Values.MaybeMode == null ? "none" : $"<{c.Values.MaybeMode}>" },
                { "label", Names.Label(c.Values.Slug + "-" + c.Values.Slug) },
                { "base64", Convert.ToBase64String(Encoding.UTF8.GetBytes(c.Values.Plain)) },
                { "lines", $"a: {c.Values.Slug}\nb: {c.Values.Plain}\n" },
                { "block", $"a: {c.Values.Slug}\n\n{c.Values.Line}\n  {c.Values.Line}{{{{ x\nend {c.Values.Natural}" },
                { "block.line", $"# {c.Release.Name}\n{c.Values.Mode}{c.Values.Slug}\n--- {c.Values.Line}|\nend\n" },
                { "block.maybe", c.Values.Flag ? $"flag\n{c.Values.Line}\n." : $"{c.Values.Line}\nno flag" },
                { "nested", c.Values.Flag ? c.Values.Natural > 3 ? "many" : "few" : c.Values.Plain },
                { "join", string.Join(",", c.Values.Words) },
                { "join.select", string.Join(", ", c.Values.Words.Select(w => $"<{w}>")) },
                { "join.where", string.Join("", c.Values.Words.Where(w => w != "").Select(w => w + ";")) },
                { "concat", string.Concat(c.Values.Plain, "-", c.Values.Other) },
                { "last", c.Values.Plain + "{" },
            },
        });

        templates.Add(c => new V1ConfigMap
        {
            Metadata = new() { Name = "texts-functions" },
            Data = new Dictionary<string, string>
            {
                { "trim", c.Values.Plain.Trim() },
                { "trim.a", c.Values.Plain.Trim('a', '-') },
                { "trim.start", c.Values.Plain.TrimStart('/') },
                { "trim.end", c.Values.Plain.TrimEnd('/', ']', '^', '\\') },
                { "replace", c.Values.Plain.Replace("a", "{{b}}", StringComparison.Ordinal) },
                { "replace.value", c.Values.Plain.Replace(".", c.Values.Other) },
                { "split", string.Join("|", c.Values.Plain.Split(',')) },
                { "starts", c.Values.Plain.StartsWith("ab", StringComparison.Ordinal) ? "1" : "0" },
                { "starts.char", c.Values.Plain.StartsWith('-') ? "1" : "0" },
                { "ends", c.Values.Plain.EndsWith(c.Values.Other, StringComparison.Ordinal) ? "1" : "0" },
                { "contains", c.Values.Plain.Contains("ab") ? "1" : "0" },
                { "contains.char", c.Values.Plain.Contains('/') ? "1" : "0" },
                { "equals", c.Values.Plain == c.Values.Other ? "1" : "0" },
                { "equals.method", c.Values.Plain.Equals(c.Values.Other, StringComparison.Ordinal) ? "1" : "0" },
                { "equals.string", string.Equals(c.Values.Plain, c.Values.Other) ? "1" : "0" },
                { "empty", string.IsNullOrEmpty(c.Values.Maybe) ? "1" : "0" },
                { "blank", string.IsNullOrWhiteSpace(c.Values.Maybe) ? "1" : "0" },
                { "empty.not", !string.IsNullOrEmpty(c.Values.Maybe) ? c.Values.Maybe! + "!" : "0" },
                { "maybe.equals", c.Values.Maybe == "a" ? "1" : "0" },
                { "maybe.differs", c.Values.Maybe != "a" ? "1" : "0" },
                { "maybe.other", c.Values.Maybe == c.Values.Plain ? "1" : "0" },
                { "mode.equals", c.Values.Mode == SinkMode.HighlyAvailable ? "1" : "0" },
                { "mode.maybe", c.Values.MaybeMode == SinkMode.HighlyAvailable ? "1" : "0" },
                { "mode.maybe.not", c.Values.MaybeMode != SinkMode.On ? "1" : "0" },
                { "mode.both", c.Values.MaybeMode == c.Values.Mode ? "1" : "0" },
                { "maybe.trim", c.Values.Maybe != null ? c.Values.Maybe.Trim() : "none" },
                { "maybe.and", c.Values.Maybe != null && c.Values.Maybe.StartsWith('a') ? "1" : "0" },
            },
        });

        templates.Add(c => new V1Secret
        {
            Metadata = new() { Name = "texts-secret", Annotations = new Dictionary<string, string> { { "odin.test/plain", c.Values.Plain } } },
            StringData = new Dictionary<string, string> { { "plain", c.Values.Plain }, { "awkward", Awkward } },
            Type = c.Values.Maybe ?? "Opaque",
        });

        templates.Notes(c => $"{Awkward}\n{c.Values.Plain} {c.Values.Natural} of {c.Release.Name} `{c.Values.Mode}` {{");
    }
}
