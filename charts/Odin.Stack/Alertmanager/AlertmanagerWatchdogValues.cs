namespace Odin.Stack;

/// <summary>Who waits for OdinWatchdog, the alert that always fires, and speaks up when it stops.</summary>
public sealed record AlertmanagerWatchdogValues
{
    /// <summary>Where its requests go, when that is no secret; nobody waits when there is no address.</summary>
    /// <value>The default is empty.</value>
    [Description("Where its requests go, when that is no secret; nobody waits when there is no address."), RegularExpression(Patterns.Url)]
    public string Url { get; init; } = "";

    /// <summary>The key of a Secret that holds the address, in place of url.</summary>
    /// <value>The default is <see langword="null"/>.</value>
    [Description("The key of a Secret that holds the address, in place of url.")]
    public AlertmanagerSecretValues? UrlSecret { get; init; }

    /// <summary>How often.</summary>
    /// <value>The default is <c>"5m"</c>.</value>
    [Description("How often."), RegularExpression("^[1-9][0-9]{0,3}[smh]$")]
    public string Interval { get; init; } = "5m";
}
