using System.Text.Json;
using System.Text.Json.Nodes;

namespace Odin.Charts;

/// <summary>Holds the conditions of charts of others against the values: Helm passes over a path that leads to no boolean, and
/// installs the chart whatever it says.</summary>
internal static class DependencyConditions
{
    public static IEnumerable<Diagnostic> Check(Chart chart, ValuesDefinition values) =>
        from dependency in chart.ExternalCharts
        where dependency.Condition is not null
        from path in dependency.Condition!.Split(',')
        let problem = Problem(chart, path.Split('.'), values)
        where problem is not null
        select PackagingDiagnostics.BadCondition(chart.Name, dependency, path, problem, Spelling.Nearest(path, Booleans(values.Shape, "")));

    /// <summary>What is wrong with a path. <c>global</c> and the values of charts of others may hold anything.</summary>
    static string? Problem(Chart chart, string[] path, ValuesDefinition values)
    {
        var isOpen = path[0] == "global" || chart.ExternalCharts.Any(c => c.Key == path[0]);
        return Find(values.Shape, path[0]) is null && isOpen ? null : Problem(values.Shape, values.Defaults, path);
    }

    static string? Problem(ValueShape? shape, JsonNode? value, string[] path) => (shape, path) switch
    {
        (null, _) => "is no path of the values",
        (FreeShape, _) => IsBoolean(path.Aggregate(value, (below, key) => (below as JsonObject)?[key]))
            ? null
            : "leads to a value that is no boolean",
        (BooleanShape, []) => null,
        (_, []) => "leads to a value that is no boolean",
        (ObjectShape record, [var key, .. var rest]) =>
            Find(record, key) is { } property ? Problem(property.Shape, (value as JsonObject)?[key], rest) : "is no path of the values",
        (MapShape { Value: var item }, [var key, .. var rest]) => Problem(item, (value as JsonObject)?[key], rest),
        _ => "is no path of the values",
    };

    /// <summary>Whether a value is a boolean, or not there and may yet be one.</summary>
    static bool IsBoolean(JsonNode? value) => value?.GetValueKind() is null or JsonValueKind.True or JsonValueKind.False;

    static ValueProperty? Find(ObjectShape record, string key) => Properties(record).FirstOrDefault(p => p.Name == key);

    static IEnumerable<ValueProperty> Properties(ObjectShape record) =>
        record.Properties.SelectMany(p => p is { IsFlattened: true, Shape: ObjectShape inner } ? Properties(inner) : [p]);

    static IEnumerable<string> Booleans(ObjectShape record, string path) => Properties(record).SelectMany(p => p.Shape switch
    {
        BooleanShape => [path + p.Name],
        ObjectShape inner => Booleans(inner, $"{path}{p.Name}."),
        _ => Enumerable.Empty<string>(),
    });
}
