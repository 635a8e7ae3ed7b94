namespace Odin.Stack;

/// <summary>The folders of Prometheus' container.</summary>
public static class PrometheusFolders
{
    /// <summary>What is kept over restarts.</summary>
    public const string Data = "/prometheus";

    /// <summary>The configuration.</summary>
    public const string Config = "/etc/prometheus/config";

    /// <summary>Rules, of every part and of the user.</summary>
    public const string Rules = "/etc/prometheus/rules";

    /// <summary>Scrape configurations that others bring, such as the mesh.</summary>
    public const string Scrape = "/etc/prometheus/scrape";

    /// <summary>Secrets of those that samples are sent to, each in a folder of its name.</summary>
    public const string RemoteWrite = "/etc/prometheus/remote-write";

    /// <summary>Where Kubernetes puts the token of the service account, and the certificate of its authority.</summary>
    public const string ServiceAccount = "/var/run/secrets/kubernetes.io/serviceaccount";
}
