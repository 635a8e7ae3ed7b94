namespace Odin.Exporter;

/// <summary>Where each value of a file is, by its path.</summary>
internal sealed class YamlPlaces
{
    readonly Dictionary<string, Place> _places = new(StringComparer.Ordinal);

    public static YamlPlaces Of(YamlNode root)
    {
        var places = new YamlPlaces();
        places.Add(root, "");
        return places;
    }

    /// <summary>The place of a path, or of what it would lie in.</summary>
    public Place Nearest(string path) => _places.TryGetValue(path, out var place) ? place : Nearest(ConfigurationPath.Parent(path));

    void Add(YamlNode node, string path)
    {
        _places.TryAdd(path, node.Place);
        if (node is YamlMapping mapping)
            foreach (var (key, value) in mapping.Entries)
            {
                var inner = ConfigurationPath.Join(path, key.Text);
                _places.TryAdd(inner, key.Place);
                Add(value, inner);
            }
        if (node is YamlSequence sequence)
            for (var i = 0; i < sequence.Items.Count; i++) Add(sequence.Items[i], ConfigurationPath.Join(path, i));
    }
}
