using k8s.Models;

namespace Odin.Charts;

/// <summary>The definitions of the <c>k8s.Models</c> types that a values record uses: closed, and every member optional
/// but those that C# cannot leave out. Times and bytes have no place in values and are not offered.</summary>
internal sealed class KubernetesSchemas
{
    /// <summary>Quantities that k8s.Models reads and writes without loss. It never ends on some with a sign and an exponent.</summary>
    const string Quantity =
        @"[0-9]{1,15}(\.[0-9]{0,9})?|\.[0-9]{1,9}|[0-9]{1,9}(\.[0-9]{0,3})?([KMGTPE]i|[umkMGTPE])|[0-9]{1,9}(n|[eE]\+?[0-9])";

    readonly SortedDictionary<string, ValueSchema> _definitions = new(StringComparer.Ordinal);

    public IReadOnlyDictionary<string, ValueSchema> Definitions => _definitions;

    /// <summary>A string in a list, a map or a Kubernetes object.</summary>
    public ValueSchema TextItem() => Define("text", () => new() { Types = ["string"], Pattern = ValueText.Allowed });

    /// <summary>Whatever can stand in a values file.</summary>
    public ValueSchema Anything() => Define("any", () => new()
    {
        Types = ["array", "boolean", "null", "number", "object", "string"],
        Pattern = ValueText.Allowed,
        KeyPattern = ValueText.Key,
        Others = new() { Reference = "any" },
        Items = new() { Reference = "any" },
    });

    /// <summary>The schema of a type, as a reference to its definition.</summary>
    public ValueSchema Of(Type type) => Define(type.Name, () => Read(type));

    /// <summary>The definition behind a reference.</summary>
    public ValueSchema Resolve(ValueSchema schema) => schema.Reference is { } name ? _definitions[name] : schema;

    /// <summary>The members of a type that values may hold.</summary>
    public static IEnumerable<ClrMember> Members(Type type) => ClrMember.Of(type).Where(m => IsOffered(m.Property.PropertyType));

    ValueSchema Define(string name, Func<ValueSchema> read)
    {
        if (_definitions.TryAdd(name, new())) _definitions[name] = read();
        return new() { Reference = name };
    }

    ValueSchema Read(Type type) => type switch
    {
        _ when type == typeof(IntOrString) => new()
        {
            Types = ["integer", "string"], Pattern = ValueText.Allowed, Minimum = int.MinValue, Maximum = int.MaxValue,
        },
        _ when type == typeof(ResourceQuantity) => new()
        {
            Types = ["number", "string"], Pattern = PortablePattern.Parse(Quantity),
            Minimum = 0, Maximum = ValueShapes.ExactInteger, MultipleOf = 0.001m,
        },
        _ => Object(type),
    };

    ValueSchema Object(Type type)
    {
        var members = Members(type).ToList();
        return new()
        {
            Types = ["object"],
            IsClosed = true,
            Properties = members.ToDictionary(m => m.Name, m => Member(m.Property.PropertyType), StringComparer.Ordinal),
            Required = [.. members.Where(IsAlwaysWritten).Select(m => m.Name)],
        };
    }

    /// <summary>A number or boolean that cannot be null in C# would appear as zero or false where Helm has nothing.</summary>
    static bool IsAlwaysWritten(ClrMember member) =>
        member.Property.PropertyType is { IsValueType: true } type && Nullable.GetUnderlyingType(type) is null;

    static bool IsOffered(Type declared)
    {
        var type = Nullable.GetUnderlyingType(declared) ?? declared;
        return type != typeof(DateTime) && type != typeof(byte[]) && (!type.IsGenericType || IsOffered(type.GetGenericArguments()[^1]));
    }

    ValueSchema Member(Type declared)
    {
        var type = Nullable.GetUnderlyingType(declared) ?? declared;
        if (type == typeof(string)) return TextItem();
        if (type == typeof(bool)) return new() { Types = ["boolean"] };
        if (type == typeof(int)) return Integer(int.MinValue, int.MaxValue);
        if (type == typeof(long)) return Integer(-ValueShapes.ExactInteger, ValueShapes.ExactInteger);
        if (type == typeof(double)) return new() { Types = ["number"] };
        if (type == typeof(object)) return Anything();
        if (!type.IsGenericType) return Of(type);
        var item = Member(type.GetGenericArguments()[^1]);
        return type.GetGenericArguments().Length == 2
            ? new() { Types = ["object"], KeyPattern = ValueText.Key, Others = item }
            : new() { Types = ["array"], Items = item };
    }

    static ValueSchema Integer(long minimum, long maximum) => new() { Types = ["integer"], Minimum = minimum, Maximum = maximum };
}
