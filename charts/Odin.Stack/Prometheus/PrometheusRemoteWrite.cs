using Odin.Charts.Prometheus;

namespace Odin.Stack;

/// <summary>A storage that samples are sent to: in the configuration, and as files with its secrets.</summary>
internal static class PrometheusRemoteWrite
{
    public const string NamesTwice = "remoteWrite: two storages have the same name.";

    public const string TwoCredentials = "remoteWrite: basicAuthSecret or tokenSecret, not both.";

    public static readonly TemplateFunction<PrometheusRemoteWriteValues, PrometheusConfigRemoteWrite> Config = new(r => new PrometheusConfigRemoteWrite
    {
        Url = r.Url,
        Name = r.Name,
        ProtobufMessage = r.SecondVersion ? "io.prometheus.write.v2.Request" : null,
        SendExemplars = r.SendExemplars,
        SendNativeHistograms = r.SendNativeHistograms,
        Headers = r.Headers.Any() ? r.Headers : null,
        BasicAuth = r.BasicAuthSecret != "" ? new BasicAuthConfig
        {
            UsernameFile = $"{PrometheusFolders.RemoteWrite}/{r.Name}/username",
            PasswordFile = $"{PrometheusFolders.RemoteWrite}/{r.Name}/password",
        } : null,
        Authorization = r.TokenSecret != "" ? new AuthorizationConfig { Type = "Bearer", CredentialsFile = $"{PrometheusFolders.RemoteWrite}/{r.Name}/token" } : null,
        TlsConfig = r.AuthoritySecret != "" ? new TlsConfig { CaFile = $"{PrometheusFolders.RemoteWrite}/{r.Name}/ca.crt" } : null,
        WriteRelabelConfigs = r.Keep != "" ? new[] { new RelabelConfig { Action = "keep", SourceLabels = new[] { "__name__" }, Regex = r.Keep } } : null,
    });

    public static readonly TemplateFunction<PrometheusRemoteWriteValues, IList<V1VolumeProjection>> Secrets = new(r => new Items<V1VolumeProjection>
    {
        r.BasicAuthSecret != "" ? new V1VolumeProjection
        {
            Secret = new() { Name = r.BasicAuthSecret, Items = new[] { new V1KeyToPath { Key = "username", Path = r.Name + "/username" }, new V1KeyToPath { Key = "password", Path = r.Name + "/password" } } },
        } : null,
        r.TokenSecret != "" ? new V1VolumeProjection
        {
            Secret = new() { Name = r.TokenSecret, Items = new[] { new V1KeyToPath { Key = "token", Path = r.Name + "/token" } } },
        } : null,
        r.AuthoritySecret != "" ? new V1VolumeProjection
        {
            Secret = new() { Name = r.AuthoritySecret, Items = new[] { new V1KeyToPath { Key = "ca.crt", Path = r.Name + "/ca.crt" } } },
        } : null,
    });
}
