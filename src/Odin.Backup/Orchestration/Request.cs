namespace Odin.Backup;

/// <summary>What a person has asked for in the ConfigMap of a component.</summary>
/// <param name="Backup">Which backup; none: the latest.</param>
/// <param name="IsDryRun">Whether nothing is to be touched.</param>
internal sealed record Request(BackupName? Backup, bool IsDryRun)
{
    public const string BackupKey = "backup";
    public const string DryRunKey = "dryRun";

    /// <summary>What kind of run it is, for people.</summary>
    public string Kind => IsDryRun ? "dry run" : "real restore";

    /// <summary>As it is asked for: <c>latest</c>, or its name.</summary>
    public string BackupText => Backup?.ToString() ?? "latest";

    /// <param name="place">Which ConfigMap it is, for people.</param>
    /// <param name="map">The same.</param>
    /// <exception cref="BackupException">It cannot be understood: what is passed over could be what makes it a dry run.</exception>
    public static Request Of(string place, ConfigMap map)
    {
        if (map.BinaryData.Keys.FirstOrDefault() is { } binary) throw Wrong(place, binary, "its value is no text: it is in binaryData.");
        if (map.Data.Keys.FirstOrDefault(k => k is not (BackupKey or DryRunKey or RequestMap.StateKey)) is { } other)
            throw Wrong(place, other, $"nobody knows it: {BackupKey} and {DryRunKey} are known, and {RequestMap.StateKey}, which a run writes.");
        return new(
            Read(place, map.Data, BackupKey, "latest", Odin.Backup.Read.Backup),
            Read(place, map.Data, DryRunKey, "false", Flag));
    }

    static T Read<T>(string place, IReadOnlyDictionary<string, string> data, string key, string otherwise, Func<string, T> read)
    {
        try
        {
            var text = data.GetValueOrDefault(key, otherwise).Trim();
            return text.Length > 0 ? read(text) : throw new FormatException($"it is empty; when '{otherwise}' is meant, write that, or remove the key.");
        }
        catch (FormatException e)
        {
            throw Wrong(place, key, e.Message);
        }
    }

    static BackupException Wrong(string place, string key, string why) => new($"{place}, key '{key}'", why, "Edit it, and start the Job again.");

    static bool Flag(string value) => value switch
    {
        "true" => true,
        "false" => false,
        _ => throw new FormatException($"'{value}' is neither \"true\" nor \"false\"."),
    };
}
