using System.Globalization;
using System.Security.Cryptography;
using Odin.Trust;

namespace Odin.Backup;

/// <summary>What a pod has of its service account, and where the API is.</summary>
/// <param name="Server">The API, with a slash at its end.</param>
/// <param name="Folder">Where the token, the authority and the namespace are.</param>
internal sealed record ServiceAccount(Uri Server, string Folder)
{
    /// <summary>Where Kubernetes puts them.</summary>
    public const string Standard = "/var/run/secrets/kubernetes.io/serviceaccount";

    /// <summary>Its own, in the pod that this runs in.</summary>
    /// <exception cref="BackupException">This runs in no cluster.</exception>
    public static ServiceAccount Of(Func<string, string?> variable, string folder = Standard)
    {
        if (variable("KUBERNETES_SERVICE_HOST") is not { Length: > 0 } host)
            throw new BackupException("the environment", "this runs in no cluster: KUBERNETES_SERVICE_HOST is not set.", "Run it as a pod, as the chart's Jobs do.");
        var port = int.TryParse(variable("KUBERNETES_SERVICE_PORT"), CultureInfo.InvariantCulture, out var number) ? number : 443;
        return new(new UriBuilder("https", host, port).Uri, folder);
    }

    /// <summary>The namespace that this pod runs in.</summary>
    /// <exception cref="BackupException">It cannot be read.</exception>
    public string Namespace() => Text("namespace");

    /// <summary>Read anew for each request: the kubelet replaces it long before a restore has to be over.</summary>
    /// <exception cref="BackupException">It cannot be read.</exception>
    public string Token() => Text("token");

    /// <summary>Who vouches for the API.</summary>
    /// <exception cref="BackupException">It cannot be read.</exception>
    public TrustedAuthorities Authorities() => Read("ca.crt", file => new TrustedAuthorities(file));

    string Text(string name) =>
        Read(name, file => File.ReadAllText(file).Trim() is { Length: > 0 } text ? text : throw new InvalidDataException("it is empty"));

    T Read<T>(string name, Func<string, T> read)
    {
        var file = Path.Combine(Folder, name);
        try
        {
            return read(file);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or InvalidDataException or CryptographicException)
        {
            throw new BackupException(file, $"it cannot be read: {e.Message}.", "Let the pod have its service account's token (automountServiceAccountToken).");
        }
    }
}
