namespace Odin.Exporter;

/// <summary>The objects of one resource that count, as they are now. What is told twice, late or again after the object is
/// gone changes nothing: a uid comes once, and its versions grow.</summary>
/// <param name="changed">Gets the object before (<c>null</c>: it is new) and now (<c>null</c>: it is gone).</param>
internal sealed class Mirror<T>(Action<T?, T?> changed) where T : ApiObject
{
    readonly Dictionary<string, T> _objects = new(StringComparer.Ordinal);
    readonly RecentUids<bool> _gone = new();
    string _version = "";

    /// <summary>Takes a whole list: what it lacks is gone.</summary>
    /// <param name="all">The list.</param>
    /// <param name="version">Its version; what is older and not in it was gone then.</param>
    public void Replace(IReadOnlyCollection<T> all, string version)
    {
        _version = version;
        var listed = all.Select(o => o.Metadata.Uid).ToHashSet(StringComparer.Ordinal);
        foreach (var lost in _objects.Values.Where(o => !listed.Contains(o.Metadata.Uid)).ToList()) Remove(lost);
        foreach (var one in all)
        {
            _gone.Take(one.Metadata.Uid, out _);
            Store(one);
        }
    }

    /// <summary>Takes an event that adds or changes an object.</summary>
    public void Set(T now)
    {
        if (_gone.TryGet(now.Metadata.Uid, out _)) return;
        var known = _objects.GetValueOrDefault(now.Metadata.Uid);
        if (known is null && !now.AsksForGpu) return;
        if (ResourceVersion.IsLater(now.Metadata.ResourceVersion, known?.Metadata.ResourceVersion ?? _version)) Store(now);
    }

    /// <summary>Takes an event that an object is gone, with its last state.</summary>
    public void Delete(T last)
    {
        if (!_objects.TryGetValue(last.Metadata.Uid, out var known)) return;
        Set(last);
        Remove(_objects.GetValueOrDefault(last.Metadata.Uid, known));
    }

    void Store(T now)
    {
        _objects.TryGetValue(now.Metadata.Uid, out var before);
        _objects[now.Metadata.Uid] = now;
        changed(before, now);
    }

    void Remove(T last)
    {
        _objects.Remove(last.Metadata.Uid);
        _gone.Add(last.Metadata.Uid, true);
        changed(last, null);
    }
}
