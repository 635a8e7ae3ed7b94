namespace Odin.Backup;

internal sealed record Job
{
    public required ObjectMetadata Metadata { get; set; }

    public JobStatus Status { get; set; } = new();

    public bool HasEnded => IsFailed || Has("Complete");

    public bool IsFailed => Has("Failed");

    /// <summary>Why it failed, as Kubernetes has it: <c>BackoffLimitExceeded: Job has reached the specified backoff limit</c>.</summary>
    public string Reason => Status.Conditions.FirstOrDefault(c => c is { Type: "Failed", Status: "True" }) is { } failed ? $"{failed.Reason}: {failed.Message}" : "";

    bool Has(string condition) => Status.Conditions.Any(c => c.Type == condition && c.Status == "True");
}

internal sealed record JobStatus
{
    public IReadOnlyList<Condition> Conditions { get; set; } = [];
}

internal sealed record Condition
{
    public string Type { get; set; } = "";

    public string Status { get; set; } = "";

    public string Reason { get; set; } = "";

    public string Message { get; set; } = "";
}
