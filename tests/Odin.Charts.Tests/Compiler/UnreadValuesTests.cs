using System.Text.Json.Nodes;
using k8s.Models;

namespace Odin.Charts.Tests;

public sealed class UnreadValuesTests
{
    public sealed record Part
    {
        public bool Enabled { get; init; } = true;
        public string Read { get; init; } = "a";
        public string Unread { get; init; } = "b";
    }

    public sealed record PartlyReadValues
    {
        public bool Enabled { get; init; } = true;
        public JsonObject Global { get; init; } = [];
        public Part Part { get; init; } = new();
        public Part Whole { get; init; } = new();
        public Part Never { get; init; } = new();
        public Part? Optional { get; init; }
        public Part Given { get; init; } = new();
        public Part Conditional { get; init; } = new();
        public string Failing { get; init; } = "";
        public string Noted { get; init; } = "";
        public string Raw { get; init; } = "";
        public int Length { get; init; }
        public int LengthOfIt { get; init; }
        public IReadOnlyList<Part> Parts { get; init; } = [];
        public IReadOnlyList<Part> UnreadParts { get; init; } = [];
        public IReadOnlyDictionary<string, string> Labels { get; init; } = new Dictionary<string, string>();
        public JsonObject Redis { get; init; } = new() { ["enabled"] = false };
        public ImageValues Image { get; init; } = new() { Repository = "ghcr.io/odin/gateway" };
        public Subchart<InsideValues> Inside { get; init; } = new();
        [Flattened] public Extra Extra { get; init; } = new();
    }

    public sealed record InsideValues
    {
        public string Name { get; init; } = "";
    }

    public sealed record Extra
    {
        public string Beside { get; init; } = "";
        public string Besides { get; init; } = "";
    }

    sealed class InsideChart() : Chart<InsideValues>("inside")
    {
        public override ChartMetadata Metadata { get; } = new() { Description = "Is inside." };

        protected override void Define(Templates<InsideValues> templates) { }
    }

    sealed class PartlyReadChart() : Chart<PartlyReadValues>("partly")
    {
        static readonly TemplateFunction<Part, string> Function = new(p => p.Read + p.Unread);

        static readonly TemplateFunction<ChartContext<PartlyReadValues>, string> Reference = Images.Reference<PartlyReadValues>(c => c.Values.Image);

        public override ChartMetadata Metadata { get; } = new() { Description = "Reads some of its values." };

        protected override void Define(Templates<PartlyReadValues> templates)
        {
            templates.Add(c => new V1ConfigMap
            {
                Metadata = new() { Name = "a", Labels = new Entries { c.Values.Labels } },
                Data = new Dictionary<string, string>
                {
                    { "part", c.Values.Part.Read },
                    { "whole", Document.Yaml(c.Values.Whole) },
                    { "given", Function.Of(c.Values.Given) },
                    { "image", Reference.Of(c) },
                    { "raw", RawTemplate.Text("quote .Values.raw", c.Values.Raw) },
                    { "parts", string.Join(",", c.Values.Parts.Select(p => p.Read)) },
                    { "long", $"{c.Values.LengthOfIt}" },
                    { "beside", c.Values.Extra.Beside },
                },
            }).When(c => c.Values.Part.Enabled);
            templates.Add(c => new V1ConfigMap { Metadata = new() { Name = "b" } }).When(c => c.Values.Conditional.Enabled && c.Values.Optional != null);
            templates.FailWhen(c => c.Values.Failing == "a", "No.");
            templates.Notes(c => $"{c.Values.Noted}\n");
        }

        protected override void Depend(Dependencies<PartlyReadValues> dependencies)
        {
            dependencies.Add(new InsideChart(), v => v.Inside);
            dependencies.Add(new ExternalChart("redis", "oci://registry.example/charts", "^20.0") { Condition = "redis.enabled" });
        }
    }

    static readonly IReadOnlyList<Diagnostic> Found = ChartEmission.Emit(new PartlyReadChart(), new(1, 0, 0)).Diagnostics;

    [Fact]
    public void A_value_that_no_template_reads_is_a_warning() => Assert.Equal(
        ["part.unread", "never", "given.enabled", "conditional.read", "conditional.unread", "length", "unreadParts", "image.pullPolicy", "besides"],
        Unread(new PartlyReadChart()));

    [Fact]
    public void A_chart_inside_another_is_told_about_as_well() =>
        Assert.Contains(Found, d => d.Code == "ODIN1020" && d.Message.Contains("'inside'", StringComparison.Ordinal));

    public static readonly TheoryData<Chart> Thrifty =
    [
        new GatewayChart(), new SubchartsSink(), new InnermostChart(), new DocumentsSink(), new ListsSink(), new MapsSink(), new NumbersSink(),
        new TextsSink(), new ReleaseSink(),
    ];

    [Theory]
    [MemberData(nameof(Thrifty))]
    public void A_chart_that_reads_all_its_values_is_left_alone(Chart chart) => Assert.Empty(Unread(chart));

    [Fact]
    public void What_builders_and_functions_read_counts() => Assert.Equal(
        ["image.registry", "image.digest", "networkPolicy.extraEgress"],
        Unread(new WorkloadsChart()));

    [Fact]
    public void The_warning_is_at_the_property_that_the_author_wrote()
    {
        Assert.Equal(12, Found.Single(d => d.Message.Contains("part.unread", StringComparison.Ordinal)).Location?.Line);
        var ours = Found.Single(d => d.Message.Contains("pullPolicy", StringComparison.Ordinal));
        Assert.EndsWith("Read it, or leave ImageValues.PullPolicy out.", ours.Message, StringComparison.Ordinal);
        Assert.EndsWith("UnreadValuesTests.cs", ours.Location?.File, StringComparison.Ordinal);
    }

    static IEnumerable<string> Unread(Chart chart) => ChartEmission.Emit(chart, new(1, 0, 0)).Diagnostics
        .Where(d => d is { Code: "ODIN1020", Severity: DiagnosticSeverity.Warning })
        .Select(d => d.Message.Split('\'')).Where(quoted => quoted[1] == chart.Name).Select(quoted => quoted[3]);
}
