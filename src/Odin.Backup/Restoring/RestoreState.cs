using System.Text.Json;
using System.Text.Json.Serialization;

namespace Odin.Backup;

/// <summary>How far a restore into a data folder is: a small journal in it, beside what comes and what goes.</summary>
internal sealed record RestoreState
{
    /// <summary>In the data folder, so that all of it is on one volume and a rename is enough.</summary>
    public const string FolderName = ".odin-restore";

    public required string Component { get; init; }

    public required string Backup { get; init; }

    public required RestorePhase Phase { get; init; }

    /// <summary>What was in the data folder before, by its names.</summary>
    public IReadOnlyList<string> Old { get; init; } = [];

    /// <summary>What comes, or came, in its place.</summary>
    public IReadOnlyList<string> New { get; init; } = [];
}

/// <summary>Where a restore is. The workload may run while all of its data is of one kind: not in <see cref="Swapping"/> and <see cref="Undoing"/>.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<RestorePhase>))]
internal enum RestorePhase
{
    /// <summary>The data is untouched.</summary>
    Extracting,

    /// <summary>The old goes and the new comes. It has to be completed, or undone.</summary>
    Swapping,

    /// <summary>The new data is in its place; the old waits beside it.</summary>
    Swapped,

    /// <summary>The old data comes back.</summary>
    Undoing,

    /// <summary>The old data is back, and what came in its place is being removed.</summary>
    Undone,

    /// <summary>The old data is being removed.</summary>
    Finishing,
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, WriteIndented = true, RespectNullableAnnotations = true)]
[JsonSerializable(typeof(RestoreState))]
internal sealed partial class RestoreJson : JsonSerializerContext
{
    public static byte[] Write(RestoreState state) => JsonSerializer.SerializeToUtf8Bytes(state, Default.RestoreState);

    /// <exception cref="JsonException">It is none.</exception>
    public static RestoreState Read(byte[] bytes) =>
        JsonSerializer.Deserialize(bytes, Default.RestoreState) ?? throw new JsonException("it is empty");
}
