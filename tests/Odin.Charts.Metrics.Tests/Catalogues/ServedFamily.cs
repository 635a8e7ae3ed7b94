using System.Text.RegularExpressions;

namespace Odin.Charts.Metrics.Tests.Catalogues;

/// <summary>A family of series as a program serves it.</summary>
sealed partial record ServedFamily(string Name, string Type)
{
    /// <summary>The labels of each of its samples, with their values; <c>le</c> and <c>quantile</c> too.</summary>
    public List<Dictionary<string, string>> Samples { get; } = [];

    /// <summary>Reads Prometheus' text format.</summary>
    public static IReadOnlyList<ServedFamily> Read(string text)
    {
        var families = new Dictionary<string, ServedFamily>(StringComparer.Ordinal);
        foreach (var line in text.Split('\n'))
        {
            if (TypeLine().Match(line) is { Success: true } type)
                families[type.Groups[1].Value] = new(type.Groups[1].Value, type.Groups[2].Value);
            else if (SampleLine().Match(line) is { Success: true } sample)
                FamilyOf(sample.Groups[1].Value, families).Samples.Add(LabelsOf(sample.Groups[2].Value));
        }
        return [.. families.Values];
    }

    static ServedFamily FamilyOf(string series, Dictionary<string, ServedFamily> families) => families.GetValueOrDefault(series)
        ?? families[series[..series.LastIndexOf('_')]];

    static Dictionary<string, string> LabelsOf(string text) =>
        LabelPair().Matches(text).ToDictionary(m => m.Groups[1].Value, m => m.Groups[2].Value);

    [GeneratedRegex("^# TYPE ([^ ]+) ([a-z]+)$")]
    private static partial Regex TypeLine();

    [GeneratedRegex(@"^([a-zA-Z_:][a-zA-Z0-9_:]*)(?:\{(.*)\})? [^ ]+$")]
    private static partial Regex SampleLine();

    [GeneratedRegex("""([a-zA-Z_][a-zA-Z0-9_]*)="((?:[^"\\]|\\.)*)"(?:,|$)""")]
    private static partial Regex LabelPair();
}
