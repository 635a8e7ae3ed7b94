namespace Odin.Stack;

/// <summary>Alerts that are not sent while others fire.</summary>
public sealed record AlertmanagerInhibitionValues
{
    /// <summary>Whether the alert on a fast burn of an error budget silences those on slower ones of the same SLO.</summary>
    /// <value>The default is <see langword="true"/>.</value>
    [Description("Whether the alert on a fast burn of an error budget silences those on slower ones of the same SLO.")]
    public bool BurnRateTiers { get; init; } = true;

    /// <summary>Labels by which SLOs are grouped, so that each group silences its own alerts alone.</summary>
    /// <value>The default is empty.</value>
    [Description("Labels by which SLOs are grouped, so that each group silences its own alerts alone.")]
    public IReadOnlyList<string> SloLabels { get; init; } = [];

    /// <summary>Whether a critical alert silences the warning of the same name about the same thing.</summary>
    /// <value>The default is <see langword="true"/>.</value>
    [Description("Whether a critical alert silences the warning of the same name about the same thing.")]
    public bool CriticalOverWarning { get; init; } = true;

    /// <summary>More rules.</summary>
    /// <value>The default is empty.</value>
    [Description("More rules.")]
    public IReadOnlyList<AlertmanagerInhibitionRuleValues> Rules { get; init; } = [];
}

/// <summary>While some alerts fire, others with the same labels are not sent.</summary>
public sealed record AlertmanagerInhibitionRuleValues
{
    /// <summary>The alerts that silence others.</summary>
    [Description("The alerts that silence others."), RegularExpression(AlertmanagerRouteValues.Matcher), MinLength(1)]
    public required IReadOnlyList<string> SourceMatchers { get; init; }

    /// <summary>The alerts that are silenced.</summary>
    [Description("The alerts that are silenced."), RegularExpression(AlertmanagerRouteValues.Matcher), MinLength(1)]
    public required IReadOnlyList<string> TargetMatchers { get; init; }

    /// <summary>The labels that both have with the same values.</summary>
    /// <value>The default is empty.</value>
    [Description("The labels that both have with the same values.")]
    public IReadOnlyList<string> Equal { get; init; } = [];
}
