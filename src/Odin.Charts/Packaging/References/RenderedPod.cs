using System.Text.Json.Nodes;

namespace Odin.Charts;

/// <summary>The pods that an object of a release makes.</summary>
/// <param name="Owner">The object.</param>
/// <param name="Template">Their metadata and spec.</param>
internal sealed record RenderedPod(RenderedObject Owner, JsonNode Template)
{
    public static IEnumerable<RenderedPod> Of(RenderedObject rendered)
    {
        var template = rendered.Kind() switch
        {
            "Pod" when rendered.Group() == "" => rendered.Data,
            "Deployment" or "StatefulSet" or "DaemonSet" or "ReplicaSet" or "Job" => rendered.Data.At("spec", "template"),
            "CronJob" => rendered.Data.At("spec", "jobTemplate", "spec", "template"),
            _ => null,
        };
        return template == null ? [] : [new(rendered, template)];
    }

    public JsonObject Labels => Template.At("metadata", "labels") as JsonObject ?? [];

    public JsonNode? Spec => Template.At("spec");

    public IEnumerable<JsonObject> Containers => Spec.Items("initContainers").Concat(Spec.Items("containers"));

    public IEnumerable<JsonObject> Volumes => Spec.Items("volumes");

    /// <summary>The names of its volumes and of the claims that its StatefulSet makes.</summary>
    public IEnumerable<string?> VolumeNames => Volumes.Select(volume => volume.Text("name"))
        .Concat(Owner.Data.Items("spec", "volumeClaimTemplates").Select(claim => claim.Text("metadata", "name")));

    public IEnumerable<JsonObject> Ports => Containers.SelectMany(container => container.Items("ports"));

    /// <summary>Whether a container has a port of that name or number.</summary>
    public bool HasPort(string port) => Ports.Any(p => p.Text("name") == port || p.Text("containerPort") == port);
}
