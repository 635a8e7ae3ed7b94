using System.Text.Json;

namespace Odin.Exporter;

/// <summary>What every object of the API has.</summary>
internal sealed record ObjectMetadata
{
    const int MaxNamespaceLength = 63;
    const long MaxGrace = 1_000_000_000;

    public string Uid { get; init; } = "";

    public string Namespace { get; init; } = "";

    public string ResourceVersion { get; init; } = "";

    public DateTimeOffset Created { get; init; }

    /// <summary>When someone asked to delete it. The API tells when its grace ends.</summary>
    public DateTimeOffset? DeletionAsked { get; init; }

    /// <summary>The Job that owns it.</summary>
    public string? JobUid { get; init; }

    /// <summary>Reads the object that comes next.</summary>
    public static ObjectMetadata Read(ref Utf8JsonReader reader)
    {
        string uid = "", ns = "", version = "";
        string? job = null;
        DateTimeOffset? created = null, graceEnds = null;
        var grace = 0L;
        if (!reader.EnterObject(out var depth)) return new();
        while (reader.NextField(depth))
        {
            if (reader.ValueTextEquals("uid"u8)) uid = reader.NextText() ?? "";
            else if (reader.ValueTextEquals("namespace"u8)) ns = reader.NextText() ?? "";
            else if (reader.ValueTextEquals("resourceVersion"u8)) version = reader.NextText() ?? "";
            else if (reader.ValueTextEquals("creationTimestamp"u8)) created = reader.NextTime();
            else if (reader.ValueTextEquals("deletionTimestamp"u8)) graceEnds = reader.NextTime();
            else if (reader.ValueTextEquals("deletionGracePeriodSeconds"u8)) grace = reader.NextNumber() ?? 0;
            else if (reader.ValueTextEquals("ownerReferences"u8)) job = ReadJobUid(ref reader);
        }
        if (ns.Length > MaxNamespaceLength) throw new JsonException("a namespace with too long a name");
        var deletionAsked = graceEnds - TimeSpan.FromSeconds(Math.Clamp(grace, 0, MaxGrace));
        return new()
        {
            Uid = uid, Namespace = ns, ResourceVersion = version, Created = created ?? default, DeletionAsked = deletionAsked, JobUid = job,
        };
    }

    static string? ReadJobUid(ref Utf8JsonReader reader)
    {
        string? uid = null;
        if (!reader.EnterArray(out var depth)) return null;
        while (reader.NextObject(depth)) uid ??= ReadOwner(ref reader);
        return uid;
    }

    /// <summary>The uid of an owner that is a Job of Kubernetes' own; others have Jobs too.</summary>
    static string? ReadOwner(ref Utf8JsonReader reader)
    {
        string? uid = null, version = null;
        var isJob = false;
        var depth = reader.CurrentDepth;
        while (reader.NextField(depth))
        {
            if (reader.ValueTextEquals("uid"u8)) uid = reader.NextText();
            else if (reader.ValueTextEquals("apiVersion"u8)) version = reader.NextText();
            else if (reader.ValueTextEquals("kind"u8)) isJob = reader.NextIs("Job"u8);
        }
        return isJob && version?.StartsWith("batch/", StringComparison.Ordinal) == true ? uid : null;
    }
}
