namespace Odin.Backup;

/// <summary>ConfigMaps, and Secrets when a key is given: what a person may want to look at after a cluster is lost. It has no data folder.</summary>
internal static class ObjectsComponent
{
    public const string Name = "objects";
    public const string ConfigMaps = "configmaps";
    public const string Secrets = "secrets";

    /// <summary>All Secrets, as one: not even their names are to be read.</summary>
    public const string SecretsFile = "secrets.encrypted";

    public static readonly Option<string> Key = new(
        "--secrets-key", "FILE", "with objects: the key of 32 bytes, as they are or in base64, with which Secrets are encrypted; without it there are none", Read.Folder);

    /// <summary>The component, with the cluster that it is asked of.</summary>
    public static Component In(Component component, Arguments arguments, Surroundings surroundings)
    {
        var key = arguments.Optional<string?>(Key!, null);
        return component with { OpenAsync = (request, stop) => OpenAsync(request, key, surroundings, arguments, stop) };
    }

    public static bool Owns(string name) => name is ConfigMaps or SecretsFile;

    /// <summary>For the verbs that only look at backups.</summary>
    public static Task<Source> OpenAsync(SourceRequest request, CancellationToken stop) => throw new InvalidOperationException("It is asked of a cluster.");

    static async Task<Source> OpenAsync(SourceRequest request, string? key, Surroundings surroundings, Arguments arguments, CancellationToken stop)
    {
        using var connection = ClusterOptions.Connect(arguments, surroundings)(request.Log);
        return await new ObjectsSource(ClusterOptions.Api(connection, surroundings), key is null ? null : SecretsKey.Read(key), request).OpenAsync(stop).ConfigureAwait(false);
    }
}
