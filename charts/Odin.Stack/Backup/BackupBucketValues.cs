namespace Odin.Stack;

/// <summary>A bucket of S3, or of a storage that is compatible with it. With a name, all backups go there, and there are no volumes for them.</summary>
public sealed record BackupBucketValues
{
    /// <summary>Name of the bucket; it must exist. Volumes when empty.</summary>
    /// <value>The default is empty.</value>
    [Description("Name of the bucket; it must exist. Each part's backups have a volume when empty."), RegularExpression("^([a-z0-9][a-z0-9.-]{1,61}[a-z0-9])?$")]
    public string Name { get; init; } = "";

    /// <summary>Address of the storage; Amazon's when empty.</summary>
    /// <value>The default is empty.</value>
    [Description("Address of the storage, such as https://minio.storage:9000; Amazon's when empty. Its port has to be one of bucket.ports."), RegularExpression(Patterns.Url)]
    public string Endpoint { get; init; } = "";

    /// <summary>Region of the bucket.</summary>
    /// <value>The default is <c>"us-east-1"</c>.</value>
    [Description("Region of the bucket."), RegularExpression("^[a-z0-9-]+$")]
    public string Region { get; init; } = "us-east-1";

    /// <summary>Folder of the bucket that backups are kept in.</summary>
    /// <value>The default is <c>"{release}"</c>.</value>
    [Description("Folder of the bucket that backups are kept in, {release} being the release's name; two releases must not have the same."), RegularExpression("^[A-Za-z0-9._{}-]+(/[A-Za-z0-9._{}-]+)*$")]
    public string Prefix { get; init; } = Placeholder.Release;

    /// <summary>Whether the bucket stands in the path instead of the host name.</summary>
    /// <value>The default is <see langword="false"/>.</value>
    [Description("Whether the bucket stands in the path instead of the host name, as most storages but Amazon's want it.")]
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

    /// <summary>Addresses of the storage as CIDR blocks, for the network policy; any address when empty.</summary>
    /// <value>The default is empty.</value>
    [Description("Addresses of the storage as CIDR blocks, for the network policy; any address when empty."), RegularExpression(Patterns.Cidr)]
    public IReadOnlyList<string> Cidrs { get; init; } = [];

    /// <summary>Ports of the storage, for the network policy.</summary>
    /// <value>The default is <c>[443]</c>.</value>
    [Description("Ports of the storage, for the network policy: that of the endpoint, and where the pods of a Service have another one, theirs. EKS Pod Identity is asked at port 80 as well, of 169.254.170.23."), MinLength(1)]
    public IReadOnlyList<int> Ports { get; init; } = [443];
}
