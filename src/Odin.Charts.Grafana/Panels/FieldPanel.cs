using System.Collections.Immutable;

namespace Odin.Charts.Grafana;

/// <summary>A panel whose values have a unit, thresholds and the other standard options.</summary>
public abstract record FieldPanel : QueryPanel
{
    private protected FieldPanel(string title, string file, int line) : base(title, file, line)
    {
    }

    /// <summary>How numbers are shown; <c>null</c> takes the unit of the queries.</summary>
    public PanelUnit? Unit { get; init; }

    /// <summary>How many digits follow the point; <c>null</c> leaves it to the unit.</summary>
    public int? Decimals { get; init; }

    /// <summary>The low end of the scale; <c>null</c> is the smallest value.</summary>
    public double? Min { get; init; }

    /// <summary>The high end of the scale; <c>null</c> is the largest value.</summary>
    public double? Max { get; init; }

    /// <summary>What stands where there is no value; <c>null</c> is a dash.</summary>
    public string? NoValue { get; init; }

    /// <summary>Another name for all fields.</summary>
    public string? DisplayName { get; init; }

    /// <summary>What colours the values; <c>null</c> is what panels of this kind usually have.</summary>
    public FieldColor? Color { get; init; }

    /// <summary>Where values change colour.</summary>
    public Thresholds? Thresholds { get; init; }

    /// <summary>Other texts for some values.</summary>
    public ImmutableArray<ValueMapping> Mappings { get; init; } = [];

    /// <summary>Links that each value carries.</summary>
    public ImmutableArray<DataLink> DataLinks { get; init; } = [];

    /// <summary>Other options for some fields.</summary>
    public ImmutableArray<FieldOverride> Overrides { get; init; } = [];

    internal virtual FieldColor? UsualColor => null;

    /// <summary>Writes the options that only panels of this kind have, or nothing.</summary>
    internal virtual void WriteCustom(JsonText json)
    {
    }

    /// <summary>Whether there are any.</summary>
    internal virtual bool HasCustom => false;
}
