using System.Collections.Immutable;

namespace Odin.Charts.Grafana;

/// <summary>Which fields an override is for.</summary>
public sealed record FieldMatcher
{
    readonly Action<JsonText> options;

    FieldMatcher(string id, Action<JsonText> options) => (Id, this.options) = (id, options);

    /// <summary>Grafana's id of the kind of matcher: <c>byName</c>.</summary>
    public string Id { get; }

    /// <summary>The query whose fields it matches, if it goes by query.</summary>
    public string? RefId { get; private init; }

    /// <summary>The field with a name; the name of a series is its legend.</summary>
    /// <param name="name">The name.</param>
    public static FieldMatcher ByName(string name) => new("byName", j => j.Value(name));

    /// <summary>The fields with some names.</summary>
    /// <param name="names">The names.</param>
    public static FieldMatcher ByNames(params ImmutableArray<string> names) => new("byNames", json =>
    {
        json.Open();
        json.Write("mode"u8, "include");
        json.Write("names"u8, names);
        json.Close();
    });

    /// <summary>The fields whose names a regular expression matches.</summary>
    /// <param name="pattern">The expression, of JavaScript, with or without slashes around it.</param>
    public static FieldMatcher ByRegex(string pattern) => new("byRegexp", j => j.Value(pattern));

    /// <summary>The fields of a type.</summary>
    /// <param name="type">The type.</param>
    public static FieldMatcher ByType(FieldType type) => new("byType", j => j.Value(type));

    /// <summary>The fields of a query.</summary>
    /// <param name="refId">The query's <see cref="Target.RefId"/>.</param>
    public static FieldMatcher ByQuery(string refId) => new("byFrameRefID", j => j.Value(refId)) { RefId = refId };

    internal void Write(JsonText json)
    {
        json.Open();
        json.Write("id"u8, Id);
        json.Name("options"u8);
        options(json);
        json.Close();
    }
}

/// <summary>The types of fields.</summary>
public enum FieldType
{
#pragma warning disable CS1591 // Each is its own name.
    Number, Time,
    [Spelled("string")] Text,
    Boolean, Trace, Frame, Other,
#pragma warning restore CS1591
}
