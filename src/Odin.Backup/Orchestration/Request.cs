namespace Odin.Backup;

/// <summary>What a person has asked for in the ConfigMap of a component.</summary>
/// <param name="Backup">Which backup; none: the latest.</param>
/// <param name="IsDryRun">Whether nothing is to be touched.</param>
internal sealed record Request(BackupName? Backup, bool IsDryRun)
{
    public const string BackupKey = "backup";
    public const string DryRunKey = "dryRun";

    /// <summary>As it is asked for: <c>latest</c>, or its name.</summary>
    public string BackupText => Backup?.ToString() ?? "latest";

    /// <exception cref="BackupException">It cannot be understood.</exception>
    public static Request Of(string place, IReadOnlyDictionary<string, string> data) => new(
        Read(place, data, BackupKey, "latest", Odin.Backup.Read.Backup),
        Read(place, data, DryRunKey, "false", Flag));

    static T Read<T>(string place, IReadOnlyDictionary<string, string> data, string key, string otherwise, Func<string, T> read)
    {
        try
        {
            return read(data.GetValueOrDefault(key) is { } text && text.Trim() is { Length: > 0 } value ? value : otherwise);
        }
        catch (FormatException e)
        {
            throw new BackupException($"{place}, key '{key}'", e.Message, "Edit it, and start the Job again.");
        }
    }

    static bool Flag(string value) => value switch
    {
        "true" => true,
        "false" => false,
        _ => throw new FormatException($"'{value}' is neither \"true\" nor \"false\"."),
    };
}
