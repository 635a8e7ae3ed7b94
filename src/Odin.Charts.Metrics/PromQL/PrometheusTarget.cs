namespace Odin.Charts.PromQL;

/// <summary>The program that evaluates an expression: what it can do decides what is PromQL.</summary>
/// <param name="Version">The version of Prometheus.</param>
/// <param name="Features">What is switched on by <c>--enable-feature</c>.</param>
public sealed record PrometheusTarget(Version Version, PrometheusFeatures Features = PrometheusFeatures.None)
{
    /// <summary>Prometheus 3.14 as it comes.</summary>
    public static PrometheusTarget Default { get; } = new(new Version(3, 14));
}

/// <summary>The features that change PromQL.</summary>
[Flags]
public enum PrometheusFeatures
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary><c>promql-experimental-functions</c></summary>
    ExperimentalFunctions = 1,

    /// <summary><c>promql-duration-expr</c>; on by itself from 3.14.</summary>
    DurationExpressions = 2,

    /// <summary><c>promql-extended-range-selectors</c></summary>
    ExtendedRangeSelectors = 4,

    /// <summary><c>promql-binop-fill-modifiers</c></summary>
    FillModifiers = 8,
}
