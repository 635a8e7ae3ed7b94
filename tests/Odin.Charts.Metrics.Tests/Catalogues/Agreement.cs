namespace Odin.Charts.Metrics.Tests.Catalogues;

/// <summary>What a catalogue says, held against what a program serves.</summary>
static class Agreement
{
    /// <summary>Where what is served differs from its declaration, a line each.</summary>
    public static IEnumerable<string> Differences(Catalogue catalogue, IEnumerable<ServedFamily> served)
    {
        var declared = catalogue.Metrics.ToDictionary(m => m.Name);
        return served.Where(f => declared.ContainsKey(f.Name)).SelectMany(f => Differences(declared[f.Name], f));
    }

    /// <summary>What is served and not declared.</summary>
    public static IEnumerable<string> Undeclared(Catalogue catalogue, IEnumerable<ServedFamily> served) =>
        served.Select(f => f.Name).Except(catalogue.Metrics.Select(m => m.Name));

    /// <summary>What is declared and not served.</summary>
    public static IEnumerable<string> Unserved(Catalogue catalogue, IEnumerable<ServedFamily> served) =>
        catalogue.Metrics.Select(m => m.Name).Except(served.Select(f => f.Name));

    static IEnumerable<string> Differences(Metric metric, ServedFamily family)
    {
        if (!IsType(metric, family.Type))
            yield return $"{metric.Name} is served as {family.Type}";
        var own = metric.Labels.ToDictionary(l => l.Name);
        var bound = metric switch { Histogram => "le", Summary => "quantile", _ => null };
        foreach (var label in family.Samples.SelectMany(s => s.Keys).Distinct().Where(n => n != bound))
            if (!own.ContainsKey(label) && !metric.HasOtherLabels)
                yield return $"{metric.Name} has the label {label}";
        foreach (var label in metric.Labels.Where(l => !l.IsOptional))
            if (family.Samples.Any(s => !s.ContainsKey(label.Name)))
                yield return $"{metric.Name} has series without {label.Name}";
        foreach (var label in metric.Labels.Where(l => l.Values is not null))
            foreach (var value in ValuesOf(family, label.Name).Where(v => !label.Values!.Value.Contains(v)))
                yield return $"{metric.Name} has {label.Name}=\"{value}\"";
        foreach (var difference in Bounds(metric, family))
            yield return difference;
    }

    static IEnumerable<string> Bounds(Metric metric, ServedFamily family)
    {
        var (label, bounds) = metric switch
        {
            Histogram { HasOtherBuckets: false } h => ("le", h.Buckets.Add(double.PositiveInfinity)),
            Summary s => ("quantile", s.Quantiles),
            _ => ("", []),
        };
        var served = ValuesOf(family, label).Where(v => v.Length > 0).ToHashSet();
        if (label.Length > 0 && family.Samples.Count > 0 && !served.SetEquals(bounds.Select(BucketBound.Text)))
            yield return $"{metric.Name} has {label} {string.Join(' ', served)}";
    }

    static IEnumerable<string> ValuesOf(ServedFamily family, string label) =>
        family.Samples.Select(s => s.GetValueOrDefault(label) ?? "").Where(v => v.Length > 0).Distinct();

    // The text format has no word for info, and some programs say nothing of the type.
    static bool IsType(Metric metric, string type) => type == "untyped" || type == (metric is Info ? "gauge" : metric.TypeName);
}
