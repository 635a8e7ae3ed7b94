using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Odin.Backup;

/// <summary>Asks the cluster for the objects, and lays them out as files.</summary>
/// <param name="api">The cluster.</param>
/// <param name="key">For Secrets; none: they are not even asked for.</param>
/// <param name="request">Where there is room.</param>
internal sealed class ObjectsSource(KubernetesApi api, SecretsKey? key, SourceRequest request)
{
    public async Task<Source> OpenAsync(CancellationToken stop)
    {
        var folder = Path.Combine(request.Scratch, Path.GetRandomFileName());
        try
        {
            await WriteAsync(folder, stop).ConfigureAwait(false);
            return new(SourceFile.Below(folder, _ => true), null, () => Delete(folder));
        }
        catch (Exception e)
        {
            await Delete(folder).ConfigureAwait(false);
            if (DiskTrouble.Is(e)) throw DiskTrouble.At(folder, e);
            throw;
        }
    }

    async Task WriteAsync(string folder, CancellationToken stop)
    {
        PrivateFiles.MakeFolder(folder);
        var maps = PrivateFiles.MakeFolder(Path.Combine(folder, ObjectsComponent.ConfigMaps));
        var configMaps = await CleanAsync(ApiResource.ConfigMaps, "ConfigMap", stop).ConfigureAwait(false);
        foreach (var map in configMaps) PrivateFiles.Write(Path.Combine(maps, $"{CleanObject.Name(map)}.json"), Encoding.UTF8.GetBytes(CleanObject.Text(map)));
        var secrets = key is null ? [] : await CleanAsync(ApiResource.Secrets, "Secret", stop).ConfigureAwait(false);
        if (configMaps.Count + secrets.Count == 0)
            throw new BackupException($"namespace {api.Namespace}", "there is nothing in it but what Kubernetes and Helm make, and an empty backup would take the place of a good one.", "See that this runs in the namespace of the release.");
        if (key is not null) PrivateFiles.Write(Path.Combine(folder, ObjectsComponent.SecretsFile), key.Encrypt(JsonSerializer.SerializeToUtf8Bytes(List(secrets), ApiJson.Default.JsonObject)));
        request.Log.Say("ObjectsRead", $"Read {configMaps.Count} ConfigMaps{(key is null ? "" : $" and {secrets.Count} Secrets")} of namespace {api.Namespace}.", ("configMaps", configMaps.Count), ("secrets", secrets.Count));
    }

    async Task<IReadOnlyList<JsonObject>> CleanAsync(ApiResource resource, string kind, CancellationToken stop)
    {
        var all = await api.ListAsync(resource, "", ApiJson.Default.ApiListJsonObject, stop).ConfigureAwait(false);
        return [.. all.Where(CleanObject.IsWanted).Select(o => CleanObject.Of(kind, o))];
    }

    static JsonObject List(IEnumerable<JsonObject> items) => new() { ["apiVersion"] = "v1", ["kind"] = "List", ["items"] = new JsonArray([.. items]) };

    static ValueTask Delete(string folder)
    {
        if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
        return ValueTask.CompletedTask;
    }
}
