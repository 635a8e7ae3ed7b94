namespace Odin.Exporter;

/// <summary>A part of the configuration file, before it is known what it should be.</summary>
internal abstract record YamlNode(Place Place);

/// <summary>Keys with their values, in the order of the file.</summary>
internal sealed record YamlMapping(IReadOnlyList<KeyValuePair<YamlScalar, YamlNode>> Entries, Place Place) : YamlNode(Place);

/// <summary>A list.</summary>
internal sealed record YamlSequence(IReadOnlyList<YamlNode> Items, Place Place) : YamlNode(Place);

/// <summary>A text, number or anything else that is written in one piece.</summary>
/// <param name="IsPlain">Whether it is written without quotes, and so may be a number, <c>true</c> or nothing.</param>
internal sealed record YamlScalar(string Text, bool IsPlain, Place Place) : YamlNode(Place)
{
    public bool IsNull => IsPlain && Text is "" or "~" or "null" or "Null" or "NULL";
}
