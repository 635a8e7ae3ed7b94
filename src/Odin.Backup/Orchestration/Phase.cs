using System.Text.Json.Serialization;

namespace Odin.Backup;

/// <summary>How far a run is, as the next one finds it.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Phase>))]
internal enum Phase
{
    /// <summary>Nothing is touched.</summary>
    Preparing,

    /// <summary>The number of replicas is recorded; the pods are to go.</summary>
    Stopping,

    /// <summary>The data is being replaced.</summary>
    Restoring,

    /// <summary>The data is being copied.</summary>
    BackingUp,

    /// <summary>The new data is whole; the pods are to come back and get ready on it.</summary>
    Starting,

    /// <summary>The pods are ready on the new data; the old is to go.</summary>
    Finishing,

    /// <summary>The old data is to be put back.</summary>
    Undoing,

    /// <summary>The data is as it was; the pods are to come back.</summary>
    Returning,

    /// <summary>Nothing is left to do.</summary>
    Done,
}
