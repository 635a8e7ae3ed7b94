namespace Odin.Stack;

/// <summary>The texts that the exporter takes, as patterns.</summary>
internal static class ExporterPatterns
{
    /// <summary>A web address of a host's name or IPv4 address, without user, password and fragment.</summary>
    public const string Url =
        "^https?://[A-Za-z0-9]([-A-Za-z0-9]{0,61}[A-Za-z0-9])?(\\.[A-Za-z0-9]([-A-Za-z0-9]{0,61}[A-Za-z0-9])?){0,10}" +
        "(:([1-9][0-9]{0,3}|[1-5][0-9]{4}|6[0-4][0-9]{3}|65[0-4][0-9]{2}|655[0-2][0-9]|6553[0-5]))?" +
        "(/[-A-Za-z0-9._~!$&'()*+,;=:@%/]*)?(\\?[-A-Za-z0-9._~!$&'()*+,;=:@%/?]*)?$";

    /// <summary>The name of a source, in the exporter's own metrics and log.</summary>
    public const string SourceName = "^[A-Za-z0-9_-]{1,63}$";

    /// <summary>A resource of Kubernetes with a domain.</summary>
    public const string Resource =
        "^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*/[A-Za-z0-9]([-A-Za-z0-9_.]{0,61}[A-Za-z0-9])?$";

    /// <summary>A namespace of Kubernetes.</summary>
    public const string Namespace = "^[a-z0-9]([-a-z0-9]{0,61}[a-z0-9])?$";

    /// <summary>A series of Prometheus.</summary>
    public const string Series = "^[a-zA-Z_:][a-zA-Z0-9_:]*$";

    /// <summary>A JSONPath, as far as a pattern can tell.</summary>
    public const string JsonPath = "^\\$([.\\[][^\\x00-\\x1f]*)?$";

    /// <summary>A file in the pod.</summary>
    public const string File = "^/[^\\x00-\\x1f]+$";

    /// <summary>The name of a Secret or ConfigMap that is mounted: it becomes part of the name of a volume.</summary>
    public const string Mounted = "^[a-z0-9]([-a-z0-9]{0,50}[a-z0-9])?$";
}
