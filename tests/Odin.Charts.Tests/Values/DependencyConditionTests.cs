using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;

namespace Odin.Charts.Tests;

public sealed class DependencyConditionTests
{
    public sealed record Cache
    {
        public bool Enabled { get; init; } = true;
        public int Size { get; init; } = 1;
    }

    public sealed record CachedValues
    {
        public Cache Cache { get; init; } = new();
        public Cache? Other { get; init; }
        public JsonObject Redis { get; init; } = new() { ["enabled"] = true, ["size"] = 1 };
        public IReadOnlyDictionary<string, bool> Features { get; init; } = new Dictionary<string, bool>();
    }

    sealed class Depending(string condition) : Chart<CachedValues>("depending")
    {
        public override ChartMetadata Metadata { get; } = new() { Description = "Depends on Redis." };

        public int Line { get; private set; }

        protected override void Define(Templates<CachedValues> templates) { }

        protected override void Depend(Dependencies<CachedValues> dependencies)
        {
            dependencies.Add(new ExternalChart("redis", "oci://registry.example/charts", "^20.0") { Condition = condition });
            dependencies.Add(new ExternalChart("kafka", "oci://registry.example/charts", "^20.0") { Condition = "kafka.enabled" });
            Line = Here() - 2;
        }

        static int Here([CallerLineNumber] int line = 0) => line;
    }

    [Theory]
    [InlineData("cache.enabled")]
    [InlineData("other.enabled")]
    [InlineData("redis.enabled")]
    [InlineData("redis.notThereByDefault")]
    [InlineData("features.redis")]
    [InlineData("global.redis.enabled,cache.enabled")]
    public void A_condition_that_may_be_a_boolean_is_fine(string condition) => Assert.Empty(Problems(new(condition)));

    [Theory]
    [InlineData("cache.enable", "is no path of the values, so Helm would never ask it. Did you mean 'cache.enabled'?")]
    [InlineData("cache.size", "leads to a value that is no boolean, so Helm would never ask it. Name a boolean of the values, such as 'redis.enabled'.")]
    [InlineData("redis.size", "leads to a value that is no boolean")]
    [InlineData("cache", "leads to a value that is no boolean")]
    [InlineData("cache.enabled,nothing", "The condition 'nothing' of the dependency 'redis' of chart 'depending' is no path of the values")]
    public void A_condition_that_is_none_is_told_where_the_dependency_is_added(string condition, string message)
    {
        var chart = new Depending(condition);
        var problem = Assert.Single(Problems(chart));
        Assert.Equal(("ODIN1215", chart.Line), (problem.Code, problem.Location?.Line));
        Assert.Contains(message, problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_archive_is_told_where_the_dependency_is_added()
    {
        var chart = new Depending("cache.enabled");
        var problems = new List<Diagnostic>();
        ChartPackage.Assemble(ChartEmission.Emit(chart, new(1, 0, 0)), new("none"), problems);
        Assert.Equal([("ODIN1210", chart.Line), ("ODIN1210", chart.Line + 1)], problems.Select(p => (p.Code, p.Location!.Line)));
    }

    static IReadOnlyList<Diagnostic> Problems(Depending chart)
    {
        try
        {
            return [.. ChartEmission.Emit(chart, new(1, 0, 0)).Diagnostics.Where(d => d.Code != "ODIN1020")];
        }
        catch (ChartException e)
        {
            return e.Diagnostics;
        }
    }
}
