using System.Collections.Immutable;

namespace Odin.Charts.Grafana;

/// <summary>Other options for some fields of a panel.</summary>
/// <param name="Matcher">Which fields.</param>
/// <param name="Properties">What is different for them.</param>
public sealed record FieldOverride(FieldMatcher Matcher, params ImmutableArray<FieldProperty> Properties)
{
    internal void Write(JsonText json)
    {
        json.Open();
        json.Name("matcher"u8);
        Matcher.Write(json);
        json.OpenList("properties"u8);
        foreach (var property in Properties) property.Write(json);
        json.CloseList();
        json.Close();
    }
}
