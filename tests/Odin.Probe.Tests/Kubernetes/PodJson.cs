using System.Text.Json.Nodes;

namespace Odin.Probe.Tests;

/// <summary>Pods as the API answers them.</summary>
static class PodJson
{
    public static JsonObject Pod(string name, string phase = "Running", bool hostNetwork = false, params (string, string)[] annotations) => new()
    {
        ["metadata"] = new JsonObject
        {
            ["name"] = name,
            ["namespace"] = "odin",
            ["uid"] = "5e3ac6f4-0c5f-4f1c-9a43-0f0dca1fd2a2",
            ["annotations"] = new JsonObject(annotations.Select(a => KeyValuePair.Create(a.Item1, (JsonNode?)a.Item2))),
            ["managedFields"] = new JsonArray(new JsonObject { ["manager"] = "kubelet", ["fieldsV1"] = new JsonObject { ["f:status"] = new JsonObject() } }),
        },
        ["spec"] = new JsonObject
        {
            ["hostNetwork"] = hostNetwork,
            ["initContainers"] = new JsonArray(new JsonObject { ["name"] = "linkerd-init" }),
            ["containers"] = new JsonArray(new JsonObject { ["name"] = "program", ["image"] = "program:1" }),
        },
        ["status"] = new JsonObject
        {
            ["phase"] = phase,
            ["initContainerStatuses"] = new JsonArray(),
            ["containerStatuses"] = new JsonArray(Status("program", true, Running)),
        },
    };

    static JsonObject Running => new() { ["running"] = new JsonObject { ["startedAt"] = "2026-11-23T09:00:00Z" } };

    /// <summary>With Linkerd's proxy as a native sidecar.</summary>
    public static JsonObject Meshed(this JsonObject pod, bool isReady = true, string? waiting = null) => pod.With("initContainers", isReady, waiting);

    /// <summary>With Linkerd's proxy as older injectors put it.</summary>
    public static JsonObject MeshedAsBefore(this JsonObject pod, bool isReady = true) => pod.With("containers", isReady, null);

    public static JsonObject BeingDeleted(this JsonObject pod)
    {
        pod["metadata"]!["deletionTimestamp"] = "2026-11-23T09:00:00Z";
        return pod;
    }

    public static Answer List(params JsonObject[] pods) => List("", pods);

    public static Answer List(string more, params JsonObject[] pods) => Answer.Json(new JsonObject
    {
        ["kind"] = "PodList",
        ["apiVersion"] = "v1",
        ["metadata"] = new JsonObject { ["resourceVersion"] = "42", ["continue"] = more },
        ["items"] = new JsonArray([.. pods.Select(p => p.DeepClone())]),
    }.ToJsonString());

    static JsonObject With(this JsonObject pod, string list, bool isReady, string? waiting)
    {
        pod["spec"]![list]!.AsArray().Add(new JsonObject { ["name"] = "linkerd-proxy", ["restartPolicy"] = "Always" });
        var state = waiting is null ? Running : new JsonObject { ["waiting"] = new JsonObject { ["reason"] = waiting } };
        pod["status"]![list == "containers" ? "containerStatuses" : "initContainerStatuses"]!.AsArray().Add(Status("linkerd-proxy", isReady, state));
        return pod;
    }

    static JsonObject Status(string name, bool isReady, JsonObject state) =>
        new() { ["name"] = name, ["ready"] = isReady, ["started"] = isReady, ["restartCount"] = 0, ["state"] = state };
}
