using System.Text.Json;

namespace Odin.Exporter;

/// <summary>Reads a pod.</summary>
internal sealed class PodReader(GpuResources resources)
{
    /// <summary>Reads the object that the reader has just entered.</summary>
    public PodState Read(ref Utf8JsonReader reader)
    {
        var pod = new PodState(new ObjectMetadata());
        var status = default(PodStatus);
        var depth = reader.CurrentDepth;
        while (reader.NextField(depth))
        {
            if (reader.ValueTextEquals("metadata"u8)) pod = pod with { Metadata = ObjectMetadata.Read(ref reader) };
            else if (reader.ValueTextEquals("spec"u8)) pod = ReadSpec(ref reader, pod);
            else if (reader.ValueTextEquals("status"u8)) status = PodStatus.Read(ref reader);
        }
        return pod with
        {
            Phase = status.Phase,
            IsGated = pod.IsGated || status.IsGated,
            Started = status.Started ?? (status.HasRun ? status.Accepted ?? pod.Metadata.Created : null),
            Ended = status.Ended,
        };
    }

    PodState ReadSpec(ref Utf8JsonReader reader, PodState pod)
    {
        if (!reader.EnterObject(out var depth)) return pod;
        while (reader.NextField(depth))
        {
            if (reader.ValueTextEquals("nodeName"u8)) pod = pod with { HasNode = reader.NextText() is not null };
            else if (reader.ValueTextEquals("schedulingGates"u8)) pod = pod with { IsGated = HasGates(ref reader) };
            else if (reader.ValueTextEquals("containers"u8) || reader.ValueTextEquals("initContainers"u8))
                pod = pod with { AsksForGpu = resources.ReadContainers(ref reader) | pod.AsksForGpu };
        }
        return pod;
    }

    static bool HasGates(ref Utf8JsonReader reader) => reader.EnterArray(out var depth) && reader.NextObject(depth);
}
