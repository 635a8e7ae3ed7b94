namespace Odin.Exporter;

/// <summary>What is wrong with the configuration.</summary>
/// <param name="Code">Its code: <c>ODIN3002</c>.</param>
/// <param name="Path">Where, as keys and positions: <c>sources.endpoints[0].url</c>.</param>
/// <param name="Message">What, and what to write instead.</param>
internal sealed record ConfigurationProblem(string Code, string Path, string Message);
