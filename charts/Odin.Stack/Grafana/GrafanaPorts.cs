namespace Odin.Stack;

/// <summary>The ports that Grafana listens on.</summary>
public static class GrafanaPorts
{
    /// <summary>Pages, the API, <c>/api/health</c> and <c>/metrics</c>.</summary>
    public const int Http = 3000;

    /// <summary>Between replicas: which notifications were sent.</summary>
    public const int Gossip = 9094;
}
