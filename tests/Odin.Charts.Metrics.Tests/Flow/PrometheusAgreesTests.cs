using System.Globalization;
using CsCheck;
using Odin.Charts.Metrics;
using Odin.Charts.PromQL;
using Xunit.Abstractions;

namespace Odin.Charts.Metrics.Tests;

/// <summary>No series that Prometheus gives has a label that it cannot have, lacks one that it must have, or has a
/// value that is not known. <c>ODIN_EXPRESSIONS=20000</c> tries more than usual.</summary>
public class PrometheusAgreesTests(ITestOutputHelper output)
{
    const int Usual = 500;
    const int ARun = 2000;

    static int Wanted =>
        int.TryParse(
            Environment.GetEnvironmentVariable("ODIN_EXPRESSIONS"), CultureInfo.InvariantCulture, out var wanted)
            ? Math.Max(wanted, Usual)
            : Usual;

    [NeedsTool("promtool")]
    public void Labels_flow_as_in_Prometheus()
    {
        var (evaluated, series, empty) = (0, 0, 0);
        RandomQueries.Query.Array[Math.Min(Wanted, ARun)].Sample(
            queries =>
            {
                foreach (var (query, result) in queries.Zip(Evaluation.Of(queries)))
                {
                    if (result is null)
                        continue;
                    AssertAgrees(query, result);
                    evaluated++;
                    series += result.Count;
                    empty += result.Count == 0 ? 1 : 0;
                }
            },
            iter: Math.Max(1, Wanted / ARun),
            threads: 1);
        output.WriteLine($"{evaluated} expressions of {Wanted} evaluated, {empty} of them empty, {series} series");
        Assert.True(evaluated > Wanted / 3, "too few of the expressions can be evaluated");
    }

    static void AssertAgrees(string query, IReadOnlyList<IReadOnlyDictionary<string, string>> result)
    {
        var expression = Shop.Parse(query);
        var flow = LabelFlow.Of(expression, Shop.Declarations);
        foreach (var series in result)
        {
            Assert.All(flow.Certain, label => Assert.True(series.ContainsKey(label), $"{query}: {label} is missing"));
            Assert.All(series, label => AssertPossible(query, flow, label.Key, label.Value));
        }
        if (result.Count > 0)
            Assert.Empty(new QueryChecks { Target = Shop.Target }.Check(expression,
                Shop.Declarations).Where(p =>
                    p.Code == "ODIN2130" && IsRoot(expression, p)).Select(p => $"{query}: {p.Message}"));
    }

    static void AssertPossible(string query, LabelFlow flow, string label, string value)
    {
        Assert.False(flow.CannotHave(label), $"{query}: {label} cannot be");
        Assert.True(
            flow.ValuesOf(label) is not { } values || values.Contains(value), $"{query}: {label} cannot be {value}");
    }

    static bool IsRoot(PromExpression root, PromProblem problem) =>
        root is PromBinary { Operator: not BinaryOperator.Unless } && problem.Span == root.Span;
}
