using MeshContext = Odin.Charts.ChartContext<Odin.Stack.MeshValues>;

namespace Odin.Stack;

/// <summary>From values to routes.</summary>
internal static class MeshRoutes
{
    /// <summary>What the stack asks of its own Services: a question may be asked twice, a write may not.</summary>
    public static readonly IReadOnlyList<MeshHttpRouteValues> Default =
    [
        .. Of(Parts.Prometheus, "query", "120s", 1, "/api/v1/query", "/api/v1/query_range", "/api/v1/series", "/api/v1/labels", "/api/v1/metadata"),
        .. Of(Parts.Loki, "query", "120s", 1, "/loki/api/v1/query", "/loki/api/v1/query_range", "/loki/api/v1/labels", "/loki/api/v1/series"),
        .. Of(Parts.Tempo, "query", "120s", 1, "/api/search", "/api/traces", "/api/v2/traces"),
        .. Of(Parts.Grafana, "health", "10s", 2, "/api/health"),
    ];

    /// <summary>The HTTPRoutes.</summary>
    public static readonly TemplateFunction<MeshContext, MeshObjects<MeshHttpRoute>> HttpRoutes = new(c => new MeshObjects<MeshHttpRoute>
    {
        Items = c.Values.HttpRoutes.Select(r => new MeshHttpRoute
        {
            ApiVersion = "gateway.networking.k8s.io/v1",
            Kind = "HTTPRoute",
            Metadata = new()
            {
                Name = r.Service.Replace(Placeholder.Release, ReleaseName<MeshValues>.InNames.Of(c)) + "-" + r.Name,
                Labels = MeshChart.Labels.Of(c),
                Annotations = Omit.Empty(new Entries
                {
                    { "retry.linkerd.io/http", r.Retries > 0 ? "5xx" : null },
                    { "retry.linkerd.io/limit", r.Retries > 0 ? $"{r.Retries}" : null },
                    { "timeout.linkerd.io/request", r.Timeout != "" ? r.Timeout : null },
                }),
            },
            Spec = new()
            {
                ParentRefs = new[] { new ParentReference { Group = "", Kind = "Service", Name = r.Service.Replace(Placeholder.Release, ReleaseName<MeshValues>.InNames.Of(c)), Port = r.Port } },
                Rules = new[]
                {
                    new HttpRouteRule
                    {
                        Matches = r.Paths.Select(path => new HttpRouteMatch { Path = new(r.PathType.ToString(), path) }).ToList(),
                        BackendRefs = new[] { new HttpBackendReference { Name = r.Service.Replace(Placeholder.Release, ReleaseName<MeshValues>.InNames.Of(c)), Port = r.Port } },
                    },
                },
            },
        }).ToList(),
    });

    /// <summary>The ServiceProfiles.</summary>
    public static readonly TemplateFunction<MeshContext, MeshObjects<MeshServiceProfile>> ServiceProfiles = new(c => new MeshObjects<MeshServiceProfile>
    {
        Items = c.Values.ServiceProfiles.Select(p => new MeshServiceProfile
        {
            ApiVersion = "linkerd.io/v1alpha2",
            Kind = "ServiceProfile",
            Metadata = new()
            {
                Name = $"{p.Service.Replace(Placeholder.Release, ReleaseName<MeshValues>.InNames.Of(c))}.{c.Release.Namespace}.svc.{c.Values.ClusterDomain}",
                Labels = MeshChart.Labels.Of(c),
            },
            Spec = new()
            {
                Routes = p.Routes.Select(r => new MeshProfileRoute
                {
                    Name = r.Name,
                    Condition = new() { Method = r.Method != "" ? r.Method : null, PathRegex = r.PathRegex },
                    IsRetryable = r.IsRetryable,
                    Timeout = r.Timeout,
                }).ToList(),
                RetryBudget = new() { RetryRatio = p.RetryBudget.RetryRatio, MinRetriesPerSecond = p.RetryBudget.MinRetriesPerSecond, Ttl = p.RetryBudget.Ttl },
            },
        }).ToList(),
    });

    /// <summary>Some paths of a part that are treated alike, and all others, without which they were answered with 404.</summary>
    static IEnumerable<MeshHttpRouteValues> Of(Part part, string name, string timeout, int retries, params string[] paths)
    {
        var route = new MeshHttpRouteValues { Service = part.FullName, Port = part["http"].Number, Name = name };
        yield return route with { Timeout = timeout, Retries = retries, Paths = paths };
        yield return route with { Name = "other" };
    }
}
