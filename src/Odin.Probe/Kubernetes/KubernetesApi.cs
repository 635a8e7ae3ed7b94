using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using Odin.Trust;

namespace Odin.Probe;

/// <summary>The API of the cluster that this pod runs in.</summary>
internal sealed class KubernetesApi : IDisposable
{
    readonly Peer _server;

    KubernetesApi(Peer server) => _server = server;

    /// <exception cref="CheckFailedException">This runs in no cluster, or without a token.</exception>
    public static KubernetesApi Of(Surroundings surroundings)
    {
        if (surroundings.Variable("KUBERNETES_SERVICE_HOST") is not { Length: > 0 } host)
            throw new CheckFailedException("This runs in no cluster: KUBERNETES_SERVICE_HOST is not set. Run it as a pod.");
        var port = int.TryParse(surroundings.Variable("KUBERNETES_SERVICE_PORT"), CultureInfo.InvariantCulture, out var number) ? number : 443;
        var token = new AuthenticationHeaderValue("Bearer", ServiceAccountFile(surroundings, "token"));
        var authorities = ReadFile(surroundings, "ca.crt", file => new TrustedAuthorities(file));
        return new(new("the Kubernetes API", new UriBuilder("https", host, port).Uri, token, authorities));
    }

    /// <summary>The namespace that this pod runs in.</summary>
    /// <exception cref="CheckFailedException">It cannot be read.</exception>
    public static string OwnNamespace(Surroundings surroundings) => ServiceAccountFile(surroundings, "namespace");

    /// <summary>All pods of a namespace with these labels.</summary>
    /// <exception cref="RequestException">They are not answered.</exception>
    public async Task<IReadOnlyList<Pod>> PodsAsync(string ns, string selector, CancellationToken stop)
    {
        var pods = new List<Pod>();
        for (string? more = ""; more is not null;)
        {
            var path = $"api/v1/namespaces/{ns}/pods?limit=100&labelSelector={Uri.EscapeDataString(selector)}"
                + (more.Length > 0 ? $"&continue={Uri.EscapeDataString(more)}" : "");
            var page = await AskAsync(s => s.GetAsync(path, ProbeJson.Default.PodList, stop), "list on pods", ns).ConfigureAwait(false);
            pods.AddRange(page.Items);
            more = page.Metadata.Continue is { Length: > 0 } next ? next : null;
        }
        return pods;
    }

    /// <returns><c>null</c> when there is none.</returns>
    /// <exception cref="RequestException">It is not answered.</exception>
    public Task<Secret?> FindSecretAsync(string ns, string name, CancellationToken stop) =>
        AskAsync(s => s.FindAsync($"api/v1/namespaces/{ns}/secrets/{name}", ProbeJson.Default.Secret, stop), "get on secrets", ns);

    /// <returns>Whether it was made; <c>false</c>: another one made it meanwhile.</returns>
    /// <exception cref="RequestException">It is not made.</exception>
    public async Task<bool> TryCreateSecretAsync(string ns, NewSecret secret, CancellationToken stop)
    {
        try
        {
            await AskAsync(
                s => s.PostAsync($"api/v1/namespaces/{ns}/secrets", secret, ProbeJson.Default.NewSecret, ProbeJson.Default.Secret, stop),
                "create on secrets", ns).ConfigureAwait(false);
            return true;
        }
        catch (RequestException e) when (e.Status == HttpStatusCode.Conflict)
        {
            return false;
        }
    }

    public void Dispose() => _server.Dispose();

    async Task<T> AskAsync<T>(Func<Peer, Task<T>> ask, string right, string ns)
    {
        try
        {
            return await ask(_server).ConfigureAwait(false);
        }
        catch (RequestException e) when (e.Status == HttpStatusCode.Forbidden)
        {
            throw new RequestException($"{e.Message} The pod's service account needs the right to {right} in {ns}: give it a Role.", canPass: false);
        }
        catch (RequestException e) when (e.Status == HttpStatusCode.Gone)
        {
            // The list went on for so long that its pages are no longer kept.
            throw new RequestException(e.Message, canPass: true);
        }
    }

    static string ServiceAccountFile(Surroundings surroundings, string name) =>
        ReadFile(surroundings, name, file => File.ReadAllText(file).Trim() is { Length: > 0 } text ? text : throw new InvalidDataException("it is empty"));

    static T ReadFile<T>(Surroundings surroundings, string name, Func<string, T> read)
    {
        var file = Path.Combine(surroundings.ServiceAccount, name);
        try
        {
            return read(file);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or InvalidDataException or CryptographicException)
        {
            throw new CheckFailedException($"'{file}' cannot be read: {e.Message} Let the pod have its service account's token (automountServiceAccountToken).");
        }
    }
}
