using System.Text.Json.Nodes;

namespace Odin.Charts;

/// <summary>A key that came or went.</summary>
/// <param name="Path">Its path.</param>
/// <param name="Meaning">Its schema and its default as one text; null without a description, when nobody can tell what it means.</param>
/// <param name="Default">Its default.</param>
/// <param name="IsRequired">Whether it has to be given.</param>
internal sealed record MovedKey(string Path, string? Meaning, JsonNode? Default, bool IsRequired)
{
    public static MovedKey Of(string path, JsonObject schema, JsonNode? value, bool isRequired) =>
        new(path, schema["description"] == null ? null : $"{schema.ToJsonString()} {value?.ToJsonString()}", value, isRequired);
}

/// <summary>Tells keys that were renamed from those that came and those that went. It is certain when one key that went and
/// one that came are described in the same words, take the same values and have the same default, and no others do.</summary>
internal static class MovedKeys
{
    public static IEnumerable<Change> Between(IReadOnlyList<MovedKey> removed, IReadOnlyList<MovedKey> added)
    {
        var renamed = (from old in removed.Where(key => key.Meaning != null).GroupBy(key => key.Meaning)
                       join @new in added.GroupBy(key => key.Meaning) on old.Key equals @new.Key
                       where old.Count() == 1 && @new.Count() == 1
                       select (Old: old.Single(), New: @new.Single())).ToList();
        return
        [
            .. renamed.Select(pair => Of(pair.Old, "renamed", Step.Breaking) with { Old = pair.Old.Path, New = pair.New.Path }),
            .. removed.Except(renamed.Select(pair => pair.Old)).Select(key => Of(key, "removed", Step.Breaking) with { Old = ShortText.Of(key.Default) }),
            .. added.Except(renamed.Select(pair => pair.New)).Select(Added),
        ];
    }

    static Change Added(MovedKey key) =>
        (key.IsRequired ? Of(key, "added, and must be given", Step.Breaking) : Of(key, "added", Step.Minor)) with { New = ShortText.Of(key.Default) };

    static Change Of(MovedKey key, string what, Step step) => new(ChangeArea.Values, key.Path, what, step);
}
