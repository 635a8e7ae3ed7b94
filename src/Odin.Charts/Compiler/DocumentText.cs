using System.Collections;
using System.Reflection;
using System.Text;
using System.Text.Json.Nodes;

namespace Odin.Charts;

/// <summary>Writes a typed record as the text of a file. How a value is written follows from its type alone, so that a
/// template, which does not know the value, writes the very same text: texts are always quoted, members of records are
/// plain keys and keys of dictionaries quoted ones, free JSON and what is nested in a list or dictionary stands in one line.</summary>
internal static class DocumentText
{
    /// <summary>A YAML file, without the last line break.</summary>
    public static string Yaml(object content) => Value(content, 0).TrimStart('\n', ' ');

    /// <summary>A constant as the value of a key or an item at an indent: <c> "a"</c>, or lines below.</summary>
    public static string Value(object value, int indent) => value switch
    {
        _ when Scalar(value) is { } scalar => " " + scalar,
        IDictionary { Count: 0 } => " {}",
        IDictionary => Lines(value, indent),
        IEnumerable items => items.Cast<object?>().Any(i => i is not null) ? Lines(value, indent) : " []",
        _ => Members(value).Any() ? Lines(value, indent) : " {}",
    };

    /// <summary>The member that an item of this type starts with, on the line of its dash: the first that is always there. Null
    /// when there is none.</summary>
    public static string? FirstOnDash(Type? type) => type is null ? null : ClrMember.Of(type).FirstOrDefault(m => !IsNullable(m.Property))?.Name;

    static bool IsNullable(PropertyInfo p) => Nullable.GetUnderlyingType(p.PropertyType) is not null
        || (!p.PropertyType.IsValueType && new NullabilityInfoContext().Create(p).ReadState != NullabilityState.NotNull);

    /// <summary>An INI file, without the last line break.</summary>
    public static string Ini(object content)
    {
        var text = new StringBuilder();
        var entries = Entries(content).ToList();
        foreach (var (key, value) in entries.Where(e => IsIniScalar(e.Value))) text.Append($"\n{IniLine(key, value)}");
        foreach (var (key, section) in entries.Where(e => !IsIniScalar(e.Value)))
        {
            text.Append($"\n[{key}]");
            foreach (var (name, value) in Entries(section)) text.Append($"\n{IniLine(name, value)}");
        }
        return text.ToString().TrimStart('\n');
    }

    /// <summary>A line of an INI file.</summary>
    public static string IniLine(string key, object value) => $"{key} = {IniScalar(key, value)}".Trim();

    /// <summary>A scalar as one line of an INI file.</summary>
    static string IniScalar(string key, object value)
    {
        var text = ClrData.ToData(value) switch
        {
            JsonValue data when data.TryGetValue<string>(out var plain) => plain,
            JsonValue data => GoText.Json(data),
            _ => throw new ArgumentException($"'{key}' is no scalar."),
        };
        return HiddenCharacters.FitsOnLine(text) ? text
            : throw new ArgumentException($"'{key}' has a line break or another control character, which an INI file cannot hold.");
    }

    static bool IsIniScalar(object value) => value is string || Scalar(value) is not null;

    static IEnumerable<(string Key, object Value)> Entries(object map) => map is IDictionary dictionary
        ? dictionary.Keys.Cast<object>().Where(k => dictionary[k] is not null).Select(k => (ClrData.Key(k), dictionary[k]!))
        : Members(map);

    static string Lines(object value, int indent) => value switch
    {
        IDictionary map => string.Concat(Entries(map).Select(e => $"{NewLine(indent)}{GoText.Json(e.Key)}:{Nested(e.Value, indent + 2)}")),
        IEnumerable items => string.Concat(items.Cast<object?>().OfType<object>().Select(i => $"{NewLine(indent)}-{Item(i, indent + 2)}")),
        _ => Lines(Members(value), indent),
    };

    static string Lines(IEnumerable<(string Key, object Value)> members, int indent) =>
        string.Concat(members.Select(m => $"{NewLine(indent)}{m.Key}:{Value(m.Value, indent + 2)}"));

    /// <summary>A constant as an item of a list, after its dash.</summary>
    public static string Item(object value, int indent)
    {
        var text = Nested(value, indent);
        return text.StartsWith('\n') && FirstOnDash(value.GetType()) is { } first
            ? " " + Lines(Members(value, first), indent).TrimStart('\n', ' ')
            : text;
    }

    /// <summary>A value inside a list or dictionary: a list or dictionary there stands in one line.</summary>
    static string Nested(object value, int indent) =>
        value is IEnumerable and not string ? " " + GoText.Json(ClrData.ToData(value)) : Value(value, indent);

    static IEnumerable<(string Key, object Value)> Members(object value, string? first = null) => ClrMember.Of(value.GetType())
        .OrderBy(m => m.Name != first)
        .Select(m => (YamlScalar.Write(m.Name), m.Get(value)!)).Where(m => m.Item2 is not null);

    static string? Scalar(object value) =>
        value is JsonNode || value.GetType().Namespace is "k8s.Models" || ClrData.ToData(value) is JsonValue ? GoText.Json(ClrData.ToData(value)) : null;

    static string NewLine(int indent) => "\n" + new string(' ', indent);
}
