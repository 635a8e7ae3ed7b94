using Odin.Charts.PromQL;

namespace Odin.Charts.Metrics.Tests.Queries;

static class QueryAssert
{
    /// <summary>The query is printed so, and what is printed is read as the same query without a problem.</summary>
    public static void Printed(string expected, Query query)
    {
        Assert.Equal(expected, query.ToString());
        var features = new PrometheusTarget(new(3, 14), PrometheusFeatures.ExperimentalFunctions);
        var parse = PromQLParser.Parse(expected, features, PromDialect.Grafana);
        Assert.Empty(parse.Problems);
        Assert.Equal(expected, PromQLPrinter.Print(parse.Expression!));
        Assert.Empty(query.Problems);
    }
}
