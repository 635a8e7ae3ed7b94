namespace Odin.Probe;

/// <summary>An <c>ExportLogsServiceRequest</c>.</summary>
internal sealed record OtlpLogs(IReadOnlyList<OtlpResourceLogs> ResourceLogs);

internal sealed record OtlpResourceLogs(OtlpResource Resource, IReadOnlyList<OtlpScopeLogs> ScopeLogs);

internal sealed record OtlpScopeLogs(OtlpScope Scope, IReadOnlyList<OtlpLogRecord> LogRecords);

internal sealed record OtlpLogRecord
{
    public const int Info = 9;

    public required string TimeUnixNano { get; init; }

    public required string ObservedTimeUnixNano { get; init; }

    public required int SeverityNumber { get; init; }

    public required string SeverityText { get; init; }

    public required OtlpText Body { get; init; }
}
