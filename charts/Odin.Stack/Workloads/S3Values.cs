namespace Odin.Stack;

/// <summary>A bucket of S3, or of a storage that is compatible with it.</summary>
public sealed record S3Values
{
    /// <summary>The host that stands for all of AWS.</summary>
    internal const string Aws = "s3.amazonaws.com";

    /// <summary>Name of the bucket; it must exist.</summary>
    /// <value>The default is empty.</value>
    [Description("Name of the bucket; it must exist.")]
    public string Bucket { get; init; } = "";

    /// <summary>Host of the storage, with its port if need be, without https://.</summary>
    /// <value>The default is <c>"s3.amazonaws.com"</c>.</value>
    [Description("Host of the storage, with its port if need be, without https://."), RegularExpression("^[A-Za-z0-9.-]+(:[0-9]+)?$")]
    public string Endpoint { get; init; } = Aws;

    /// <summary>Region of the bucket; found out by Tempo when empty.</summary>
    /// <value>The default is empty.</value>
    [Description("Region of the bucket; found out by Tempo when empty.")]
    public string Region { get; init; } = "";

    /// <summary>Folder of the bucket that traces are kept in; the root when empty.</summary>
    /// <value>The default is empty.</value>
    [Description("Folder of the bucket that traces are kept in; the root when empty.")]
    public string Prefix { get; init; } = "";

    /// <summary>Whether the storage is reached without TLS.</summary>
    /// <value>The default is <see langword="false"/>.</value>
    [Description("Whether the storage is reached without TLS.")]
    public bool Insecure { get; init; } = false;

    /// <summary>Whether the bucket stands in the path instead of the host name, as MinIO and Ceph want it.</summary>
    /// <value>The default is <see langword="false"/>.</value>
    [Description("Whether the bucket stands in the path instead of the host name, as MinIO and Ceph want it.")]
    public bool ForcePathStyle { get; init; } = false;

    /// <summary>Name of a Secret with the access key and the secret key; the identity of the service account when empty.</summary>
    /// <value>The default is empty.</value>
    [Description("Name of a Secret with the access key and the secret key; the identity of the service account when empty.")]
    public string ExistingSecret { get; init; } = "";

    /// <summary>Key of the Secret that holds the access key.</summary>
    /// <value>The default is <c>"access-key"</c>.</value>
    [Description("Key of the Secret that holds the access key.")]
    public string AccessKeyKey { get; init; } = "access-key";

    /// <summary>Key of the Secret that holds the secret key.</summary>
    /// <value>The default is <c>"secret-key"</c>.</value>
    [Description("Key of the Secret that holds the secret key.")]
    public string SecretKeyKey { get; init; } = "secret-key";
}
