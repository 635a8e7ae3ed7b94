using System.ComponentModel.DataAnnotations;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Odin.Charts;

/// <summary>What can be wrong with a values record, with the data in a chart, or with the values that a user gives.</summary>
internal static class ValuesDiagnostics
{
    public const string MissingCode = "ODIN1103";

    public static Diagnostic WrongType(string path, JsonNode? value, IReadOnlyList<string> types) => Error("ODIN1101", path,
        $"{Place(path)} is {Shown(value)}, but must be {string.Join(" or ", types.Select(Article))}.");

    public static Diagnostic NotOneOf(string path, string text, IReadOnlyList<string?> allowed) => Error("ODIN1101", path,
        $"{Place(path)} is \"{Shown(text)}\", but must be one of {string.Join(", ", allowed.Select(a => a ?? "null"))}.");

    public static Diagnostic NoMatch(string path, string text, string pattern) => Error("ODIN1101", path,
        $"{Place(path)} is \"{Shown(text)}\", but must match {pattern}");

    public static Diagnostic OutOfRange(string path, string found, string bound, double limit) => Error("ODIN1101", path,
        FormattableString.Invariant($"{Place(path)} {found}; {bound} {limit} is allowed."));

    public static Diagnostic NoMultiple(string path, double number, decimal step) => Error("ODIN1101", path,
        FormattableString.Invariant($"{Place(path)} is {number}, but must be a multiple of {step}."));

    public static Diagnostic ForbiddenCharacter(string path) => Error("ODIN1101", path,
        $"{Place(path)} holds a character that Helm cannot carry: U+007F to U+009F, U+2028, U+2029, U+FFFE or U+FFFF. Remove it.");

    public static Diagnostic BadKey(string path) => Error("ODIN1102", path,
        $"{Place(path)} is no key: keys are 1 to 316 printable ASCII characters, the first not '<'.");

    public static Diagnostic UnknownKey(string path, string key, IEnumerable<string> known) => Error("ODIN1102", path,
        $"{Place(path)} is unknown. {Known(key, known)}");

    public static Diagnostic Missing(string path) => Error(MissingCode, path,
        $"{Place(path)} is missing; it must be set, and not to null.");

    public static Diagnostic UnreadableFile(SourceLocation place, string reason) => Error("ODIN1104",
        $"The values cannot be read: {reason.TrimEnd('.')}.") with { Location = place };

    public static Diagnostic UnreadableSet(string option, string expression, string reason) => Error("ODIN1105",
        $"{option} '{expression}' cannot be read: {reason}.");

    public static Diagnostic SubchartIsNoMap(string name) => Error("ODIN1106",
        $"'{name}' holds the values of the chart '{name}' and must be a map. Write its keys below it; set '{name}.enabled' to false to leave the chart out.");

    public static Diagnostic CannotReset(string path) => Error("ODIN1127", path,
        $"{Place(path)} cannot be taken away: a null for a value of a chart inside brings back that chart's own default. Set it to something.");

    public static Diagnostic BadProfile(Chart chart, string profile, Diagnostic problem) =>
        problem with { Message = $"Profile '{profile}' of chart '{chart.Name}': {problem.Message}", Location = chart.Place };

    public static Diagnostic Unsupported(PropertyInfo p) => Error("ODIN1110",
        $"{Of(p)} has the type {Name(p.PropertyType)}, which values cannot hold. Use string, bool, an integer type up to long, "
        + "double, an enum, a record, a list, a dictionary with string keys, a type of k8s.Models, or JsonObject.",
        SourcePlaces.Of(p));

    public static Diagnostic Cyclic(Type type, IEnumerable<Type> path) => Error("ODIN1111",
        $"{type.Name} contains itself ({string.Join(" → ", path.Append(type).Select(t => t.Name))}), so its values have no end. "
        + "Use JsonObject for a part of any depth.", SourcePlaces.Of(type));

    public static Diagnostic NotReadWrite(PropertyInfo p) => Error("ODIN1112",
        $"{Of(p)} needs a public getter and a public setter or init, or [JsonIgnore] when it is no value.",
        SourcePlaces.Of(p));

    public static Diagnostic NoConstructor(Type type) => Error("ODIN1113",
        $"{Name(type)} needs a public constructor without parameters: its defaults are those of 'new()'. Write its properties with init.",
        SourcePlaces.Of(type));

    public static Diagnostic UnportablePattern(PropertyInfo p, string pattern, string reason) => Error("ODIN1114",
        $"{Of(p)} has the pattern {pattern}, which Helm and .NET would not read alike: {reason}.", SourcePlaces.Of(p));

    public static Diagnostic BadRange(PropertyInfo p, RangeAttribute range) => Error("ODIN1115",
        FormattableString.Invariant($"{Of(p)} has the range {range.Minimum} to {range.Maximum}. A range goes from a number to one that is not smaller, both included."),
        SourcePlaces.Of(p));

    public static Diagnostic BadLength(PropertyInfo p, ValidationAttribute limit) => Error("ODIN1115",
        $"{Of(p)} has a [{ValueLimits.NameOf(limit)}] that no length fits. A length is 0 or more, and a maximum is not below its minimum.",
        SourcePlaces.Of(p));

    public static Diagnostic KeyTwice(Type type, string key) => Error("ODIN1116",
        $"{Name(type)} has two properties with the key '{key}'. Rename one, or give it a [JsonPropertyName].",
        SourcePlaces.Of(type));

    public static Diagnostic BadDefault(Type record, Diagnostic problem) => Error("ODIN1117",
        $"The defaults of {Name(record)} break its own limits: {problem.Message}", SourcePlaces.Of(record));

    public static Diagnostic TooDeep(Type type) => Error("ODIN1120",
        $"{type.Name} contains itself, or is nested more than 200 levels deep, so it cannot be written as data. Build it without the loop.");

    public static Diagnostic NotANumber(double number) => Error("ODIN1121",
        $"{FormattableString.Invariant($"{number}")} is no number in JSON. Use a finite number.");

    public static Diagnostic BrokenText(string text) => Error("ODIN1122",
        $"The text \"{Shown(text)}\" holds half of a surrogate pair, which no encoding can write. Remove it, or write the whole character.");

    public static Diagnostic NoData(Type type) => Error("ODIN1123",
        $"{type.FullName} has no form as data. Use text, a number, a boolean, a list, a dictionary or a record.");

    public static Diagnostic NoMember(Enum value) => Error("ODIN1124",
        $"{Name(value.GetType())} has no member {value}. Use one of {string.Join(", ", EnumNames.Of(value.GetType()).Values)}.");

    public static Diagnostic RestoredBySubchart(ValueProperty property) => Error("ODIN1118",
        $"{Of(property.Member)} may be null but has a default, and stands in a chart inside another: there Helm takes a null for "
        + "\"use the default\". Give it no default, or do not let it be null.", SourcePlaces.Of(property.Member));

    public static Diagnostic ClosesAChart(ValueProperty property) => Error("ODIN1125",
        $"{Of(property.Member)} holds the values of a chart of others, and Helm puts all of that chart's own values there. "
        + $"Make it a JsonObject: 'public JsonObject {property.Member.Name} {{ get; init; }} = new() {{ [\"enabled\"] = true }};'.",
        SourcePlaces.Of(property.Member));

    public static Diagnostic UnknownLimit(PropertyInfo p, string limit, string kind, string instead) => Error("ODIN1126",
        $"{Of(p)} is {kind} and has [{limit}], which the schema of a chart cannot say of it. {instead}",
        SourcePlaces.Of(p));

    public static Diagnostic UnknownLimit(Type record, string limit, string instead) => Error("ODIN1126",
        $"{Name(record)} has {limit}, which the schema of a chart cannot say of a record. {instead}",
        SourcePlaces.Of(record));

    static string Of(PropertyInfo p) => $"{Name(p.DeclaringType!)}.{p.Name}";

    static string Name(Type type) => Nullable.GetUnderlyingType(type) is { } inner ? Name(inner) + "?"
        : type.IsArray ? Name(type.GetElementType()!) + "[]"
        : !type.IsGenericType ? type.Name
        : $"{type.Name[..type.Name.IndexOf('`', StringComparison.Ordinal)]}<{string.Join(", ", type.GetGenericArguments().Select(Name))}>";

    static string Place(string path) => path.Length == 0 ? "The document" : $"'{path}'";

    static string Known(string key, IEnumerable<string> known)
    {
        var names = known.Order(StringComparer.Ordinal).ToList();
        var near = Spelling.Nearest(key, names);
        return near is not null ? $"Did you mean '{near}'?"
            : names.Count == 0 ? "No keys are known here."
            : $"Known here: {string.Join(", ", names)}.";
    }

    static string Article(string type) => type switch
    {
        "null" => "null",
        "integer" or "array" or "object" => $"an {type}",
        _ => $"a {type}",
    };

    static string Shown(JsonNode? value) => value?.GetValueKind() switch
    {
        null => "null",
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "an array",
        JsonValueKind.String => $"the string \"{Shown(value.GetValue<string>())}\"",
        _ => value.ToJsonString(),
    };

    static string Shown(string text) => new([.. text.Take(60).Select(c => char.IsSurrogate(c) || char.IsControl(c) ? '\ufffd' : c)]);

    static Diagnostic Error(string code, string path, string message) => Error(code, message) with { ValuePath = path };

    static Diagnostic Error(string code, string message, SourceLocation? place = null) => new(code, DiagnosticSeverity.Error, message, place);
}
