namespace Odin.Stack;

/// <summary>What Prometheus has to have.</summary>
public sealed record ProbePrometheusValues
{
    /// <summary>Its address; no check of metrics when empty.</summary>
    /// <value>The default is empty.</value>
    [Description("Its address, such as http://prometheus:9090; no check of metrics when empty."), RegularExpression(Patterns.Url)]
    public string Url { get; init; } = "";

    /// <summary>Scrape jobs that have a target that is up.</summary>
    /// <value>The default is <c>["prometheus"]</c>.</value>
    [Description("Scrape jobs that have a target that is up."), MinLength(1)]
    public IReadOnlyList<string> Jobs { get; init; } = ["prometheus"];

    /// <summary>Selectors, or any expressions, that have a result.</summary>
    /// <value>The default is empty.</value>
    [Description("Selectors, or any expressions, that have a result.")]
    public IReadOnlyList<string> Series { get; init; } = [];

    /// <summary>Groups of rules that are evaluated without an error.</summary>
    /// <value>The default is empty.</value>
    [Description("Groups of rules that are evaluated without an error.")]
    public IReadOnlyList<string> RuleGroups { get; init; } = [];
}
