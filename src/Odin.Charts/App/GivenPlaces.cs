using System.Text.Json.Nodes;

namespace Odin.Charts;

/// <summary>Finds where a user gives a value: the last file that has it, unless it is set on the command line.</summary>
internal sealed class GivenPlaces(RenderRequest request)
{
    readonly HashSet<string> _set = [.. request.Sets.SelectMany(s => Paths(Set(s.Kind, s.Expression), ""))];
    readonly List<IReadOnlyDictionary<string, SourceLocation>> _files =
        [.. request.ValuesFiles.Reverse().Select(f => ValuesFile.Places(f.Path, f.Text))];

    /// <summary>The diagnostic at the place of the value that it is about, or of what holds that value.</summary>
    public Diagnostic Locate(Diagnostic diagnostic) => diagnostic with { Location = Find(diagnostic.ValuePath) ?? diagnostic.Location };

    SourceLocation? Find(string? path)
    {
        for (var at = path; !string.IsNullOrEmpty(at); at = at[..Math.Max(0, at.LastIndexOfAny(['.', '[']))])
        {
            if (_set.Contains(at)) return null;
            if (_files.Find(f => f.ContainsKey(at)) is { } file) return file[at];
        }
        return null;
    }

    static JsonObject Set(SetKind kind, string expression)
    {
        var values = new JsonObject();
        SetExpression.Apply(expression, kind, values);
        return values;
    }

    static IEnumerable<string> Paths(JsonNode? node, string path)
    {
        var below = node switch
        {
            JsonObject map => map.SelectMany(p => Paths(p.Value, ValuePath.Of(path, p.Key))),
            JsonArray list => list.SelectMany((item, i) => Paths(item, $"{path}[{i}]")),
            _ => [],
        };
        return below.Prepend(path);
    }
}
