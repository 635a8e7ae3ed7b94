using System.Text.Json;
using System.Text.Json.Serialization;

namespace Odin.Backup;

/// <summary>What the Job that verifies a backup tells the one that started it, in its container's termination message: which one it is, whatever <c>latest</c> means later.</summary>
internal sealed record Handover
{
    /// <summary>Where Kubernetes takes the message from, unless the container says otherwise.</summary>
    public const string File = "/dev/termination-log";

    /// <summary>The name of the backup that was read whole.</summary>
    public required string Backup { get; init; }

    /// <summary>How many files it has.</summary>
    public required int Files { get; init; }

    /// <summary>Once it is restored.</summary>
    public required long Bytes { get; init; }

    /// <summary>The version of the program whose data it is; none when nobody could tell.</summary>
    public string? Version { get; init; }

    /// <exception cref="BackupException">The message is none.</exception>
    public static Handover Read(string place, string message)
    {
        try
        {
            var read = JsonSerializer.Deserialize(message, HandoverJson.Default.Handover) ?? throw new JsonException("it is null.");
            return BackupName.TryParse(read.Backup, out _) ? read : throw new JsonException($"'{read.Backup}' is no backup.");
        }
        catch (JsonException e)
        {
            throw new BackupException(
                place, $"it does not tell which backup it has verified: {e.Message}",
                $"Its container has to write --handover {File}, and its terminationMessagePath has to be that: upgrade the release.");
        }
    }

    public static Handover Of(Manifest manifest) => new()
    {
        Backup = manifest.Name, Files = manifest.Archives.Sum(a => a.Files.Count), Bytes = manifest.DataSize(), Version = manifest.DataVersion,
    };

    /// <summary>Not by a rename: Kubernetes has mounted the file.</summary>
    /// <exception cref="BackupException">It cannot be written.</exception>
    public void WriteTo(string file)
    {
        try
        {
            System.IO.File.WriteAllText(file, Json());
        }
        catch (Exception e) when (DiskTrouble.Is(e))
        {
            throw DiskTrouble.At(file, e);
        }
    }

    public string Json() => JsonSerializer.Serialize(this, HandoverJson.Default.Handover);

    /// <summary>For people.</summary>
    public override string ToString() => $"{Backup}{(Version is null ? "" : $" of version {Version}")}, {Files} files, {Odin.Backup.Bytes.Of(Bytes)}";
}

/// <summary>The handover as JSON.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, RespectNullableAnnotations = true)]
[JsonSerializable(typeof(Handover))]
internal sealed partial class HandoverJson : JsonSerializerContext;
