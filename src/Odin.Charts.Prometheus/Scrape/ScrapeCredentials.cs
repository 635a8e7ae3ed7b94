namespace Odin.Charts.Prometheus;

/// <summary>Where something secret, or a certificate, is: never the thing itself.</summary>
/// <param name="Source">What holds it.</param>
/// <param name="Name">The name of the Secret or ConfigMap; the path of the file.</param>
/// <param name="Key">The key in it; empty for a file.</param>
public sealed record SecretReference(SecretSource Source, string Name, string Key = "")
{
    /// <summary>A file in Prometheus' own container.</summary>
    public static SecretReference File(string path) => new(SecretSource.File, path);

    /// <summary>A key of a Secret. A <c>scrape_config</c> reads it from
    /// <c>/etc/prometheus/secrets/&lt;name&gt;/&lt;key&gt;</c>, where it has to be mounted.</summary>
    public static SecretReference Secret(string name, string key) => new(SecretSource.Secret, name, key);

    /// <summary>A key of a ConfigMap. A <c>scrape_config</c> reads it from
    /// <c>/etc/prometheus/configmaps/&lt;name&gt;/&lt;key&gt;</c>, where it has to be mounted.</summary>
    public static SecretReference ConfigMap(string name, string key) => new(SecretSource.ConfigMap, name, key);

    internal string Path => Source switch
    {
        SecretSource.Secret => $"/etc/prometheus/secrets/{Name}/{Key}",
        SecretSource.ConfigMap => $"/etc/prometheus/configmaps/{Name}/{Key}",
        _ => Name,
    };
}

/// <summary>What holds something secret.</summary>
public enum SecretSource
{
    /// <summary>A file in Prometheus' own container.</summary>
    File,

    /// <summary>A Secret.</summary>
    Secret,

    /// <summary>A ConfigMap.</summary>
    ConfigMap,
}

/// <summary>The certificates of a job.</summary>
public sealed record ScrapeTls
{
    /// <summary>The certificate of the authority; <c>null</c> for those of the system.</summary>
    public SecretReference? Authority { get; init; }

    /// <summary>Prometheus' own certificate.</summary>
    public SecretReference? Certificate { get; init; }

    /// <summary>The key of <see cref="Certificate"/>.</summary>
    public SecretReference? Key { get; init; }

    /// <summary>The name that the target's certificate has to have; <c>null</c> for its address.</summary>
    public string? ServerName { get; init; }

    /// <summary>Whether any certificate will do.</summary>
    public bool SkipsVerification { get; init; }
}

/// <summary>How Prometheus says who it is.</summary>
public abstract record ScrapeCredentials
{
    private protected ScrapeCredentials()
    {
    }

    /// <summary>A token in the <c>Authorization</c> header.</summary>
    /// <param name="token">Where the token is.</param>
    /// <param name="type">The word before it.</param>
    public static ScrapeCredentials Token(SecretReference token, string type = "Bearer") =>
        new TokenCredentials(token, type);

    /// <summary>A user and a password.</summary>
    /// <param name="user">Where the user's name is. As a file: Prometheus 2.49.</param>
    /// <param name="password">Where the password is.</param>
    public static ScrapeCredentials Password(SecretReference user, SecretReference password) =>
        new PasswordCredentials(user, password);
}

internal sealed record TokenCredentials(SecretReference Bearer, string TokenType) : ScrapeCredentials;

internal sealed record PasswordCredentials(SecretReference User, SecretReference Secret) : ScrapeCredentials;
