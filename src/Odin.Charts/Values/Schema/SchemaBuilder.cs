using System.Text.Json.Nodes;

namespace Odin.Charts;

/// <summary>Builds the schema of a values record from its shape and its defaults.</summary>
internal sealed class SchemaBuilder
{
    static readonly ValueSchema Globals = new()
    {
        Description = "Values that every chart of the release sees; Helm hands them down.",
        Types = ["object"],
    };

    static readonly ValueSchema Switch = new()
    {
        Description = "Whether a parent chart installs this one; it has no meaning here.",
        Types = ["boolean"],
    };

    /// <summary>What all charts of a release share: each knows some of its keys, and none knows all.</summary>
    const string Global = "global";

    readonly KubernetesSchemas _kubernetes = new();

    public static ValuesSchema Build(ObjectShape record, JsonObject defaults)
    {
        var builder = new SchemaBuilder();
        var root = builder.Object(record, defaults, isAlwaysPresent: true);
        return new(root with { Properties = With(root.Properties, ("enabled", Switch), (Global, Globals)) }, builder._kubernetes.Definitions);
    }

    ValueSchema Of(ValueShape shape, JsonNode? value, bool isAlwaysPresent) => shape switch
    {
        TextShape text => new()
        {
            Types = ["string"],
            Pattern = text.Pattern is { } pattern ? PortablePattern.Parse(pattern) : ValueText.Allowed,
            MinLength = text.MinLength,
            MaxLength = text.MaxLength,
        },
        IntegerShape integer => new() { Types = ["integer"], Minimum = integer.Minimum, Maximum = integer.Maximum },
        NumberShape number => new() { Types = ["number"], Minimum = number.Minimum, Maximum = number.Maximum },
        BooleanShape => new() { Types = ["boolean"] },
        EnumShape @enum => new() { Types = ["string"], OneOf = [.. EnumNames.Of(@enum.Type).Values] },
        ObjectShape record => Object(record, value as JsonObject, isAlwaysPresent),
        ListShape list => new() { Types = ["array"], Items = Item(list.Item), MinItems = list.MinItems, MaxItems = list.MaxItems },
        MapShape map => new() { Types = ["object"], KeyPattern = ValueText.Key, Others = Item(map.Value) },
        KubernetesShape type => _kubernetes.Of(type.Type),
        FreeShape free => Free(free),
        _ => throw new InvalidOperationException($"{shape.GetType().Name} has no schema."),
    };

    ValueSchema Free(FreeShape free)
    {
        var any = _kubernetes.Resolve(_kubernetes.Anything());
        return free.MustBeObject
            ? any with { Types = ["object"], Pattern = null, Items = null }
            : any with { Types = [.. any.Types.Where(t => t != "null")] };
    }

    /// <summary>Helm knows no defaults inside lists and maps, so only what is <c>required</c> in C# must be there.</summary>
    ValueSchema Item(ValueShape shape) => shape switch
    {
        TextShape { Pattern: null, MinLength: null, MaxLength: null } => _kubernetes.TextItem(),
        ObjectShape record => Object(record, ValuesData.OfNew(record), isAlwaysPresent: false),
        _ => Of(shape, null, false),
    };

    ValueSchema Object(ObjectShape record, JsonObject? defaults, bool isAlwaysPresent)
    {
        var properties = new Dictionary<string, ValueSchema>();
        var required = new List<string>();
        Add(record, defaults, isAlwaysPresent, properties, required);
        return new()
        {
            Types = ["object"],
            IsClosed = true,
            Properties = record.IsSubchart ? With(properties, (Global, Globals)) : properties,
            Required = required,
        };
    }

    void Add(ObjectShape record, JsonObject? defaults, bool isAlwaysPresent, Dictionary<string, ValueSchema> properties, List<string> required)
    {
        foreach (var property in record.Properties)
        {
            if (property is { IsFlattened: true, Shape: ObjectShape inner })
            {
                Add(inner, defaults, isAlwaysPresent, properties, required);
                continue;
            }
            properties[property.Name] = Property(property, defaults?[property.Name], isAlwaysPresent);
            if (isAlwaysPresent ? !property.IsNullable : property.IsRequired) required.Add(property.Name);
        }
    }

    ValueSchema Property(ValueProperty property, JsonNode? value, bool isAlwaysPresent)
    {
        var schema = Of(property.Shape, value, isAlwaysPresent && !property.IsNullable);
        if (property.Name == Global) schema = schema with { IsClosed = false };
        if (property.IsNullable) schema = _kubernetes.Resolve(schema).OrNull();
        return schema with { Description = property.Description, Default = value is JsonValue ? value.DeepClone() : null };
    }

    static Dictionary<string, ValueSchema> With(
        IReadOnlyDictionary<string, ValueSchema> properties, params (string Name, ValueSchema Schema)[] more)
    {
        var all = properties.ToDictionary();
        foreach (var (name, schema) in more) all.TryAdd(name, schema);
        return all;
    }
}
