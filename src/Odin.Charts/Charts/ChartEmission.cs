using System.Text.Json.Nodes;

namespace Odin.Charts;

/// <summary>Makes all files of a chart, but for those that packaging adds.</summary>
internal static class ChartEmission
{
    /// <summary>The chart under a version.</summary>
    /// <exception cref="ChartException">Everything that is wrong with the chart.</exception>
    public static EmittedChart Emit(Chart chart, SemanticVersion version)
    {
        var compiled = Compile(chart, version);
        return compiled with { Rendering = Rendering(chart, version, null), Profiles = [.. compiled.Files.Select(file => Profile(chart, version, file)).OfType<RenderedProfile>()] };
    }

    static EmittedChart Compile(Chart chart, SemanticVersion version)
    {
        var problems = new List<Diagnostic>();
        var values = Collected(problems, () => ValuesDefinition.Of(chart));
        var compiled = ValuesProblems.Of(chart.ValuesType).Count > 0 ? null : Collected(problems, chart.Compile);
        var profiles = values is null ? [] : chart.ValuesFiles.Select(p => Collected(problems, () => ProfileFile.Write(chart, p))).OfType<ChartFile>().ToList();
        var subcharts = chart.Subcharts.Select(s => Collected(problems, () => Subchart(s, version))).OfType<EmittedSubchart>().ToList();
        problems.AddRange(compiled?.Diagnostics ?? []);
        problems.AddRange(subcharts.SelectMany(s => s.Chart.Diagnostics).Except(problems));
        if (values is not null) problems.AddRange(DependencyConditions.Check(chart, values));
        if (problems.Exists(p => p.Severity == DiagnosticSeverity.Error)) throw new ChartException(problems);
        problems.AddRange(UnreadValues.Find(chart, values!.Shape, compiled!.Files));
        return new()
        {
            Name = chart.Name,
            Version = version,
            Metadata = chart.Metadata,
            Place = chart.Place,
            Files = [.. Files(chart, version, values, compiled), .. profiles],
            Subcharts = subcharts,
            ExternalCharts = chart.ExternalCharts,
            Objects = compiled.Objects,
            DataSizes = compiled.DataSizes,
            Runbooks = compiled.Runbooks,
            Diagnostics = problems,
        };
    }

    static RenderedProfile? Profile(Chart chart, SemanticVersion version, ChartFile file) =>
        ProfileFile.NameOf(file) is { } name && Rendering(chart, version, ValuesFile.Parse(file.Path, file.Text)) is { } objects ? new(name, objects) : null;

    /// <summary>Nothing for a chart that has to be told something before it can be installed.</summary>
    static IReadOnlyList<RenderedObject>? Rendering(Chart chart, SemanticVersion version, JsonObject? values)
    {
        try
        {
            return chart.Render(values, version: version.ToString());
        }
        catch (ChartException)
        {
            return null;
        }
    }

    static EmittedSubchart Subchart(SubchartDefinition subchart, SemanticVersion version) => new(
        Compile(subchart.Chart, version),
        subchart.Key == subchart.Chart.Name ? null : subchart.Key,
        subchart.Condition,
        Place: subchart.Place);

    static IReadOnlyList<ChartFile> Files(Chart chart, SemanticVersion version, ValuesDefinition values, CompiledChart compiled) =>
    [
        new("values.yaml", values.ToYaml()),
        new("values.schema.json", values.Schema.ToJson()),
        new("README.md", ChartReadme.Write(new(chart.Name, version.ToString(), chart.Metadata.AppVersion ?? ""), chart.Metadata, values)),
        .. compiled.Files,
    ];

    static T? Collected<T>(List<Diagnostic> problems, Func<T> make) where T : class
    {
        try
        {
            return make();
        }
        catch (ChartException e)
        {
            problems.AddRange(e.Diagnostics.Except(problems));
            return null;
        }
    }
}
