using System.ComponentModel;
using System.Text.Json.Nodes;

namespace Odin.Charts.Tests;

public sealed class ProfileTests
{
    public sealed record StoreValues
    {
        [Description("Days.")] public int Retention { get; init; } = 7;
        [Description("Labels.")] public IReadOnlyDictionary<string, string> Labels { get; init; } = new Dictionary<string, string> { ["tier"] = "store" };
    }

    public sealed class StoreChart() : Chart<StoreValues>("store")
    {
        public override ChartMetadata Metadata { get; } = new() { Description = "Keeps." };

        protected override void Define(Templates<StoreValues> templates) => templates.Add(c => new k8s.Models.V1ConfigMap
        {
            Metadata = new() { Name = "store", Labels = new Entries { c.Values.Labels } },
            Data = new Dictionary<string, string> { { "retention", $"{c.Values.Retention}" } },
        });
    }

    public sealed record WholeValues
    {
        [Description("How many.")] public int Replicas { get; init; } = 1;
        [Description("A name.")] public string Name { get; init; } = "whole";
        [Description("The store.")] public Subchart<StoreValues> Store { get; init; } = new();
    }

    public sealed class WholeChart(params Profile<WholeValues>[] profiles) : Chart<WholeValues>("whole")
    {
        public override ChartMetadata Metadata { get; } = new() { Description = "Has a store." };

        protected override IReadOnlyList<Profile<WholeValues>> Profiles => profiles;

        protected override void Depend(Dependencies<WholeValues> dependencies) => dependencies.Add(new StoreChart(), v => v.Store);

        protected override void Define(Templates<WholeValues> templates) => templates.Add(c => new k8s.Models.V1ConfigMap
        {
            Metadata = new() { Name = "whole" },
            Data = new Dictionary<string, string> { { "replicas", $"{c.Values.Replicas}" }, { "name", c.Values.Name } },
        });
    }

    static Profile<WholeValues> Profile(WholeValues values) => new("large", "For many.", values);

    static string File(WholeValues values) =>
        ChartEmission.Emit(new WholeChart(Profile(values)), SemanticVersion.Parse("1.0.0")).Files.Single(f => f.Path == "profiles/large.yaml").Text;

    [Fact]
    public void A_profile_holds_what_differs_from_the_defaults() => Assert.Equal(
        """
        # For many.

        # -- How many.
        replicas: 3

        # -- The store.
        store:
          # -- Days.
          retention: 30
          # -- Labels.
          labels:
            team: a

        """.ReplaceLineEndings("\n"),
        File(new()
        {
            Replicas = 3,
            Store = new() { Values = new() { Retention = 30, Labels = new Dictionary<string, string> { ["tier"] = "store", ["team"] = "a" } } },
        }));

    public sealed record NearValues
    {
        [Description("The store.")] public Subchart<StoreValues> Store { get; init; } = new() { Values = new() { Retention = 3 } };
    }

    [Fact]
    public void The_table_of_a_chart_has_what_charts_inside_have_otherwise() => Assert.Equal(
        """
        | Key | Type | Default | Description |
        |---|---|---|---|
        | `store.enabled` | boolean | `true` | Whether this part is installed. |
        | `store.retention` | integer | `3` | Days. |

        """.ReplaceLineEndings("\n"),
        ValuesTable.Write(ValueShapes.Of(typeof(NearValues)), ValuesDefinition.Of(typeof(NearValues)).Defaults));

    [Fact]
    public void The_file_gives_what_the_record_says()
    {
        var values = new WholeValues { Name = "x", Store = new() { Enabled = false } };
        var given = ValuesFile.Parse("large.yaml", File(values));
        Assert.Equal("""{"name":"x","store":{"enabled":false}}""", given.ToJsonString());
        Assert.Single(new WholeChart().Render(given));
    }

    [Fact]
    public void A_value_of_a_chart_inside_cannot_be_taken_away() => Assert.Equal(
        "ODIN1127: Profile 'large' of chart 'whole': 'store.labels.tier' cannot be taken away: a null for a value of a chart inside brings back that "
        + "chart's own default. Set it to something.",
        Refusal(new() { Store = new() { Values = new() { Labels = new Dictionary<string, string>() } } }));

    [Fact]
    public void What_the_schema_refuses_is_refused_in_a_profile() => Assert.Equal(
        "ODIN1101: Profile 'large' of chart 'whole': 'name' holds a character that Helm cannot carry: U+007F to U+009F, U+2028, U+2029, U+FFFE or U+FFFF. Remove it.",
        Refusal(new() { Name = "\u2028" }));

    static string Refusal(WholeValues values)
    {
        var problem = Assert.Single(Assert.Throws<ChartException>(() => ChartEmission.Emit(new WholeChart(Profile(values)), SemanticVersion.Parse("1.0.0"))).Diagnostics);
        Assert.EndsWith("ProfileTests.cs", problem.Location!.File, StringComparison.Ordinal);
        return $"{problem.Code}: {problem.Message}";
    }
}
