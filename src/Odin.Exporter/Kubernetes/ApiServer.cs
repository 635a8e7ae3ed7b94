namespace Odin.Exporter;

/// <summary>The API server, and how it is asked.</summary>
/// <param name="Url">Where it is; may have a path.</param>
/// <param name="Settings">With what it is asked.</param>
internal sealed record ApiServer(Uri Url, OutboundSettings Settings)
{
    const string NoServer = "ODIN3013";
    const string ServiceAccount = "/var/run/secrets/kubernetes.io/serviceaccount/";

    /// <summary>The one that the configuration names, or that of the cluster that this runs in.</summary>
    /// <param name="configuration">The configuration of the source.</param>
    /// <param name="variable">Reads a variable of the environment.</param>
    /// <exception cref="InvalidOperationException">None is named, and this runs in no cluster.</exception>
    public static ApiServer Of(KubernetesConfiguration configuration, Func<string, string?> variable)
    {
        var settings = new OutboundSettings
        {
            TokenFile = configuration.TokenFile,
            CaFile = configuration.CaFile,
            Timeout = TimeSpan.FromSeconds(30),
        };
        if (configuration.ApiServer is { } named) return new(new(named.TrimEnd('/')), settings);
        if (variable("KUBERNETES_SERVICE_HOST") is not { Length: > 0 } host)
            throw new InvalidOperationException(
                $"{NoServer}: sources.kubernetes has no apiServer and this does not run in a cluster (KUBERNETES_SERVICE_HOST is not set); "
                + "name one, or switch the source off.");
        var port = int.TryParse(variable("KUBERNETES_SERVICE_PORT"), out var number) ? number : 443;
        return new(new UriBuilder("https", host, port).Uri, settings with
        {
            TokenFile = settings.TokenFile ?? ServiceAccount + "token",
            CaFile = settings.CaFile ?? ServiceAccount + "ca.crt",
        });
    }

    /// <summary>The URL of a path and query below it.</summary>
    public Uri At(string path) => new(Url.AbsoluteUri.TrimEnd('/') + path);
}
