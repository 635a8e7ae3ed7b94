using System.Text.RegularExpressions;

namespace Odin.Charts;

/// <summary>Finds the values that no template reads. The written templates say what is read, so that raw template text
/// counts as well; a record, list or map that is taken as a whole is read with everything in it.</summary>
internal sealed partial class UnreadValues
{
    readonly Chart _chart;
    readonly HashSet<string> _read;

    UnreadValues(Chart chart, IEnumerable<ChartFile> templates)
    {
        _chart = chart;
        _read = [.. templates.SelectMany(t => Read().Matches(t.Text)).Select(m => m.Groups["path"].Value.TrimStart('.'))];
        foreach (var condition in chart.ExternalCharts.Select(c => c.Condition).OfType<string>()) _read.UnionWith(condition.Split(','));
    }

    /// <summary>A warning for each value, or for the record that holds nothing else.</summary>
    public static IEnumerable<Diagnostic> Find(Chart chart, ObjectShape values, IEnumerable<ChartFile> templates) =>
        new UnreadValues(chart, templates).Find(values);

    IEnumerable<Diagnostic> Find(ObjectShape values) => _read.Contains("")
        ? []
        : values.Properties.Where(p => p.IsFlattened || !IsForOthers(p)).SelectMany(p => Find("", p, p)).Select(Diagnose);

    /// <summary>What Helm or the charts inside read.</summary>
    bool IsForOthers(ValueProperty property) =>
        property.Name is "enabled" or "global"
        || property.Shape is ObjectShape { IsSubchart: true }
        || _chart.ExternalCharts.Any(c => c.Key == property.Name || (c.Tags.Count > 0 && property.Name == "tags"));

    IEnumerable<Unread> Find(string parent, ValueProperty property, ValueProperty outer)
    {
        var path = property.IsFlattened ? parent : ValuePath.Of(parent, property.Name);
        var named = property.Member.Module == _chart.ValuesType.Module ? property : outer;
        if (!property.IsFlattened && IsWhole(path)) return [];
        if (property.Shape is not ObjectShape record) return IsTouched(path) ? [] : [new(path, property, named)];
        return property.IsFlattened || IsTouched(path)
            ? record.Properties.SelectMany(p => Find(path, p, named))
            : [new(path, property, named)];
    }

    bool IsWhole(string path) => _read.Any(read => path == read || path.StartsWith(read + ".", StringComparison.Ordinal));

    bool IsTouched(string path) => IsWhole(path) || _read.Any(read => read.StartsWith(path + ".", StringComparison.Ordinal));

    Diagnostic Diagnose(Unread value) => new(
        "ODIN1020",
        DiagnosticSeverity.Warning,
        $"No template of chart '{_chart.Name}' reads the value '{value.Path}', so setting it does nothing. Read it, or leave "
        + $"{value.Property.Member.DeclaringType!.Name}.{value.Property.Member.Name} out.",
        SourcePlaces.Of(value.Named.Member));

    /// <summary>A path that templates read, or nothing where they take all values; <c>tpl</c> may take any.</summary>
    [GeneratedRegex(@"\.Values(?<path>(\.[A-Za-z_][A-Za-z0-9_]*)*)|\btpl\b")]
    private static partial Regex Read();

    /// <summary>A value that is not read.</summary>
    /// <param name="Path">Its path.</param>
    /// <param name="Property">Its property.</param>
    /// <param name="Named">The property, or the nearest above it that the chart's author wrote.</param>
    sealed record Unread(string Path, ValueProperty Property, ValueProperty Named);
}
