using System.Collections.Immutable;

namespace Odin.Charts.Prometheus;

/// <summary>A file of rules and SLOs for Prometheus.</summary>
/// <param name="Name">Its name, without an ending: <c>gateway</c>.</param>
public sealed record RuleFile(string Name)
{
    /// <summary>Its groups.</summary>
    public ImmutableArray<RuleGroup> Groups { get; init; } = [];

    /// <summary>Its SLOs, each of which becomes two groups.</summary>
    public ImmutableArray<Slo> Slos { get; init; } = [];

    /// <summary>todo</summary>
    public string ToYaml() => RuleYaml.Write([.. Groups, .. Slos.SelectMany(SloRules.Groups)]);
}
