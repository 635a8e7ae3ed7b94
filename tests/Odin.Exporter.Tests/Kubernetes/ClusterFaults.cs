namespace Odin.Exporter.Tests.Kubernetes;

/// <summary>How often a watch misbehaves, from 0 to 1 for each event.</summary>
sealed record ClusterFaults
{
    public double Cut { get; init; }

    public double Twice { get; init; }

    public double Replayed { get; init; }

    public double Swapped { get; init; }

    public double Unknown { get; init; }

    public double Bookmark { get; init; } = 1;

    public double InPieces { get; init; }
}
