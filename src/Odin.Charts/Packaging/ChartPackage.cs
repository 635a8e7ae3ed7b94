namespace Odin.Charts;

/// <summary>Puts a chart together: its own files, <c>Chart.yaml</c>, and its dependencies below <c>charts/</c>.</summary>
internal static class ChartPackage
{
    /// <summary>The files in Helm's order. What is wrong goes to the problems; the files are of use only without errors.</summary>
    public static ChartFiles Assemble(EmittedChart chart, ArchiveFolder archives, ICollection<Diagnostic> problems)
    {
        foreach (var problem in (Diagnostic[])[.. ChartRules.Check(chart), .. DependencyRules.Check(chart)]) problems.Add(problem);
        ChartFile[] own = [new("Chart.yaml", ChartYaml.Write(chart)), .. chart.Files];
        ChartFile[] files =
        [
            .. own.OrderBy(file => Rank(file.Path)).ThenBy(file => file.Path, StringComparer.Ordinal),
            .. Subcharts(chart, archives, problems),
            .. archives.Find(chart, problems).Select(archive => archive.AsFile().Under("charts")),
        ];
        return new(chart.Name, chart.Version, chart.Rendering is { } objects ? [.. files, ObjectRecord.Write(objects, files)] : files);
    }

    /// <summary>One copy of each subchart, in a folder with its own name: Helm takes it for every alias.</summary>
    static List<ChartFile> Subcharts(EmittedChart chart, ArchiveFolder archives, ICollection<Diagnostic> problems)
    {
        var files = new List<ChartFile>();
        foreach (var same in chart.Subcharts.GroupBy(subchart => subchart.Chart.WrittenName, StringComparer.Ordinal))
        {
            var first = Assemble(WithoutAliases(same.First().Chart), archives, problems);
            var isOne = same.Skip(1).All(other => IsSame(first, WithoutAliases(other.Chart), archives)) && chart.ExternalCharts.All(e => e.Name != same.Key);
            if (!isOne) problems.Add(PackagingDiagnostics.DifferentSubcharts(chart.Name, same.Key, same.Last().Place ?? chart.Place));
            files.AddRange(first.Files.Select(file => file.Under($"charts/{same.Key}")));
        }

        return files;
    }

    /// <summary>Charts two levels down are written under their aliases. Helm 3.10 puts their defaults under their own names too,
    /// among the values of the chart around them, whose schema refuses that.</summary>
    static EmittedChart WithoutAliases(EmittedChart inside) => inside with
    {
        Subcharts = [.. inside.Subcharts.Select(s => s.Alias is null ? s : s with { Alias = null, Chart = s.Chart with { NameInside = s.Alias } })],
    };

    static bool IsSame(ChartFiles first, EmittedChart other, ArchiveFolder archives) =>
        Assemble(other, archives, []).Files is var files && files.Count == first.Files.Count
        && files.Zip(first.Files).All(pair => pair.First.Path == pair.Second.Path
            && pair.First.Bytes.Span.SequenceEqual(pair.Second.Bytes.Span));

    static int Rank(string path) => path switch
    {
        "Chart.yaml" => 0,
        "values.yaml" => 1,
        "values.schema.json" => 2,
        _ when path.StartsWith("templates/", StringComparison.Ordinal) => 3,
        _ => 4,
    };
}
