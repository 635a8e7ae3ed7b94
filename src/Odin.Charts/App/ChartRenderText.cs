namespace Odin.Charts;

/// <summary>What <c>render</c> prints: the objects of a release as YAML, each under the path of its template.</summary>
internal static class ChartRenderText
{
    public static string Of(Chart chart, RenderRequest request)
    {
        var version = (request.Version ?? ProjectVersion.Of(chart.GetType().Assembly)).ToString();
        return ObjectRecord.Text(Render(chart, request, version));
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
