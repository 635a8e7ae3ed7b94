using System.Reflection;
using System.Runtime.CompilerServices;

namespace Odin.Charts.Metrics.Tests.Queries;

/// <summary>What is illegal for a type of metric does not compile: there is no such method for it.</summary>
public class IllegalQueryTests
{
    [Theory]
    [InlineData(typeof(Counter), "Rate Increase Irate Resets SinceStart")]
    [InlineData(typeof(Histogram), "Rate Increase")]
    [InlineData(typeof(Summary), "Rate Increase Quantile")]
    [InlineData(typeof(Info), "Value")]
    [InlineData(typeof(Gauge), "AvgOverTime Changes CountOverTime Delta Deriv Idelta LastOverTime MaxOverTime MinOverTime "
        + "PredictLinear QuantileOverTime StddevOverTime SumOverTime Value")]
    public void A_metric_can_be_asked(Type metric, string questions) =>
        Assert.Equal(questions.Split(' ').Order(), Questions(metric));

    [Theory]
    [InlineData(typeof(Counter))]
    [InlineData(typeof(Gauge))]
    [InlineData(typeof(Histogram))]
    [InlineData(typeof(Summary))]
    [InlineData(typeof(Info))]
    public void A_selection_can_be_asked_what_its_metric_can(Type metric) =>
        Assert.Equal(Questions(metric), Questions(typeof(Selection<>).MakeGenericType(metric)));

    [Theory]
    [InlineData(typeof(Histogram))]
    [InlineData(typeof(Summary))]
    public void Quantiles_are_not_averaged(Type metric)
    {
        var quantiles = metric == typeof(Summary) ? typeof(SummaryQuantile) : typeof(HistogramRate);
        Assert.DoesNotContain(quantiles.GetMethods(), m => m.Name == "Avg");
        Assert.DoesNotContain(typeof(SummaryQuantile).GetMethods(), m => m.Name == "Sum");
    }

    [Fact]
    public void A_distribution_is_summed_once() => Assert.DoesNotContain(typeof(Distribution).GetMethods(), m => m.Name == "Sum");

    [Theory]
    [InlineData("GroupLeft")]
    [InlineData("GroupRight")]
    public void Only_what_names_its_labels_has_many_for_one(string method) => Assert.Equal(
        [typeof(MatchedOperation)], Types.Where(t => t.GetMethods().Any(m => m.Name == method && m.DeclaringType == t)));

    [Fact]
    public void Only_a_comparison_is_0_or_1() =>
        Assert.Equal([typeof(Comparison)], Types.Where(t => t.GetMethod("Bool") is not null));

    static readonly Type[] Types = typeof(Query).Assembly.GetExportedTypes();

    static IEnumerable<string> Questions(Type metric) => Types
        .Where(t => t.IsAbstract && t.IsSealed)
        .SelectMany(t => t.GetMethods(BindingFlags.Public | BindingFlags.Static))
        .Where(m => m.IsDefined(typeof(ExtensionAttribute)) && !m.IsGenericMethod && m.GetParameters()[0].ParameterType.IsAssignableFrom(metric))
        .Where(m => m.GetParameters()[0].ParameterType != typeof(Query))
        .Select(m => m.Name).Distinct().Order();
}
