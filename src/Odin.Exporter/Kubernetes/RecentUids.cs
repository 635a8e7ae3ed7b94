using System.Diagnostics.CodeAnalysis;

namespace Odin.Exporter;

/// <summary>What is remembered about the objects that went last.</summary>
internal sealed class RecentUids<T>
{
    /// <summary>More than a server can tell again.</summary>
    const int Max = 1024;

    readonly Dictionary<string, T> _values = new(StringComparer.Ordinal);
    readonly Queue<string> _order = new();

    public IEnumerable<T> Values => _values.Values;

    public void Add(string uid, T value)
    {
        if (_values.TryAdd(uid, value)) _order.Enqueue(uid);
        while (_order.Count > Max) _values.Remove(_order.Dequeue());
    }

    public bool TryGet(string uid, [MaybeNullWhen(false)] out T value) => _values.TryGetValue(uid, out value);

    /// <summary>Takes it out again.</summary>
    public bool Take(string uid, [MaybeNullWhen(false)] out T value) => _values.Remove(uid, out value);
}
