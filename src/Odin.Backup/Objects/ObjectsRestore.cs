using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Odin.Backup;

/// <summary>Lays objects out in a folder, for a person who looks at them and applies what is wanted. Nothing is ever applied here: objects of another day
/// would take back what was changed since.</summary>
/// <param name="shelf">Where the backups are.</param>
/// <param name="folder">Where they go: a new one.</param>
/// <param name="key">For Secrets; none: they stay encrypted.</param>
/// <param name="log">Is told.</param>
internal sealed class ObjectsRestore(Shelf shelf, string folder, SecretsKey? key, RunLog log)
{
    static readonly Option<string> To = new("--to", "FOLDER", "with objects: the new folder that they are laid out in", Read.Folder);

    public static readonly IReadOnlyList<Option> Options = [To, ObjectsComponent.Key];

    public static Work Prepare(Arguments arguments, Surroundings surroundings)
    {
        var open = StoreOptions.Open(arguments, surroundings);
        var (series, name, folder) = (arguments.Optional(StoreOptions.Series, ObjectsComponent.Name), arguments.Required(Selection.Backup), arguments.Required(To));
        var key = arguments.Optional<string?>(ObjectsComponent.Key!, null);
        return async (log, _, stop) =>
        {
            using var store = open();
            await new ObjectsRestore(new(store, series), folder, key is null ? null : SecretsKey.Read(key), log).RunAsync(name, stop).ConfigureAwait(false);
            return ExitCode.Done;
        };
    }

    /// <param name="name">Which backup; none: the latest.</param>
    /// <param name="stop">Ends it.</param>
    public async Task RunAsync(BackupName? name, CancellationToken stop)
    {
        var found = Selection.Of(shelf, await shelf.ReadAsync(stop).ConfigureAwait(false), name);
        found.Demand(ObjectsComponent.Name, shelf);
        var backup = await shelf.ManifestAsync(found.Name, stop).ConfigureAwait(false);
        foreach (var archive in backup.Archives) await shelf.CheckAsync(archive, null, stop).ConfigureAwait(false);
        try
        {
            if (Path.Exists(folder)) throw new BackupException(folder, "it is there already.", "Say a folder that is not there yet.");
            await LayOutAsync(backup, stop).ConfigureAwait(false);
        }
        catch (Exception e) when (DiskTrouble.Is(e))
        {
            throw DiskTrouble.At(folder, e);
        }
    }

    /// <summary>Under its name only when all of it is there.</summary>
    async Task LayOutAsync(Manifest backup, CancellationToken stop)
    {
        var partial = folder + Names.Partial;
        if (Directory.Exists(partial)) Directory.Delete(partial, recursive: true);
        PrivateFiles.MakeFolder(partial);
        var extraction = new Extraction(partial, new(log, "Laid out", backup.DataSize()));
        foreach (var archive in backup.Archives) await shelf.CheckAsync(archive, extraction, stop).ConfigureAwait(false);
        extraction.Finish();
        var secrets = Decrypt(partial);
        Directory.Move(partial, folder);
        log.Say("LaidOut", $"The objects of {backup.Name} are in {folder}{secrets}. Look at them, and apply what is wanted: kubectl apply -f FILE.", ("backup", backup.Name), ("folder", folder));
    }

    string Decrypt(string partial)
    {
        var file = Path.Combine(partial, ObjectsComponent.SecretsFile);
        if (!File.Exists(file)) return "; it has no Secrets";
        if (key is null) return $"; its Secrets are encrypted, and stay so without {ObjectsComponent.Key.Name}";
        var target = PrivateFiles.MakeFolder(Path.Combine(partial, ObjectsComponent.Secrets));
        foreach (var secret in Secrets(key.Decrypt(file, File.ReadAllBytes(file)))) PrivateFiles.Write(Path.Combine(target, $"{CleanObject.Name(secret)}.json"), Encoding.UTF8.GetBytes(CleanObject.Text(secret)));
        File.Delete(file);
        return ", with its Secrets in clear text";
    }

    static IEnumerable<JsonObject> Secrets(byte[] list) =>
        JsonSerializer.Deserialize(list, ApiJson.Default.JsonObject)!["items"]!.AsArray().Select(s => s!.AsObject());
}
