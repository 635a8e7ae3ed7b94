using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;

namespace Odin.Backup;

/// <summary>What the API of the cluster is asked and told, in this pod's namespace.</summary>
/// <remarks>Everything throws <see cref="BackupException"/> with the place, the cause and a way out.</remarks>
/// <param name="connection">Asks it.</param>
/// <param name="ns">The namespace.</param>
internal sealed class KubernetesApi(ApiConnection connection, string ns)
{
    /// <summary>So that a page of the largest ConfigMaps is not too much for a small pod.</summary>
    const int Page = 50;

    /// <summary>How often a list is begun anew whose pages are no longer kept.</summary>
    const int Attempts = 20;

    public string Namespace => ns;

    /// <returns><c>null</c> when there is none.</returns>
    public async Task<T?> FindAsync<T>(ApiTarget target, JsonTypeInfo<T> type, CancellationToken stop) where T : class
    {
        var answer = await connection.AskAsync(new(HttpMethod.Get, "get", target, target.Path(ns)), stop).ConfigureAwait(false);
        return answer.Status == HttpStatusCode.NotFound ? null : connection.Read(answer, type);
    }

    /// <summary>All of a kind that have these labels.</summary>
    public async Task<IReadOnlyList<T>> ListAsync<T>(ApiResource resource, string selector, JsonTypeInfo<ApiList<T>> type, CancellationToken stop)
    {
        var items = new List<T>();
        var again = 0;
        for (string? more = ""; more is not null;)
        {
            var answer = await connection.AskAsync(ListRequest(resource, selector, more), stop).ConfigureAwait(false);
            if (answer.Status == HttpStatusCode.Gone && again++ < Attempts)
            {
                // It went on for so long that its pages are no longer kept.
                items.Clear();
                more = "";
                continue;
            }
            var page = connection.Read(answer, type);
            items.AddRange(page.Items ?? []);
            more = page.Metadata?.Continue is { Length: > 0 } next ? next : null;
        }
        return items;
    }

    /// <returns>Whether it was made; <c>false</c>: there is one of this name.</returns>
    public async Task<bool> TryCreateAsync(ApiResource resource, JsonObject manifest, CancellationToken stop, bool isDryRun = false)
    {
        var target = new ApiTarget(resource);
        var path = target.Path(ns) + (isDryRun ? "?dryRun=All" : "");
        var answer = await connection.AskAsync(new(HttpMethod.Post, "create", target, path) { Body = manifest }, stop).ConfigureAwait(false);
        if (answer.Status == HttpStatusCode.Conflict) return false;
        connection.Expect(answer);
        return true;
    }

    /// <summary>Changes what the patch has, and leaves the rest.</summary>
    /// <returns><c>null</c> when it is no longer of the <c>resourceVersion</c> that the patch names.</returns>
    public async Task<T?> PatchAsync<T>(ApiTarget target, JsonObject patch, JsonTypeInfo<T> type, CancellationToken stop) where T : class
    {
        var answer = await connection.AskAsync(new(HttpMethod.Patch, "patch", target, target.Path(ns)) { Body = patch }, stop).ConfigureAwait(false);
        return answer.Status == HttpStatusCode.Conflict ? null : connection.Read(answer, type);
    }

    /// <summary>Asks for the removal of one and, before it is gone, of all that belongs to it. One that is not there is well.</summary>
    public async Task DeleteAsync(ApiTarget target, CancellationToken stop)
    {
        var options = new JsonObject { ["kind"] = "DeleteOptions", ["apiVersion"] = "v1", ["propagationPolicy"] = "Foreground" };
        var answer = await connection.AskAsync(new(HttpMethod.Delete, "delete", target, target.Path(ns)) { Body = options }, stop).ConfigureAwait(false);
        if (answer.Status != HttpStatusCode.NotFound) connection.Expect(answer);
    }

    ApiRequest ListRequest(ApiResource resource, string selector, string more)
    {
        var target = new ApiTarget(resource);
        var query = $"?limit={Page}"
            + (selector.Length > 0 ? $"&labelSelector={Uri.EscapeDataString(selector)}" : "")
            + (more.Length > 0 ? $"&continue={Uri.EscapeDataString(more)}" : "");
        return new(HttpMethod.Get, "list", target, target.Path(ns) + query);
    }
}
