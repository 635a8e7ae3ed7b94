using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.InteropServices;
using Odin.Charts.Metrics.Catalogues;

namespace Odin.Exporter;

/// <summary>What the exporter says of itself: how it was built, how many series it has, what its process uses.</summary>
internal sealed class OwnMetrics
{
    readonly ImmutableArray<(Family Family, GaugeSeries Count)> _families;
    readonly ProcessMetrics? _process;

    public OwnMetrics(Registry registry)
    {
        var counts = registry.Of(OdinExporter.SeriesCount);
        _families = [.. registry.Families.Select(f => (f, counts.Get(f.Metric.Name)!))];
        _process = ProcessMetrics.OfThisOne(registry);
        SayHowItWasBuilt(registry);
    }

    /// <summary>Brings them up to date, before a scrape.</summary>
    public void Refresh()
    {
        _process?.Refresh();
        foreach (var (family, count) in _families) count.Set(family.Count);
    }

    // The SDK writes '0.1.0+' and the revision.
    static void SayHowItWasBuilt(Registry registry)
    {
        var version = typeof(OwnMetrics).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "";
        var revision = version.IndexOf('+', StringComparison.Ordinal);
        registry.Of(OdinExporter.BuildInfo).Get(
            revision < 0 ? version : version[..revision],
            revision < 0 ? "" : version[(revision + 1)..],
            RuntimeInformation.FrameworkDescription)!.Set(1);
    }
}
