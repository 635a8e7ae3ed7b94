using System.Collections.Frozen;
using Odin.Charts.Metrics;
using Odin.Charts.Metrics.Catalogues;

namespace Odin.Exporter;

/// <summary>The metrics that sources may fill: those of the catalogue that are not about the exporter itself.</summary>
internal static class ApplicationMetrics
{
    static readonly FrozenDictionary<string, Metric> ByName = OdinExporter.All.Metrics
        .Where(m => !Registry.IsOwn(m))
        .ToFrozenDictionary(m => m.Name);

    public static IEnumerable<string> Names => ByName.Keys.Order(StringComparer.Ordinal);

    /// <summary><c>null</c>: there is none of this name.</summary>
    public static Metric? Find(string name) => ByName.GetValueOrDefault(name);
}
