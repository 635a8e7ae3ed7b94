namespace Odin.Probe;

/// <summary>What an OTLP receiver answers.</summary>
internal sealed record OtlpAnswer
{
    public OtlpPartialSuccess? PartialSuccess { get; init; }
}

internal sealed record OtlpPartialSuccess
{
    public long RejectedSpans { get; init; }

    public long RejectedLogRecords { get; init; }

    public string? ErrorMessage { get; init; }
}
