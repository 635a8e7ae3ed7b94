namespace Odin.Stack;

/// <summary>Where Loki keeps logs.</summary>
public sealed record LokiStorageValues
{
    /// <summary>Kind of the storage: filesystem for the volume of the pod, s3 for a bucket.</summary>
    /// <value>The default is <c>LokiBackend.Filesystem</c>.</value>
    [Description("Kind of the storage: filesystem for the volume of the pod, s3 for a bucket. More than one replica needs a bucket.")]
    public LokiBackend Backend { get; init; } = LokiBackend.Filesystem;

    /// <summary>The bucket, when the backend is s3.</summary>
    [Description("The bucket, when the backend is s3. Loki needs its region, and knows no folders in a bucket: prefix must be empty.")]
    public S3Values S3 { get; init; } = new();
}
