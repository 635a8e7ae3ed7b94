namespace Odin.Charts;

/// <summary>What the command line asks of a chart.</summary>
/// <param name="Name">The chart's name.</param>
/// <param name="Emit">Compiles the chart under a version, or throws all that is wrong with it.</param>
/// <param name="Version">The version of the chart's project.</param>
/// <param name="Render">The objects of a release as YAML.</param>
/// <param name="Values">Its <c>values.yaml</c>.</param>
/// <param name="Schema">Its <c>values.schema.json</c>.</param>
internal sealed record ChartCommands(
    string Name, Func<SemanticVersion, EmittedChart> Emit, Func<SemanticVersion> Version, Func<RenderRequest, string> Render, Func<string> Values, Func<string> Schema);
