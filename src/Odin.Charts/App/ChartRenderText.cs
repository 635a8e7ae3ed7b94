using System.Text;

namespace Odin.Charts;

/// <summary>What <c>render</c> prints: the objects of a release as YAML, each under the path of its template.</summary>
internal static class ChartRenderText
{
    public static string Of(Chart chart, RenderRequest request)
    {
        var version = (request.Version ?? ProjectVersion.Of(chart.GetType().Assembly)).ToString();
        var text = new StringBuilder();
        foreach (var rendered in Render(chart, request, version))
            text.Append("---\n# Source: ").Append(rendered.Template).Append('\n').Append(YamlData.Write(rendered.Data));
        return text.ToString();
    }

    static IReadOnlyList<RenderedObject> Render(Chart chart, RenderRequest request, string version)
    {
        var values = request.Values();
        try
        {
            return chart.Render(values, request.Release, request.Capabilities, version);
        }
        catch (ChartException e)
        {
            throw new ChartException([.. e.Diagnostics.Select(new GivenPlaces(request).Locate)]);
        }
    }
}
