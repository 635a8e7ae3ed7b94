using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Text.Json.Nodes;
using CsCheck;
using k8s.Models;

namespace Odin.Charts.Tests;

public sealed class ValuesDefinitionTests
{
    static readonly ValuesDefinition Sample = ValuesDefinition.Of(typeof(SampleValues));

    sealed record Documented
    {
        [Description("How many pods of the gateway run at the same time. More of them take more load, and the loss of a node takes less of them away.")]
        public int Replicas { get; init; } = 2;

        [Description("The script | runs first.")]
        public string Script { get; init; } = "set -e\n\necho hi\n";

        public DocumentedImage Image { get; init; } = new() { Repository = null! };

        [Description("Keys that YAML could misread.")]
        public Dictionary<string, string> Labels { get; init; } = new() { ["on"] = "off", ["n"] = "1.0" };

        public IReadOnlyList<V1EnvVar> Env { get; init; } = [new() { Name = "A", Value = "12:30:45" }];

        public V1ResourceRequirements Resources { get; init; } = new();

        public Level? Level { get; init; }
    }

    sealed record DocumentedImage
    {
        [Description("The tag.")] public string Tag { get; init; } = "1.0";
        public required string Repository { get; init; }
    }

    [Fact]
    public void Values_yaml_shows_every_key_under_its_description() => Assert.Equal(
        """
        # -- How many pods of the gateway run at the same time. More of them take more load, and the loss of
        # a node takes less of them away.
        replicas: 2

        # -- The script | runs first.
        script: |
          set -e

          echo hi

        image:
          # -- The tag.
          tag: "1.0"

        # -- Keys that YAML could misread.
        labels:
          "on": "off"
          "n": "1.0"

        env:
          - name: A
            value: "12:30:45"

        resources: {}

        level: null

        """, ValuesDefinition.Of(typeof(Documented)).ToYaml());

    [SnakeCase]
    sealed record Snake
    {
        public int MaxSize { get; init; } = 3;
    }

    [Fact]
    public void Keys_are_named_as_the_record_asks()
    {
        var definition = ValuesDefinition.Of(typeof(Snake));
        Assert.Equal("max_size: 3\n", definition.ToYaml());
        Assert.Equal(4, ((Snake)definition.Bind(new() { ["max_size"] = 4 })).MaxSize);
    }

    [Fact]
    public void The_readme_has_a_row_for_every_leaf() => Assert.Equal(
        """
        # gateway

        Gates.

        ```
        helm install gateway gateway-1.2.3.tgz
        ```

        ## Values

        | Key | Type | Default | Description |
        |---|---|---|---|
        | `replicas` | integer | `2` | How many pods of the gateway run at the same time. More of them take more load, and the loss of a node takes less of them away. |
        | `script` | string | `"set -e\n\necho hi\n"` | The script \| runs first. |
        | `image.tag` | string | `"1.0"` | The tag. |
        | `image.repository` | string | *required* |  |
        | `labels` | map of string | `{"on":"off","n":"1.0"}` | Keys that YAML could misread. |
        | `env` | list of EnvVar | `[{"name":"A","value":"12:30:45"}]` |  |
        | `resources` | ResourceRequirements | `{}` |  |
        | `level` | Info or warn-ing or null | `null` |  |

        """, ChartReadme.Write(new("gateway", "1.2.3", ""), new() { Description = "Gates." }, ValuesDefinition.Of(typeof(Documented))));

    [Fact]
    public void What_users_have_to_know_stands_before_the_values() => Assert.Contains(
        "\nThis is version 1.2.3 of the chart, which installs version 2.0 of the program.\n\n## Before\n\nRead this.\n\n## Values\n",
        ChartReadme.Write(
            new("gateway", "1.2.3", "2.0"), new() { Description = "Gates.", Introduction = "## Before\n\nRead this.\n" }, ValuesDefinition.Of(typeof(Documented))),
        StringComparison.Ordinal);

    [Fact]
    public void Values_yaml_says_what_the_record_says() =>
        SameData.Assert(Sample.Defaults, ValuesFile.Parse("values.yaml", Sample.ToYaml()));

    [Fact]
    public void The_schema_reads_well() => Assert.StartsWith(
        """
        {
          "$schema": "http://json-schema.org/draft-07/schema#",
          "type": "object",
          "additionalProperties": false,
          "required": [
            "replicas",
        """, Sample.Schema.ToJson(), StringComparison.Ordinal);

    [Fact]
    public void A_bound_record_says_what_the_values_say() => ValuesDocuments.Of(Sample).Sample(
        given =>
        {
            var merged = HelmMerge.Coalesce(new("parent", Sample.Defaults, []), given).Values;
            var again = ValuesData.Of(Sample.Bind(merged));
            SameData.Assert(Completed(merged), Completed(again));
        },
        iter: 300);

    /// <summary>What C# adds: null for a key that a null removed, the defaults of list items, quantities in one form.</summary>
    static JsonObject Completed(JsonObject values) => ValuesData.Of(ValuesBinder.Bind(typeof(SampleValues), values));

    [Fact]
    public void Keys_that_a_null_removed_are_null()
    {
        var given = (JsonObject)JsonNode.Parse("""{"filled":null,"other":null}""")!;
        Assert.Null(((SampleValues)Sample.Bind(HelmMerge.Coalesce(new("parent", Sample.Defaults, []), given).Values)).Filled);
    }

    [Fact]
    public void Items_keep_the_defaults_of_their_type_and_an_explicit_null()
    {
        var bound = (SampleValues)Sample.Bind(HelmMerge.Coalesce(
            new("parent", Sample.Defaults, []),
            (JsonObject)JsonNode.Parse("""{"hosts":[{"name":"a"},{"name":"b","issuer":null}]}""")!).Values);
        Assert.Equal(443, bound.Hosts[0].Port);
        Assert.Equal("self", bound.Hosts[0].Issuer);
        Assert.Null(bound.Hosts[1].Issuer);
    }

    [Fact]
    public void Dictionaries_are_in_the_order_in_which_helm_ranges()
    {
        var bound = (SampleValues)Sample.Bind(HelmMerge.Coalesce(
            new("parent", Sample.Defaults, []),
            (JsonObject)JsonNode.Parse("""{"labels":{"b":"1","a":"2","B":"3"}}""")!).Values);
        Assert.Equal(["B", "a", "b", "on"], bound.Labels.Keys);
    }

    sealed record Bad
    {
        public DateTime When { get; init; }
        public ulong Big { get; init; }
        public float Single { get; init; }
        public decimal Money { get; init; }
        public object? Any { get; init; }
        public HashSet<string> Set { get; init; } = [];
        public Dictionary<int, string> Numbers { get; init; } = [];
        public List<int?> Holes { get; init; } = [];
        public string Computed => Ahead;
        [RegularExpression("(?=a)b")] public string Ahead { get; init; } = "";
        [Range(5, 1)] public int Turned { get; init; }
        public BadItem Item { get; init; } = new("");
        [System.Text.Json.Serialization.JsonPropertyName("item")] public string Again { get; init; } = "";
    }

    sealed record BadItem(string Name);

    sealed record Tree
    {
        public List<Tree> Children { get; init; } = [];
    }

    sealed record BadDefault
    {
        [Range(1, 5)] public int Replicas { get; init; }
        public string Name { get; init; } = null!;
    }

    sealed record Parent
    {
        public Subchart<Child> Child { get; init; } = new();
    }

    sealed record Child
    {
        public int? Restored { get; init; } = 1;
    }

    [Fact]
    public void Everything_that_values_cannot_hold_is_said_at_once()
    {
        var problems = Assert.Throws<ChartException>(() => ValuesDefinition.Of(typeof(Bad))).Diagnostics;
        Assert.Equal(
            ["ODIN1110 When", "ODIN1110 Big", "ODIN1110 Single", "ODIN1110 Money", "ODIN1110 Any", "ODIN1110 Set", "ODIN1110 Numbers",
             "ODIN1110 Holes", "ODIN1112 Computed", "ODIN1114 Ahead", "ODIN1115 Turned", "ODIN1113 BadItem", "ODIN1116 Bad"],
            problems.Select(p => $"{p.Code} {p.Message.Split(' ')[0].Split('.')[^1]}"));
    }

    [Theory]
    [InlineData(typeof(Tree), "ODIN1111", "Tree contains itself (Tree → Tree), so its values have no end. Use JsonObject for a part of any depth.")]
    [InlineData(typeof(BadDefault), "ODIN1117", "The defaults of BadDefault break its own limits: 'replicas' is 0; at least 1 is allowed.")]
    [InlineData(typeof(Parent), "ODIN1118", null)]
    public void A_record_that_contradicts_itself_is_refused(Type record, string code, string? message)
    {
        var problem = Assert.Throws<ChartException>(() => ValuesDefinition.Of(record)).Diagnostics[0];
        Assert.Equal(code, problem.Code);
        if (message is not null) Assert.Equal(message, problem.Message);
    }
}
