namespace Odin.Backup;

/// <summary>A kind of object, as the API calls it.</summary>
/// <param name="Group">Its group; empty for the core.</param>
/// <param name="Version">The group's version.</param>
/// <param name="Plural">Its name in paths and in Roles.</param>
internal sealed record ApiResource(string Group, string Version, string Plural)
{
    public static readonly ApiResource ConfigMaps = new("", "v1", "configmaps");
    public static readonly ApiResource Secrets = new("", "v1", "secrets");
    public static readonly ApiResource Pods = new("", "v1", "pods");
    public static readonly ApiResource StatefulSets = new("apps", "v1", "statefulsets");
    public static readonly ApiResource Jobs = new("batch", "v1", "jobs");
    public static readonly ApiResource VolumeSnapshots = new("snapshot.storage.k8s.io", "v1", "volumesnapshots");

    /// <summary>One of them.</summary>
    public ApiTarget Named(string name) => new(this, name);

    /// <summary>As a Role's rule has it, and people say it: <c>jobs.batch</c>.</summary>
    public override string ToString() => Group.Length == 0 ? Plural : $"{Plural}.{Group}";
}

/// <summary>What a request is about: all objects of a kind, one, or a part of one.</summary>
/// <param name="Resource">Its kind.</param>
/// <param name="Name">Which one; none: all of the namespace.</param>
/// <param name="Part">The subresource.</param>
internal sealed record ApiTarget(ApiResource Resource, string? Name = null, string? Part = null)
{
    public string Path(string ns) => string.Concat(
        Resource.Group.Length == 0 ? $"api/{Resource.Version}" : $"apis/{Resource.Group}/{Resource.Version}",
        $"/namespaces/{ns}/{Resource.Plural}",
        Name is null ? "" : $"/{Name}",
        Part is null ? "" : $"/{Part}");

    /// <summary>What a Role has to name.</summary>
    public string Right => Part is null ? Resource.ToString() : $"{Resource.Plural}/{Part}{(Resource.Group.Length == 0 ? "" : $".{Resource.Group}")}";

    public override string ToString() => Name is null ? Right : $"{Right} {Name}";
}
