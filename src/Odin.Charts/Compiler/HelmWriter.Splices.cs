namespace Odin.Charts;

internal sealed partial class HelmWriter
{
    bool IsOneByOne(SplicePart splice) => _inFile || splice.Earlier.Count > 0 || _trailing.Contains(splice);

    void Splice(SplicePart splice, int indent, bool isMap)
    {
        if (IsOneByOne(splice))
        {
            OneByOne(splice, indent, isMap, null);
            return;
        }
        Control(indent, $"with {Without(splice)}");
        Raise(indent);
        Control(indent, $"toYaml . | nindent {indent}");
        Control(indent, "end");
    }

    /// <summary>The entries of a map that are not taken already, or the items of a list, one by one.</summary>
    void OneByOne(SplicePart splice, int indent, bool isMap, Action? empty)
    {
        var (key, value) = (Unique("$key"), Unique("$value"));
        Control(indent, $"range {(isMap ? $"{key}, {value}" : value)} := {Without(splice)}");
        if (splice.Earlier.Count > 0) Control(indent, $"if not {Taken(splice, key)}");
        Raise(indent);
        NewLine(indent);
        if (isMap) Hole(Text(new Term(key)));
        _text.Append(isMap ? ": " : "- ");
        Hole($"toJson {value}");
        if (splice.Earlier.Count > 0) Control(indent, "end");
        if (empty is not null)
        {
            Control(indent, "else");
            empty();
        }
        Control(indent, "end");
        _variables.ExceptWith([key, value]);
    }

    static string Taken(SplicePart splice, string key)
    {
        var tests = splice.Earlier.Select(e => Lowering.HasKey(e, new(key)).Argument).ToList();
        return tests.Count == 1 ? tests[0] : $"(or {string.Join(" ", tests)})";
    }

    static string Without(SplicePart splice) => splice.Without.Count == 0
        ? splice.Value.Text
        : $"omit {splice.Value.Argument} {string.Join(" ", splice.Without.Select(GoText.Quote))}";
}
