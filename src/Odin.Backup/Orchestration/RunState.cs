using System.Text.Json.Serialization;

namespace Odin.Backup;

/// <summary>What a run has recorded before it went on, for the one that may have to continue it.</summary>
internal sealed record RunState
{
    /// <summary>What was begun: <c>restore-workload</c>.</summary>
    public required string Verb { get; init; }

    /// <summary>Tells its Jobs from those of others; kept by who continues it.</summary>
    public required string Run { get; init; }

    /// <summary>The pod that works on it.</summary>
    public required string Holder { get; init; }

    public required DateTimeOffset Begun { get; init; }

    public required Phase Phase { get; init; }

    /// <summary>Which backup it is; none before that is known.</summary>
    public string? Backup { get; init; }

    /// <summary>How many pods there were; none before they are touched.</summary>
    public int? Replicas { get; init; }

    /// <summary>What failed; none: nothing.</summary>
    public string? Problem { get; init; }

    /// <summary>Whether a run can go on from it.</summary>
    [JsonIgnore]
    public bool IsWhole => Phase == Phase.Preparing || (Replicas >= 0 && Verb switch
    {
        WorkloadRestore.Verb => Phase is > Phase.Preparing and < Phase.Done and not Phase.BackingUp && BackupName.TryParse(Backup ?? "", out _),
        StoppedBackup.Verb => Phase is Phase.Stopping or Phase.BackingUp or Phase.Returning,
        _ => false,
    });
}

/// <summary>The state as JSON.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, RespectNullableAnnotations = true)]
[JsonSerializable(typeof(RunState))]
internal sealed partial class RunStateJson : JsonSerializerContext;
