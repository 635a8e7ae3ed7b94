namespace Odin.Stack;

/// <summary>What people who are told about alerts have to be named with: the chart's README, before its table of values.</summary>
internal static class AlertmanagerReadme
{
    public const string Text =
        """
        ## Who is told

        Nobody, until a receiver is named. Secrets are never in the values: each is named with its key, and has to be there before.

        ```yaml
        receivers:
          - name: platform
            slack:
              apiUrlSecret: { name: slack, key: platform }
              channel: "#platform-alerts"
          - name: on-call
            pagerDuty:
              routingKeySecret: { name: pagerduty, key: routing-key }
        route:
          receiver: platform
          routes:
            - matchers: ['severity="critical"']
              receiver: on-call
        watchdog:
          urlSecret: { name: heartbeat, key: url }
        receiverCidrs: ["203.0.113.0/24"]
        ```

        What is critical goes to whoever is on call, all else to the channel, and a service outside hears from the watchdog for as long as alerts work at
        all. `receiverCidrs` says where they are, for the NetworkPolicy. Inside the umbrella all of it stands under `alertmanager`.
        """;
}
