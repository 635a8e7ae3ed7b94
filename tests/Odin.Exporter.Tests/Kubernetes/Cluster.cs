using System.Collections.Immutable;
using System.Text;

namespace Odin.Exporter.Tests.Kubernetes;

/// <summary>A change of the cluster.</summary>
/// <param name="Version">Its version.</param>
/// <param name="Kind"><c>ADDED</c>, <c>MODIFIED</c> or <c>DELETED</c>.</param>
/// <param name="Object">What it happened to.</param>
sealed record ClusterChange(long Version, string Kind, ClusterObject Object)
{
    /// <summary>The event, as a watch tells it.</summary>
    public byte[] Line { get; } = Encoding.UTF8.GetBytes($$"""{"type":"{{Kind}}","object":{{Object.Json(Version).ToJsonString()}}}""" + "\n");
}

/// <summary>A stored object.</summary>
sealed record StoredObject(ClusterObject Object, long Version);

/// <summary>The store behind an API server: objects, one version for all of them, and a history that is compacted.</summary>
sealed class Cluster
{
    readonly Lock _lock = new();
    readonly List<ClusterChange> _history = [];
    ImmutableSortedDictionary<string, StoredObject> _objects = ImmutableSortedDictionary.Create<string, StoredObject>(StringComparer.Ordinal);
    TaskCompletionSource _changed = New();

    public long Version { get; private set; } = 1000;

    /// <summary>No watch and no page can go on from an earlier version.</summary>
    public long Compacted { get; private set; } = 1000;

    /// <summary>Ends with the next change.</summary>
    public Task Changed
    {
        get { lock (_lock) return _changed.Task; }
    }

    public ImmutableSortedDictionary<string, StoredObject> Objects
    {
        get { lock (_lock) return _objects; }
    }

    public IEnumerable<T> All<T>() where T : ClusterObject => Objects.Values.Select(o => o.Object).OfType<T>();

    public void Set(ClusterObject one)
    {
        lock (_lock)
        {
            var kind = _objects.ContainsKey(one.Uid) ? "MODIFIED" : "ADDED";
            _objects = _objects.SetItem(one.Uid, new(one, ++Version));
            Tell(new(Version, kind, one));
        }
    }

    public void Delete(string uid)
    {
        lock (_lock)
        {
            var last = _objects[uid].Object;
            _objects = _objects.Remove(uid);
            Version++;
            Tell(new(Version, "DELETED", last));
        }
    }

    /// <summary>Forgets all history.</summary>
    public void Compact()
    {
        lock (_lock)
        {
            // Versions move on without us, for other resources.
            Compacted = ++Version;
        }
    }

    /// <summary>Wakes all watches, that they see what else has changed.</summary>
    public void Wake()
    {
        lock (_lock) Release();
    }

    /// <summary>The changes of a resource, those before and those after a version.</summary>
    public (List<ClusterChange> Before, List<ClusterChange> After) Changes(string resource, string? ns, long version)
    {
        lock (_lock)
        {
            var mine = _history.Where(c => c.Object.Resource == resource && (ns is null || c.Object.Namespace == ns)).ToList();
            return (mine.FindAll(c => c.Version <= version), mine.FindAll(c => c.Version > version));
        }
    }

    static TaskCompletionSource New() => new(TaskCreationOptions.RunContinuationsAsynchronously);

    void Tell(ClusterChange change)
    {
        _history.Add(change);
        Release();
    }

    void Release()
    {
        _changed.SetResult();
        _changed = New();
    }
}
