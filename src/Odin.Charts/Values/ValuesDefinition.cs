using System.Collections.Concurrent;
using System.Text.Json.Nodes;

namespace Odin.Charts;

/// <summary>Everything that follows from a values record: its shape, its defaults and its schema.</summary>
internal sealed class ValuesDefinition
{
    static readonly ConcurrentDictionary<Type, ValuesDefinition> Known = new();

    ValuesDefinition(ValuesDefinition own, IEnumerable<string> charts)
    {
        Shape = own.Shape;
        Defaults = own.Defaults;
        Schema = own.Schema.Allowing(charts);
    }

    ValuesDefinition(Type record)
    {
        Shape = ValueShapes.Of(record);
        Defaults = ValuesData.OfNew(Shape);
        Schema = SchemaBuilder.Build(Shape, Defaults);
    }

    public ObjectShape Shape { get; }

    /// <summary>What <c>values.yaml</c> holds. Copy it before you change it.</summary>
    public JsonObject Defaults { get; }

    public ValuesSchema Schema { get; }

    /// <summary>The definition of a values record.</summary>
    /// <exception cref="ChartException">The record holds what values cannot, or its defaults break its own limits.</exception>
    public static ValuesDefinition Of(Type record) => Known.GetOrAdd(record, Create);

    /// <summary>The definition of a chart's values, with those of the charts of others that it depends on.</summary>
    /// <exception cref="ChartException">The record holds what values cannot, or closes the values of such a chart.</exception>
    public static ValuesDefinition Of(Chart chart)
    {
        var own = Of(chart.ValuesType);
        var keys = chart.ExternalCharts.Select(c => c.Key).ToList();
        if (keys.Count == 0) return own;
        var closed = own.Shape.Properties.Where(p => keys.Contains(p.Name) && p.Shape is not FreeShape).ToList();
        return closed.Count == 0 ? new(own, keys) : throw new ChartException([.. closed.Select(ValuesDiagnostics.ClosesAChart)]);
    }

    /// <summary>The text of <c>values.yaml</c>.</summary>
    public string ToYaml() => ValuesYaml.Write(Shape, Defaults);

    /// <summary>The record that holds merged values.</summary>
    /// <exception cref="ChartException">The schema refuses them.</exception>
    public object Bind(JsonObject merged)
    {
        if (Schema.Validate(merged) is { Count: > 0 } problems) throw new ChartException(problems);
        return ValuesBinder.Bind(Shape.Type, merged);
    }

    static ValuesDefinition Create(Type record)
    {
        if (ValuesProblems.Of(record) is { Count: > 0 } problems) throw new ChartException(problems);
        var definition = new ValuesDefinition(record);
        var wrong = definition.Schema.Validate(definition.Defaults)
            .Where(d => !IsRequired(d))
            .Select(d => ValuesDiagnostics.BadDefault(record, d))
            .Concat(Restored(definition.Shape, definition.Defaults, isInSubchart: false).Select(ValuesDiagnostics.RestoredBySubchart))
            .ToList();
        return wrong.Count == 0 ? definition : throw new ChartException(wrong);
    }

    static IEnumerable<ValueProperty> Restored(ObjectShape shape, JsonObject defaults, bool isInSubchart)
    {
        foreach (var property in shape.Properties)
        {
            var value = property.IsFlattened ? defaults : defaults[property.Name];
            if (isInSubchart && property.IsNullable && value is not null) yield return property;
            if (property.Shape is not ObjectShape inner || value is not JsonObject map) continue;
            foreach (var deeper in Restored(inner, map, isInSubchart || inner.IsSubchart)) yield return deeper;
        }
    }

    /// <summary>What is <c>required</c> in C# has no default: the user must give it.</summary>
    static bool IsRequired(Diagnostic problem) => problem.Code == ValuesDiagnostics.MissingCode;
}
