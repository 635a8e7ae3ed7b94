using System.Globalization;
using System.Text.Json.Nodes;

namespace Odin.Exporter.Tests.Kubernetes;

/// <summary>An object of the test's cluster.</summary>
abstract record ClusterObject
{
    public required string Uid { get; init; }

    public required string Namespace { get; init; }

    public required DateTimeOffset Created { get; init; }

    public DateTimeOffset? DeletionAsked { get; init; }

    public int Grace { get; init; }

    public string Gpu { get; init; } = "1";

    public bool AsksForGpu => Gpu != "0";

    public abstract string Resource { get; }

    public abstract JsonObject Json(long version);

    protected JsonObject Metadata(long version) => new()
    {
        ["name"] = "o-" + Uid,
        ["namespace"] = Namespace,
        ["uid"] = Uid,
        ["resourceVersion"] = version.ToString(CultureInfo.InvariantCulture),
        ["generation"] = 1,
        ["creationTimestamp"] = Time(Created),
        ["deletionTimestamp"] = DeletionAsked is { } asked ? Time(asked.AddSeconds(Grace)) : null,
        ["deletionGracePeriodSeconds"] = DeletionAsked is null ? null : Grace,
        ["labels"] = new JsonObject { ["app"] = "x", ["uid"] = "no uid" },
        ["managedFields"] = new JsonArray(new JsonObject
        {
            ["manager"] = "kubelet",
            ["fieldsV1"] = new JsonObject { ["f:metadata"] = new JsonObject { ["f:uid"] = new JsonObject(), ["uid"] = "other" } },
        }),
    };

    protected JsonArray Containers() => new(
        new JsonObject { ["name"] = "plain", ["image"] = "x" },
        new JsonObject
        {
            ["name"] = "main",
            ["resources"] = new JsonObject { ["requests"] = new JsonObject { ["cpu"] = "1" }, ["limits"] = new JsonObject { ["nvidia.com/gpu"] = Gpu } },
        });

    protected static string? Time(DateTimeOffset? time) => time?.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture);
}

/// <summary>A pod of the test's cluster.</summary>
sealed record ClusterPod : ClusterObject
{
    public string? JobUid { get; init; }

    public bool IsGated { get; init; }

    public bool HasNode { get; init; }

    public string Phase { get; init; } = "Pending";

    public DateTimeOffset? Started { get; init; }

    public DateTimeOffset? Ended { get; init; }

    public bool HasEnded => Phase is "Succeeded" or "Failed";

    public override string Resource => "pods";

    public override JsonObject Json(long version)
    {
        var metadata = Metadata(version);
        metadata["ownerReferences"] = JobUid is null ? null : new JsonArray(Owner("apps/v1", "ReplicaSet", "r"), Owner("batch/v1", "Job", JobUid));
        return new()
        {
            ["kind"] = "Pod",
            ["apiVersion"] = "v1",
            ["metadata"] = metadata,
            ["spec"] = new JsonObject
            {
                ["containers"] = Containers(),
                ["nodeName"] = HasNode ? "node-1" : null,
                ["schedulingGates"] = IsGated ? new JsonArray(new JsonObject { ["name"] = "queue" }) : null,
            },
            ["status"] = Status(),
        };
    }

    JsonObject Status() => new()
    {
        ["phase"] = Phase,
        ["conditions"] = new JsonArray(new JsonObject { ["type"] = "PodScheduled", ["status"] = HasNode ? "True" : "False" }),
        ["startTime"] = HasNode ? Time(Created) : null,
        ["containerStatuses"] = HasNode && (Started is not null || Phase == "Pending") ? new JsonArray(Container()) : null,
    };

    JsonObject Container() => new() { ["name"] = "main", ["state"] = State(), ["lastState"] = new JsonObject() };

    JsonObject State() => Started is null ? new() { ["waiting"] = new JsonObject { ["reason"] = "ContainerCreating" } }
        : Ended is null ? new() { ["running"] = new JsonObject { ["startedAt"] = Time(Started) } }
        : new() { ["terminated"] = new JsonObject { ["exitCode"] = 0, ["startedAt"] = Time(Started), ["finishedAt"] = Time(Ended) } };

    static JsonObject Owner(string version, string kind, string uid) => new() { ["apiVersion"] = version, ["kind"] = kind, ["name"] = "o", ["uid"] = uid };
}

/// <summary>A Job of the test's cluster.</summary>
sealed record ClusterJob : ClusterObject
{
    public bool IsSuspended { get; init; }

    /// <summary><c>Complete</c> or <c>Failed</c>.</summary>
    public string? Condition { get; init; }

    public DateTimeOffset? Ended { get; init; }

    public override string Resource => "jobs";

    public override JsonObject Json(long version) => new()
    {
        ["kind"] = "Job",
        ["apiVersion"] = "batch/v1",
        ["metadata"] = Metadata(version),
        ["spec"] = new JsonObject
        {
            ["suspend"] = IsSuspended,
            ["template"] = new JsonObject
            {
                ["metadata"] = new JsonObject { ["creationTimestamp"] = null },
                ["spec"] = new JsonObject { ["containers"] = Containers(), ["restartPolicy"] = "Never" },
            },
        },
        ["status"] = new JsonObject
        {
            ["conditions"] = Condition is null ? null : new JsonArray(
                new JsonObject { ["type"] = "Suspended", ["status"] = "False", ["lastTransitionTime"] = Time(Created) },
                new JsonObject { ["type"] = Condition, ["status"] = "True", ["lastTransitionTime"] = Time(Ended) }),
        },
    };
}
