using System.Text.Json.Nodes;

namespace Odin.Charts.Tests;

/// <summary>Helm puts the values of a chart of others into its parent's before it checks the parent's schema.</summary>
public class ExternalValuesTests
{
    public sealed record NoValues;

    public sealed record RedisValues
    {
        public bool Enabled { get; init; } = true;
    }

    public sealed record ClosedValues
    {
        public RedisValues Redis { get; init; } = new();
    }

    sealed class Depending<TValues>() : Chart<TValues>("depending") where TValues : class, new()
    {
        public override ChartMetadata Metadata { get; } = new() { Description = "Depends on Redis." };

        protected override void Define(Templates<TValues> templates) { }

        protected override void Depend(Dependencies<TValues> dependencies) =>
            dependencies.Add(new ExternalChart("redis", "oci://registry.example/charts", "^20.0"));
    }

    [Fact]
    public void They_are_allowed_whatever_they_are() =>
        Assert.Empty(new Depending<NoValues>().Render(new JsonObject { ["redis"] = new JsonObject { ["x"] = 1, ["global"] = new JsonObject() } }));

    [Fact]
    public void A_record_that_closes_them_is_refused() => Assert.Equal(
        "ODIN1125",
        Assert.Throws<ChartException>(() => new Depending<ClosedValues>().Render()).Diagnostics.Single().Code);
}
