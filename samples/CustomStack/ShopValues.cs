using Odin.Charts.Grafana;
using Odin.Charts.Prometheus;
using Odin.Stack;

public sealed record ShopValues
{
    [Description("The monitoring stack.")]
    public Subchart<OdinValues> Odin { get; init; } = new Subchart<OdinValues>().With(odin => odin with
    {
        Loki = odin.Loki.With(loki => loki with { Retention = "720h" }),
        Prometheus = odin.Prometheus.With(prometheus => prometheus with
        {
            RuleConfigMaps = [.. prometheus.RuleConfigMaps, "{release}-shop-rules"],
        }),
        Grafana = odin.Grafana.With(grafana => grafana with
        {
            DashboardFolders = [.. grafana.DashboardFolders, new() { Name = "shop", Title = "Shop", ConfigMaps = ["{release}-shop-dashboard-shop-orders"] }],
        }),
    });

    [Description("The shop's own alerts and SLOs.")]
    public RuleValues Rules { get; init; } = new() { ConfigMap = new() { Enabled = true } };

    [Description("The shop's own dashboards.")]
    public DashboardValues Dashboards { get; init; } = new() { Enabled = true };
}
