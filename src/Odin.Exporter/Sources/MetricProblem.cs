using System.Text;
using Odin.Charts.Metrics;

namespace Odin.Exporter;

/// <summary>What is wrong with how a configuration fills a metric.</summary>
internal static class MetricProblem
{
    public static string Unknown(string name) =>
        $"The catalogue has no metric '{name}' to fill; it has {string.Join(", ", ApplicationMetrics.Names)}.";

    public static ConfigurationProblem? Scale(double scale, string path) =>
        scale > 0 && double.IsFinite(scale) ? null : new("ODIN3032", $"{path}.scale", "The scale should be a number above 0.");

    /// <summary>Labels too many, too few, or with a constant that they cannot have.</summary>
    /// <param name="metric">The metric.</param>
    /// <param name="labels">Its labels, with the constant that some have.</param>
    /// <param name="code">The problems' code.</param>
    /// <param name="path">Where the labels are.</param>
    public static IEnumerable<ConfigurationProblem> Labels(
        Metric metric, IReadOnlyDictionary<string, string?> labels, string code, string path)
    {
        foreach (var label in metric.Labels.Where(l => !labels.ContainsKey(l.Name)))
            yield return new(code, path, $"{metric.Name} has a label '{label.Name}', which has no value here.");
        foreach (var (name, value) in labels)
        {
            if (metric.Labels.FirstOrDefault(l => l.Name == name) is not { } label)
                yield return new(code, $"{path}.{name}", $"{metric.Name} has no label '{name}'.");
            else if (value is not null && !new TargetLabel(label).Accepts(Encoding.UTF8.GetBytes(value)))
                yield return new(code, $"{path}.{name}", $"The label '{name}' cannot be '{value}'{Allowed(label)}.");
        }
    }

    static string Allowed(Label label) => label.Values is { } values ? $": it is one of {string.Join(", ", values)}" : "";
}
