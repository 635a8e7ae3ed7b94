using System.Text;

namespace Odin.Charts;

/// <summary>What <c>render</c> prints: the objects of a release as YAML, each under the path of its template.</summary>
internal static class ChartRenderText
{
    public static string Of(Chart chart, RenderRequest request)
    {
        var given = HelmMerge.Files(request.ValuesFiles.Select(f => ValuesFile.Parse(f.Path, f.Text)));
        foreach (var set in request.Sets) SetExpression.Apply(set, SetKind.Typed, given);
        var text = new StringBuilder();
        foreach (var rendered in chart.Render(given, request.Release, request.Capabilities))
            text.Append("---\n# Source: ").Append(rendered.Template).Append('\n').Append(YamlData.Write(rendered.Data));
        return text.ToString();
    }
}
