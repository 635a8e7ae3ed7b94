namespace Odin.Stack;

/// <summary>Somebody who is told about alerts, in one way or in several.</summary>
public sealed record AlertmanagerReceiverValues
{
    /// <summary>What routes call it. none and watchdog are there already.</summary>
    [Description("What routes call it. none and watchdog are there already."), RegularExpression("^[a-zA-Z0-9]([-_.a-zA-Z0-9]{0,61}[a-zA-Z0-9])?$")]
    public required string Name { get; init; }

    /// <summary>HTTP requests.</summary>
    /// <value>The default is <see langword="null"/>.</value>
    [Description("HTTP requests.")]
    public AlertmanagerWebhookValues? Webhook { get; init; }

    /// <summary>Messages in Slack.</summary>
    /// <value>The default is <see langword="null"/>.</value>
    [Description("Messages in Slack.")]
    public AlertmanagerSlackValues? Slack { get; init; }

    /// <summary>E-mails.</summary>
    /// <value>The default is <see langword="null"/>.</value>
    [Description("E-mails.")]
    public AlertmanagerEmailValues? Email { get; init; }

    /// <summary>Incidents in PagerDuty.</summary>
    /// <value>The default is <see langword="null"/>.</value>
    [Description("Incidents in PagerDuty.")]
    public AlertmanagerPagerDutyValues? PagerDuty { get; init; }
}
