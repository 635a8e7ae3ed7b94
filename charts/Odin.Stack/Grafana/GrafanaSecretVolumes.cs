using GrafanaContext = Odin.Charts.ChartContext<Odin.Stack.GrafanaValues>;

namespace Odin.Stack;

/// <summary>The volumes of secrets: one for <c>grafana.ini</c>, and one for the datasources when they have any.</summary>
internal static class GrafanaSecretVolumes
{
    const string Secrets = "secrets";
    const string DatasourceSecrets = "datasource-secrets";

    static readonly TemplateFunction<GrafanaContext, bool> HasDatasourceSecrets = new(c =>
        c.Values.Datasources.Prometheus.ExistingSecret != "" || c.Values.Datasources.Alertmanager.ExistingSecret != ""
        || c.Values.Datasources.Loki.ExistingSecret != "" || c.Values.Datasources.Tempo.ExistingSecret != ""
        || c.Values.Datasources.Others.Any(d => d.SecureJsonData.Any()));

    public static readonly TemplateFunction<GrafanaContext, V1Volume> OfConfig = new(c => new V1Volume
    {
        Name = Secrets,
        Projected = new()
        {
            Sources = new Items<V1VolumeProjection>
            {
                new V1VolumeProjection
                {
                    Secret = new()
                    {
                        Name = c.Values.Admin.ExistingSecret != "" ? c.Values.Admin.ExistingSecret : GrafanaSecretsJob.SecretName.Of(c),
                        Items = new[]
                        {
                            new V1KeyToPath { Key = c.Values.Admin.UserKey, Path = "admin/user" },
                            new V1KeyToPath { Key = c.Values.Admin.PasswordKey, Path = "admin/password" },
                        },
                    },
                },
                new V1VolumeProjection
                {
                    Secret = new()
                    {
                        Name = c.Values.SecretKey.ExistingSecret != "" ? c.Values.SecretKey.ExistingSecret : GrafanaSecretsJob.SecretName.Of(c),
                        Items = new[] { new V1KeyToPath { Key = c.Values.SecretKey.Key, Path = "security/secret-key" } },
                    },
                },
                c.Values.Auth.Oauth.ClientId != "" && c.Values.Auth.Oauth.ExistingSecret != "" ? new V1VolumeProjection
                {
                    Secret = new()
                    {
                        Name = c.Values.Auth.Oauth.ExistingSecret,
                        Items = new[] { new V1KeyToPath { Key = c.Values.Auth.Oauth.ClientSecretKey, Path = "oauth/client-secret" } },
                    },
                } : null,
                c.Values.Smtp.Host != "" && c.Values.Smtp.ExistingSecret != "" ? LoginOf("smtp").Of(c.Values.Smtp.ExistingSecret) : null,
                c.Values.Database.Type != GrafanaDatabaseType.Sqlite && c.Values.Database.ExistingSecret != ""
                    ? LoginOf("database").Of(c.Values.Database.ExistingSecret) : null,
            },
        },
    });

    public static readonly TemplateFunction<GrafanaContext, V1Volume?> OfDatasources = new(c => HasDatasourceSecrets.Of(c) ? new V1Volume
    {
        Name = DatasourceSecrets,
        Projected = new()
        {
            Sources = new Items<V1VolumeProjection>
            {
                c.Values.Datasources.Prometheus.ExistingSecret != "" ? LoginOf(GrafanaUids.Prometheus).Of(c.Values.Datasources.Prometheus.ExistingSecret) : null,
                c.Values.Datasources.Alertmanager.ExistingSecret != "" ? LoginOf(GrafanaUids.Alertmanager).Of(c.Values.Datasources.Alertmanager.ExistingSecret) : null,
                c.Values.Datasources.Loki.ExistingSecret != "" ? LoginOf(GrafanaUids.Loki).Of(c.Values.Datasources.Loki.ExistingSecret) : null,
                c.Values.Datasources.Tempo.ExistingSecret != "" ? LoginOf(GrafanaUids.Tempo).Of(c.Values.Datasources.Tempo.ExistingSecret) : null,
                c.Values.Datasources.Others.SelectMany(d => d.SecureJsonData.Select(s => new V1VolumeProjection
                {
                    Secret = new() { Name = s.Value.ExistingSecret, Items = new[] { new V1KeyToPath { Key = s.Value.Key, Path = d.Uid + "/" + s.Key } } },
                })),
            },
        },
    } : null);

    public static readonly TemplateFunction<GrafanaContext, IList<V1VolumeMount>> Mounts = new(c => new Items<V1VolumeMount>
    {
        new V1VolumeMount { Name = Secrets, MountPath = GrafanaFolders.Secrets, ReadOnlyProperty = true },
        HasDatasourceSecrets.Of(c) ? new V1VolumeMount { Name = DatasourceSecrets, MountPath = GrafanaFolders.DatasourceSecrets, ReadOnlyProperty = true } : null,
    });

    /// <summary>The keys username and password of a Secret, in a folder.</summary>
    static TemplateFunction<string, V1VolumeProjection> LoginOf(string folder) => new(secret => new V1VolumeProjection
    {
        Secret = new()
        {
            Name = secret,
            Items = new[]
            {
                new V1KeyToPath { Key = "username", Path = folder + "/username" },
                new V1KeyToPath { Key = "password", Path = folder + "/password" },
            },
        },
    });
}
