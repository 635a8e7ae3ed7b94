namespace Odin.Stack;

/// <summary>HTTP requests about alerts.</summary>
public sealed record AlertmanagerWebhookValues
{
    /// <summary>Where requests go, when that is no secret.</summary>
    /// <value>The default is empty.</value>
    [Description("Where requests go, when that is no secret."), RegularExpression(Patterns.Url)]
    public string Url { get; init; } = "";

    /// <summary>The key of a Secret that holds the address, in place of url.</summary>
    /// <value>The default is <see langword="null"/>.</value>
    [Description("The key of a Secret that holds the address, in place of url.")]
    public AlertmanagerSecretValues? UrlSecret { get; init; }

    /// <summary>The key of a Secret that holds a bearer token.</summary>
    /// <value>The default is <see langword="null"/>.</value>
    [Description("The key of a Secret that holds a bearer token.")]
    public AlertmanagerSecretValues? TokenSecret { get; init; }

    /// <summary>Whether the end of an alert is told.</summary>
    /// <value>The default is <see langword="true"/>.</value>
    [Description("Whether the end of an alert is told.")]
    public bool SendResolved { get; init; } = true;

    /// <summary>How many alerts a request may have; 0 for any number.</summary>
    /// <value>The default is <c>0</c>.</value>
    [Description("How many alerts a request may have; 0 for any number."), Range(0, 100_000)]
    public int MaxAlerts { get; init; } = 0;
}
