using System.Text.Json;

namespace Odin.Exporter;

/// <summary>The status of a pod, while it is read.</summary>
internal struct PodStatus
{
    int _containers;
    int _endedContainers;
    DateTimeOffset? _lastEnd;

    public PodPhase Phase { get; private set; }

    public bool IsGated { get; private set; }

    /// <summary>When the node took it.</summary>
    public DateTimeOffset? Accepted { get; private set; }

    public DateTimeOffset? Started { get; private set; }

    /// <summary>Whether only the phase says that a container has run, for some nodes say nothing of containers. Of one that does
    /// not start (its runtime fails), and is tried again, the phase is <c>Running</c> too.</summary>
    public readonly bool HasRun => _containers == 0 && Phase is (PodPhase.Running or PodPhase.Succeeded);

    public readonly DateTimeOffset? Ended => _endedContainers == _containers ? _lastEnd : null;

    /// <summary>Reads the object that comes next.</summary>
    public static PodStatus Read(ref Utf8JsonReader reader)
    {
        var status = default(PodStatus);
        if (!reader.EnterObject(out var depth)) return status;
        while (reader.NextField(depth))
        {
            if (reader.ValueTextEquals("phase"u8)) status.Phase = ReadPhase(ref reader);
            else if (reader.ValueTextEquals("startTime"u8)) status.Accepted = reader.NextTime();
            else if (reader.ValueTextEquals("conditions"u8)) status.ReadConditions(ref reader);
            else if (reader.ValueTextEquals("containerStatuses"u8)) status.ReadContainers(ref reader);
        }
        return status;
    }

    static PodPhase ReadPhase(ref Utf8JsonReader reader)
    {
        reader.Read();
        return reader.TokenType != JsonTokenType.String ? PodPhase.Unknown
            : reader.ValueTextEquals("Pending"u8) ? PodPhase.Pending
            : reader.ValueTextEquals("Running"u8) ? PodPhase.Running
            : reader.ValueTextEquals("Succeeded"u8) ? PodPhase.Succeeded
            : reader.ValueTextEquals("Failed"u8) ? PodPhase.Failed
            : PodPhase.Unknown;
    }

    void ReadConditions(ref Utf8JsonReader reader)
    {
        if (!reader.EnterArray(out var depth)) return;
        while (reader.NextObject(depth))
        {
            var condition = reader.CurrentDepth;
            while (reader.NextField(condition))
                if (reader.ValueTextEquals("reason"u8)) IsGated |= reader.NextIs("SchedulingGated"u8);
        }
    }

    void ReadContainers(ref Utf8JsonReader reader)
    {
        if (!reader.EnterArray(out var depth)) return;
        while (reader.NextObject(depth))
        {
            _containers++;
            var container = reader.CurrentDepth;
            while (reader.NextField(container))
            {
                if (reader.ValueTextEquals("state"u8)) ReadState(ref reader, isCurrent: true);
                else if (reader.ValueTextEquals("lastState"u8)) ReadState(ref reader, isCurrent: false);
            }
        }
    }

    void ReadState(ref Utf8JsonReader reader, bool isCurrent)
    {
        if (!reader.EnterObject(out var depth)) return;
        while (reader.NextField(depth))
        {
            var hasEnded = reader.ValueTextEquals("terminated"u8);
            if (!hasEnded && !reader.ValueTextEquals("running"u8)) continue;
            if (isCurrent && hasEnded) _endedContainers++;
            ReadTimes(ref reader);
        }
    }

    void ReadTimes(ref Utf8JsonReader reader)
    {
        if (!reader.EnterObject(out var depth)) return;
        while (reader.NextField(depth))
        {
            if (reader.ValueTextEquals("startedAt"u8)) Started = Moments.First(Started, reader.NextTime());
            else if (reader.ValueTextEquals("finishedAt"u8)) _lastEnd = Moments.Last(_lastEnd, reader.NextTime());
        }
    }
}
