namespace Odin.Charts;

/// <summary>What <c>render</c> was asked for.</summary>
/// <param name="ValuesFiles">The values files, path and text, in their order.</param>
/// <param name="Sets">The arguments of <c>--set</c>, in their order.</param>
/// <param name="Release">The release.</param>
/// <param name="Capabilities">The cluster.</param>
internal sealed record RenderRequest(
    IReadOnlyList<(string Path, string Text)> ValuesFiles, IReadOnlyList<string> Sets, Release Release, Capabilities Capabilities);
