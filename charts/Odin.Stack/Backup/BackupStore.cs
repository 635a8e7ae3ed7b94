using BackupContext = Odin.Charts.ChartContext<Odin.Stack.BackupValues>;

namespace Odin.Stack;

/// <summary>Where backups are: on a volume for each part, or in a bucket.</summary>
internal static class BackupStore
{
    public const string Volume = "backups";

    static readonly TemplateFunction<BackupContext, bool> IsBucket = new(c => c.Values.Bucket.Name != "");

    /// <summary>The options of the program that say where backups are.</summary>
    public static readonly TemplateFunction<BackupContext, IList<string>> Arguments = new(c => new Items<string>
    {
        c.Values.Bucket.Name == "" ? "--store=" + BackupFolders.Store
            : $"--store=s3://{c.Values.Bucket.Name}/{c.Values.Bucket.Prefix.Replace(Placeholder.Release, ReleaseName<BackupValues>.InNames.Of(c))}",
        c.Values.Bucket.Name != "" ? "--region=" + c.Values.Bucket.Region : null,
        c.Values.Bucket.Name != "" && c.Values.Bucket.Endpoint != "" ? "--endpoint=" + c.Values.Bucket.Endpoint : null,
        c.Values.Bucket.Name != "" && c.Values.Bucket.ForcePathStyle ? "--path-style" : null,
    });

    /// <summary>The keys of the bucket.</summary>
    public static readonly TemplateFunction<BackupContext, IList<V1EnvVar>> Keys = new(c => new Items<V1EnvVar>
    {
        c.Values.Bucket.Name != "" && c.Values.Bucket.ExistingSecret != "" ? new V1EnvVar
        {
            Name = "AWS_ACCESS_KEY_ID",
            ValueFrom = new() { SecretKeyRef = new() { Name = c.Values.Bucket.ExistingSecret, Key = c.Values.Bucket.AccessKeyKey } },
        } : null,
        c.Values.Bucket.Name != "" && c.Values.Bucket.ExistingSecret != "" ? new V1EnvVar
        {
            Name = "AWS_SECRET_ACCESS_KEY",
            ValueFrom = new() { SecretKeyRef = new() { Name = c.Values.Bucket.ExistingSecret, Key = c.Values.Bucket.SecretKeyKey } },
        } : null,
    });

    /// <summary>The way to the bucket.</summary>
    public static readonly TemplateFunction<BackupContext, IList<V1NetworkPolicyEgressRule>> Egress = new(c => new Items<V1NetworkPolicyEgressRule>
    {
        c.Values.Bucket.Name != "" ? new V1NetworkPolicyEgressRule
        {
            To = Omit.Empty(c.Values.Bucket.Cidrs.Select(block => new V1NetworkPolicyPeer { IpBlock = new() { Cidr = block } }).ToList()),
            Ports = c.Values.Bucket.Ports.Select(port => new V1NetworkPolicyPort { Port = port, Protocol = "TCP" }).ToList(),
        } : null,
    });

    /// <summary>Where the container sees it.</summary>
    public static readonly TemplateFunction<BackupContext, V1VolumeMount?> Mount = new(
        c => IsBucket.Of(c) ? null : new V1VolumeMount { Name = Volume, MountPath = BackupFolders.Store });

    /// <summary>The same for who only reads.</summary>
    public static readonly TemplateFunction<BackupContext, V1VolumeMount?> ReadOnlyMount = new(
        c => IsBucket.Of(c) ? null : new V1VolumeMount { Name = Volume, MountPath = BackupFolders.Store, ReadOnlyProperty = true });

    /// <summary>The volume of a pod.</summary>
    /// <param name="values">What the values say of it.</param>
    /// <param name="name">What follows the name of the backups.</param>
    public static TemplateFunction<BackupContext, V1Volume?> VolumeOf(TemplateFunction<BackupContext, BackupVolumeValues> values, string name) => new(
        c => IsBucket.Of(c) ? null : new V1Volume
        {
            Name = Volume,
            PersistentVolumeClaim = new() { ClaimName = values.Of(c).ExistingClaim != "" ? values.Of(c).ExistingClaim : $"{BackupChart.Backup.FullName.Of(c)}-{name}" },
        });

    /// <summary>Adds the claim. An uninstall leaves it, and with it the backups.</summary>
    public static void AddClaim(
        Templates<BackupValues> templates, TemplateFunction<BackupContext, bool> isOn, TemplateFunction<BackupContext, BackupVolumeValues> values, string name) =>
        templates.Add(c => new V1PersistentVolumeClaim
        {
            Metadata = new()
            {
                Name = $"{BackupChart.Backup.FullName.Of(c)}-{name}",
                Labels = BackupChart.Backup.Labels.Of(c),
                Annotations = new Entries { { "helm.sh/resource-policy", "keep" }, values.Of(c).Annotations },
            },
            Spec = new()
            {
                AccessModes = values.Of(c).AccessModes.ToList(),
                StorageClassName = values.Of(c).StorageClass,
                Resources = new() { Requests = new Dictionary<string, ResourceQuantity> { { "storage", values.Of(c).Size } } },
            },
        }).When(c => isOn.Of(c) && !IsBucket.Of(c) && values.Of(c).ExistingClaim == "").InFile($"{name}/volume.yaml");
}
