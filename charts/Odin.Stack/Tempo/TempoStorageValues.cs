namespace Odin.Stack;

/// <summary>Where Tempo keeps traces.</summary>
public sealed record TempoStorageValues
{
    /// <summary>Kind of the storage: local for blocks on the volume of the pod, s3 for blocks in a bucket.</summary>
    /// <value>The default is <c>TempoBackend.Local</c>.</value>
    [Description("Kind of the storage: local for blocks on the volume of the pod, s3 for blocks in a bucket.")]
    public TempoBackend Backend { get; init; } = TempoBackend.Local;

    /// <summary>The bucket, when the backend is s3.</summary>
    [Description("The bucket, when the backend is s3.")]
    public S3Values S3 { get; init; } = new();
}
