namespace Odin.Charts;

/// <summary>A map of text whose initialiser mixes single, conditional and ranged entries:
/// <c>new Entries { { "a", "1" }, { "b", flag ? "2" : null }, c.Values.PodLabels }</c>.
/// Earlier entries win. A key that the initialiser names is never taken from a map that follows, even when its value is
/// null, which leaves the entry out.</summary>
public sealed class Entries : Dictionary<string, string>
{
    readonly HashSet<string> _named = [];

    /// <summary>Adds an entry, unless its value is null or the key is there already.</summary>
    /// <param name="key">The key.</param>
    /// <param name="value">The value, or null for no entry.</param>
    public new void Add(string key, string? value)
    {
        if (_named.Add(key) && value is not null) TryAdd(key, value);
    }

    /// <summary>Adds the entries of a map whose keys are not named already.</summary>
    /// <param name="entries">The entries, or null for none.</param>
    public void Add(IEnumerable<KeyValuePair<string, string>>? entries)
    {
        foreach (var (key, value) in entries ?? [])
            if (!_named.Contains(key)) TryAdd(key, value);
    }
}
