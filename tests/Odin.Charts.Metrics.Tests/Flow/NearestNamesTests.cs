using System.Collections.Immutable;
using Odin.Charts.Metrics.Catalogues;

namespace Odin.Charts.Metrics.Tests;

public class NearestNamesTests
{
    static readonly ImmutableArray<string> All = [.. new Declarations(ThirdParties.All).Names];

    [Theory]
    [InlineData("node_cpu_second_total", "node_cpu_seconds_total")]
    [InlineData("node_cpu_total_seconds", "node_cpu_seconds_total")]
    [InlineData("ndoe_load1", "node_load1")]
    [InlineData("no_such_thing_at_all", null)]
    public void Names_are_near_by_their_letters_and_by_their_words(string name, string? nearest) =>
        Assert.Equal(nearest, NearestNames.Of(name, All).FirstOrDefault());

    [Fact]
    public void The_most_alike_comes_first_and_each_once() =>
        Assert.Equal(["abcdefgh", "abcdefgi", "abcdefzz"], NearestNames.Of("abcdefgh", ["abcdefzz", "abcdefgi", "abcdefgh", "abcdefgh", "abcdxxzz"]).ToArray());

    [Fact]
    public void What_is_compared_with_thousands_of_names_is_not_kept()
    {
        NearestNames.Of("node_cpu_second_total", All);
        var before = GC.GetAllocatedBytesForCurrentThread();
        NearestNames.Of("node_cpu_second_total", All);
        Assert.InRange((GC.GetAllocatedBytesForCurrentThread() - before) / All.Length, 0, 300);
    }
}
