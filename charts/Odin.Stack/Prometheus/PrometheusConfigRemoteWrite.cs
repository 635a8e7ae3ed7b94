using Odin.Charts.Prometheus;

namespace Odin.Stack;

/// <summary>An item of Prometheus' <c>remote_write</c>.</summary>
[SnakeCase]
public sealed record PrometheusConfigRemoteWrite
{
    /// <summary><c>url</c>: where samples are sent.</summary>
    public required string Url { get; init; }

    /// <summary><c>name</c>: what its metrics call it.</summary>
    public required string Name { get; init; }

    /// <summary><c>protobuf_message</c>: the version of the protocol.</summary>
    public string? ProtobufMessage { get; init; }

    /// <summary><c>send_exemplars</c>: whether exemplars are sent too.</summary>
    public required bool SendExemplars { get; init; }

    /// <summary><c>send_native_histograms</c>: whether native histograms are sent too.</summary>
    public required bool SendNativeHistograms { get; init; }

    /// <summary><c>headers</c>: more headers of each request, none of them secret.</summary>
    public IReadOnlyDictionary<string, string>? Headers { get; init; }

    /// <summary><c>basic_auth</c>: user name and password.</summary>
    public BasicAuthConfig? BasicAuth { get; init; }

    /// <summary><c>authorization</c>: a token.</summary>
    public AuthorizationConfig? Authorization { get; init; }

    /// <summary><c>tls_config</c>: certificates.</summary>
    public TlsConfig? TlsConfig { get; init; }

    /// <summary><c>write_relabel_configs</c>: which series are sent.</summary>
    public IReadOnlyList<RelabelConfig>? WriteRelabelConfigs { get; init; }
}
