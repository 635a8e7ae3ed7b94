namespace Odin.Exporter;

/// <summary>How a job ended.</summary>
/// <param name="At">When; <c>null</c>: nothing says it.</param>
/// <param name="Outcome">How.</param>
internal sealed record JobEnd(DateTimeOffset? At, JobOutcome Outcome);

/// <summary>The values of the catalogue's label <c>outcome</c>.</summary>
internal enum JobOutcome { Succeeded, Failed, Cancelled }

/// <summary>The values of the catalogue's label <c>reason</c> of waiting jobs.</summary>
internal enum QueueReason { Unscheduled, Gated, Starting }
