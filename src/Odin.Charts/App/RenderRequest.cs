using System.Text.Json.Nodes;

namespace Odin.Charts;

/// <summary>What <c>render</c> was asked for.</summary>
/// <param name="ValuesFiles">The values files, path and text, in their order.</param>
/// <param name="Sets">The arguments of <c>--set</c> and its like, in the order in which Helm applies them.</param>
/// <param name="Release">The release.</param>
/// <param name="Capabilities">The cluster.</param>
/// <param name="Version">The version of the chart; null for that of its project.</param>
internal sealed record RenderRequest(
    IReadOnlyList<(string Path, string Text)> ValuesFiles,
    IReadOnlyList<(SetKind Kind, string Expression)> Sets,
    Release Release,
    Capabilities Capabilities,
    SemanticVersion? Version)
{
    /// <summary>The given values as Helm puts them together: files, then what is set.</summary>
    /// <exception cref="ChartException">A file or an expression cannot be read.</exception>
    public JsonObject Values()
    {
        var given = HelmMerge.Files(ValuesFiles.Select(f => ValuesFile.Parse(f.Path, f.Text)));
        foreach (var (kind, expression) in Sets) SetExpression.Apply(expression, kind, given);
        return given;
    }
}
