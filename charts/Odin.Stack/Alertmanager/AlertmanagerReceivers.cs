using Odin.Charts.Prometheus;
using AlertmanagerContext = Odin.Charts.ChartContext<Odin.Stack.AlertmanagerValues>;

namespace Odin.Stack;

/// <summary>From values to <c>receivers</c>.</summary>
internal static class AlertmanagerReceivers
{
    /// <summary>The receiver that tells nobody.</summary>
    public const string None = "none";

    /// <summary>The receiver that waits for the alert that always fires.</summary>
    public const string Watchdog = "watchdog";

    static readonly TemplateFunction<AlertmanagerContext, AlertmanagerConfigReceiver> OfWatchdog = new(c => new AlertmanagerConfigReceiver
    {
        Name = Watchdog,
        WebhookConfigs = c.Values.Watchdog.Url != "" || c.Values.Watchdog.UrlSecret != null ? new[]
        {
            new AlertmanagerConfigWebhook
            {
                Url = c.Values.Watchdog.UrlSecret == null ? c.Values.Watchdog.Url : null,
                UrlFile = c.Values.Watchdog.UrlSecret != null ? AlertmanagerSecrets.WatchdogFile : null,
                SendResolved = false,
            },
        } : null,
    });

    static readonly TemplateFunction<AlertmanagerReceiverValues, AlertmanagerConfigReceiver> Receiver = new(r => new AlertmanagerConfigReceiver
    {
        Name = r.Name,
        WebhookConfigs = r.Webhook != null ? new[]
        {
            new AlertmanagerConfigWebhook
            {
                Url = r.Webhook.UrlSecret == null ? r.Webhook.Url : null,
                UrlFile = r.Webhook.UrlSecret != null ? $"{AlertmanagerFolders.Secrets}/{r.Name}/webhook-url" : null,
                SendResolved = r.Webhook.SendResolved,
                MaxAlerts = r.Webhook.MaxAlerts > 0 ? (int?)r.Webhook.MaxAlerts : null,
                HttpConfig = r.Webhook.TokenSecret != null ? new AlertmanagerConfigHttp
                {
                    Authorization = new AuthorizationConfig { Type = "Bearer", CredentialsFile = $"{AlertmanagerFolders.Secrets}/{r.Name}/webhook-token" },
                } : null,
            },
        } : null,
        SlackConfigs = r.Slack != null ? new[]
        {
            new AlertmanagerConfigSlack
            {
                ApiUrlFile = $"{AlertmanagerFolders.Secrets}/{r.Name}/slack-url",
                Channel = r.Slack.Channel,
                SendResolved = r.Slack.SendResolved,
                Title = r.Slack.Title,
                Text = r.Slack.Text,
            },
        } : null,
        EmailConfigs = r.Email != null ? new[]
        {
            new AlertmanagerConfigEmail
            {
                To = r.Email.To,
                From = r.Email.From,
                Smarthost = r.Email.Smarthost,
                AuthUsername = r.Email.AuthUsername != "" ? r.Email.AuthUsername : null,
                AuthPasswordFile = r.Email.AuthPasswordSecret != null ? $"{AlertmanagerFolders.Secrets}/{r.Name}/email-password" : null,
                RequireTls = r.Email.RequireTls,
                SendResolved = r.Email.SendResolved,
                Headers = r.Email.Headers.Any() ? r.Email.Headers : null,
            },
        } : null,
        PagerdutyConfigs = r.PagerDuty != null ? new[]
        {
            new AlertmanagerConfigPagerDuty
            {
                RoutingKeyFile = $"{AlertmanagerFolders.Secrets}/{r.Name}/pagerduty-key",
                SendResolved = r.PagerDuty.SendResolved,
                Severity = r.PagerDuty.Severity,
                Description = r.PagerDuty.Description != "" ? r.PagerDuty.Description : null,
                Details = r.PagerDuty.Details.Any() ? r.PagerDuty.Details : null,
            },
        } : null,
    });

    public static readonly TemplateFunction<AlertmanagerContext, IReadOnlyList<AlertmanagerConfigReceiver>> All = new(c => new Items<AlertmanagerConfigReceiver>
    {
        new AlertmanagerConfigReceiver { Name = None },
        OfWatchdog.Of(c),
        c.Values.Receivers.Select(r => Receiver.Of(r)),
    });
}
