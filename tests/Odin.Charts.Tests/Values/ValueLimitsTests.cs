using System.ComponentModel.DataAnnotations;
using System.Text.Json.Nodes;
using k8s.Models;

namespace Odin.Charts.Tests;

public sealed class ValueLimitsTests
{
    sealed class EvenAttribute : ValidationAttribute;

    sealed class DnsNameAttribute() : RegularExpressionAttribute("^[a-z0-9-]*$");

    sealed record Limited
    {
        [Range(1, 5)] public IReadOnlyList<int> Ranged { get; init; } = [];
        [Url] public string Address { get; init; } = "";
        [EmailAddress] public string? Mail { get; init; }
        [Range(1, 5)] public string Text { get; init; } = "";
        [RegularExpression("a")] public Dictionary<string, string> Labels { get; init; } = [];
        [RegularExpression("a")] public int[] Names { get; init; } = [];
        [RegularExpression("1")] public int Number { get; init; }
        [Compare("Number")] public int Other { get; init; }
        [Even] public int? Even { get; init; }
        [Required] public string Needed { get; init; } = "";
        [AllowedValues("a", "b")] public string Choice { get; init; } = "a";
        [Range(0, 1)] public bool Flag { get; init; }
        [MinLength(1)] public V1ResourceRequirements Resources { get; init; } = new();
        [MinLength(1)] public JsonObject Free { get; init; } = [];
        public List<LimitedItem> Items { get; init; } = [];
    }

    sealed record LimitedItem : IValidatableObject
    {
        [Length(1, 2)] public string Name { get; init; } = "a";

        public IEnumerable<ValidationResult> Validate(ValidationContext validationContext) => [];
    }

    sealed record Fitting
    {
        [DnsName, StringLength(10)] public string Name { get; init; } = "";
        [Range(0.5, 2.5)] public int Half { get; init; } = 1;
        [Range(1, double.MaxValue)] public int Many { get; init; } = 1;
        [Range(0.5, double.PositiveInfinity)] public double Share { get; init; } = 1;
        [Range(typeof(long), "0", "7")] public long Written { get; init; }
        [MinLength(1), MaxLength(2), RegularExpression("^[a-z]+$")] public List<string> Hosts { get; init; } = ["a"];
    }

    sealed record Lengths
    {
        [MaxLength] public string Endless { get; init; } = "";
        [StringLength(2, MinimumLength = 3)] public string Turned { get; init; } = "";
        [MinLength(-1)] public List<string> Negative { get; init; } = [];
    }

    [Fact]
    public void A_limit_that_the_schema_cannot_say_is_refused_and_never_dropped()
    {
        var problems = Problems<Limited>();
        Assert.All(problems, p => Assert.Equal("ODIN1126", p.Code));
        Assert.Equal(
            ["Limited.Ranged is a list and has [Range]", "Limited.Address is a text and has [Url]", "Limited.Mail is a text and has [EmailAddress]",
             "Limited.Text is a text and has [Range]", "Limited.Labels is a dictionary and has [RegularExpression]",
             "Limited.Names is a list and has [RegularExpression]", "Limited.Number is a number and has [RegularExpression]",
             "Limited.Other is a number and has [Compare]", "Limited.Even is a number and has [Even]", "Limited.Needed is a text and has [Required]",
             "Limited.Choice is a text and has [AllowedValues]", "Limited.Flag is a boolean and has [Range]",
             "Limited.Resources is a type of Kubernetes and has [MinLength]", "Limited.Free is free JSON and has [MinLength]",
             "LimitedItem has IValidatableObject", "LimitedItem.Name is a text and has [Length]"],
            problems.Select(p => p.Message.Split(',')[0]));
    }

    [Theory]
    [InlineData(nameof(Limited.Ranged), "of which the list is made.")]
    [InlineData(nameof(Limited.Address), "Use [RegularExpression] with the pattern that the text has to match, or [MinLength] and [MaxLength].")]
    [InlineData(nameof(Limited.Number), "Use [Range].")]
    [InlineData(nameof(Limited.Even), "Use 'templates.FailWhen(c => …, \"say so\")' in the chart.")]
    [InlineData(nameof(Limited.Needed), "and [MinLength(1)] refuses an empty text.")]
    [InlineData(nameof(Limited.Choice), "Make the property an enum.")]
    public void The_message_says_what_to_use_instead(string property, string end) =>
        Assert.EndsWith(end, Problems<Limited>().Single(p => p.Message.StartsWith($"Limited.{property} ", StringComparison.Ordinal)).Message, StringComparison.Ordinal);

    [Fact]
    public void Lengths_that_nothing_fits_are_refused() => Assert.Equal(
        ["Lengths.Endless has a [MaxLength]", "Lengths.Turned has a [StringLength]", "Lengths.Negative has a [MinLength]"],
        Problems<Lengths>().Select(p => p.Code == "ODIN1115" ? p.Message.Split(" that ")[0] : p.ToString()));

    [Theory]
    [InlineData("name", "a_b")]
    [InlineData("half", 0)]
    [InlineData("half", 3)]
    [InlineData("many", 0)]
    [InlineData("share", 0.25)]
    [InlineData("written", 8)]
    [InlineData("hosts", new[] { "a", "B" })]
    public void Limits_that_fit_are_kept(string key, object value)
    {
        var definition = ValuesDefinition.Of(typeof(Fitting));
        var values = definition.Defaults.DeepClone().AsObject();
        values[key] = System.Text.Json.JsonSerializer.SerializeToNode(value);
        Assert.Equal("ODIN1101", Assert.Single(definition.Schema.Validate(values)).Code);
        Assert.DoesNotContain("∞", definition.Schema.ToJson(), StringComparison.Ordinal);
    }

    static IReadOnlyList<Diagnostic> Problems<T>() => Assert.Throws<ChartException>(() => ValuesDefinition.Of(typeof(T))).Diagnostics;
}
