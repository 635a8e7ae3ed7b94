using AlertmanagerContext = Odin.Charts.ChartContext<Odin.Stack.AlertmanagerValues>;

namespace Odin.Stack;

/// <summary>The files with the secrets of receivers: a folder for each, so that two may use the same Secret.</summary>
internal static class AlertmanagerSecrets
{
    public const string WatchdogFile = $"{AlertmanagerFolders.Secrets}/{AlertmanagerReceivers.Watchdog}/webhook-url";

    static readonly TemplateFunction<AlertmanagerReceiverValues, IList<V1VolumeProjection>> OfReceiver = new(r => new Items<V1VolumeProjection>
    {
        r.Webhook != null && r.Webhook.UrlSecret != null
            ? new V1VolumeProjection { Secret = new() { Name = r.Webhook.UrlSecret.Name, Items = new[] { new V1KeyToPath { Key = r.Webhook.UrlSecret.Key, Path = r.Name + "/webhook-url" } } } } : null,
        r.Webhook != null && r.Webhook.TokenSecret != null
            ? new V1VolumeProjection { Secret = new() { Name = r.Webhook.TokenSecret.Name, Items = new[] { new V1KeyToPath { Key = r.Webhook.TokenSecret.Key, Path = r.Name + "/webhook-token" } } } } : null,
        r.Slack != null
            ? new V1VolumeProjection { Secret = new() { Name = r.Slack.ApiUrlSecret.Name, Items = new[] { new V1KeyToPath { Key = r.Slack.ApiUrlSecret.Key, Path = r.Name + "/slack-url" } } } } : null,
        r.Email != null && r.Email.AuthPasswordSecret != null
            ? new V1VolumeProjection { Secret = new() { Name = r.Email.AuthPasswordSecret.Name, Items = new[] { new V1KeyToPath { Key = r.Email.AuthPasswordSecret.Key, Path = r.Name + "/email-password" } } } } : null,
        r.PagerDuty != null
            ? new V1VolumeProjection { Secret = new() { Name = r.PagerDuty.RoutingKeySecret.Name, Items = new[] { new V1KeyToPath { Key = r.PagerDuty.RoutingKeySecret.Key, Path = r.Name + "/pagerduty-key" } } } } : null,
    });

    /// <summary>Whether there is a receiver with a secret.</summary>
    public static readonly TemplateFunction<AlertmanagerContext, bool> Any = new(c => c.Values.Watchdog.UrlSecret != null || c.Values.Receivers.Any(r =>
        r.Slack != null || r.PagerDuty != null
        || (r.Webhook != null && (r.Webhook.UrlSecret != null || r.Webhook.TokenSecret != null))
        || (r.Email != null && r.Email.AuthPasswordSecret != null)));

    public static readonly TemplateFunction<AlertmanagerContext, IList<V1VolumeProjection>> Sources = new(c => new Items<V1VolumeProjection>
    {
        c.Values.Watchdog.UrlSecret != null
            ? new V1VolumeProjection { Secret = new() { Name = c.Values.Watchdog.UrlSecret.Name, Items = new[] { new V1KeyToPath { Key = c.Values.Watchdog.UrlSecret.Key, Path = AlertmanagerReceivers.Watchdog + "/webhook-url" } } } } : null,
        c.Values.Receivers.SelectMany(r => OfReceiver.Of(r)),
    });
}
