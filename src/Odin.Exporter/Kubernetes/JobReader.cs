using System.Text.Json;

namespace Odin.Exporter;

/// <summary>Reads a Job.</summary>
internal sealed class JobReader(GpuResources resources)
{
    /// <summary>Reads the object that the reader has just entered.</summary>
    public JobState Read(ref Utf8JsonReader reader)
    {
        var job = new JobState(new ObjectMetadata());
        var depth = reader.CurrentDepth;
        while (reader.NextField(depth))
        {
            if (reader.ValueTextEquals("metadata"u8)) job = job with { Metadata = ObjectMetadata.Read(ref reader) };
            else if (reader.ValueTextEquals("spec"u8)) job = ReadSpec(ref reader, job);
            else if (reader.ValueTextEquals("status"u8)) job = job with { End = ReadStatus(ref reader) };
        }
        return job;
    }

    JobState ReadSpec(ref Utf8JsonReader reader, JobState job)
    {
        if (!reader.EnterObject(out var depth)) return job;
        while (reader.NextField(depth))
        {
            if (reader.ValueTextEquals("suspend"u8)) job = job with { IsSuspended = reader.NextIsTrue() };
            else if (reader.ValueTextEquals("template"u8)) job = job with { AsksForGpu = ReadTemplate(ref reader) };
        }
        return job;
    }

    bool ReadTemplate(ref Utf8JsonReader reader)
    {
        var asks = false;
        if (!reader.EnterObject(out var depth)) return false;
        while (reader.NextField(depth))
            if (reader.ValueTextEquals("spec"u8)) asks = ReadPodSpec(ref reader);
        return asks;
    }

    bool ReadPodSpec(ref Utf8JsonReader reader)
    {
        var asks = false;
        if (!reader.EnterObject(out var depth)) return false;
        while (reader.NextField(depth))
            if (reader.ValueTextEquals("containers"u8) || reader.ValueTextEquals("initContainers"u8))
                asks |= resources.ReadContainers(ref reader);
        return asks;
    }

    static JobEnd? ReadStatus(ref Utf8JsonReader reader)
    {
        JobEnd? end = null;
        if (!reader.EnterObject(out var depth)) return null;
        while (reader.NextField(depth))
        {
            if (!reader.ValueTextEquals("conditions"u8) || !reader.EnterArray(out var conditions)) continue;
            while (reader.NextObject(conditions)) end = ReadCondition(ref reader) ?? end;
        }
        return end;
    }

    static JobEnd? ReadCondition(ref Utf8JsonReader reader)
    {
        JobOutcome? outcome = null;
        DateTimeOffset? since = null;
        var isTrue = false;
        var depth = reader.CurrentDepth;
        while (reader.NextField(depth))
        {
            if (reader.ValueTextEquals("type"u8)) outcome = ReadOutcome(ref reader);
            else if (reader.ValueTextEquals("status"u8)) isTrue = reader.NextIs("True"u8);
            else if (reader.ValueTextEquals("lastTransitionTime"u8)) since = reader.NextTime();
        }
        return isTrue && outcome is { } known ? new(since, known) : null;
    }

    static JobOutcome? ReadOutcome(ref Utf8JsonReader reader)
    {
        reader.Read();
        if (reader.TokenType != JsonTokenType.String) return null;
        return reader.ValueTextEquals("Complete"u8) ? JobOutcome.Succeeded : reader.ValueTextEquals("Failed"u8) ? JobOutcome.Failed : null;
    }
}
