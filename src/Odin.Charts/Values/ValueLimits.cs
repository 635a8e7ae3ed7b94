using System.ComponentModel.DataAnnotations;
using System.Globalization;
using System.Reflection;
using System.Text.Json.Nodes;

namespace Odin.Charts;

/// <summary>The limits of <c>System.ComponentModel.DataAnnotations</c> on a property: which of them a schema can say, and
/// what is wrong with them.</summary>
internal static class ValueLimits
{
    const string InTemplate = "Use 'templates.FailWhen(c => …, \"say so\")' in the chart.";

    static readonly Fit Text = new(
        "a text",
        "Use [RegularExpression] with the pattern that the text has to match, or [MinLength] and [MaxLength].",
        typeof(RegularExpressionAttribute), typeof(StringLengthAttribute), typeof(MinLengthAttribute), typeof(MaxLengthAttribute));

    static readonly Fit Number = new("a number", "Use [Range].", typeof(RangeAttribute));

    static readonly Fit List = new(
        "a list",
        "Use [MinLength] and [MaxLength] for the number of items; a limit of the items goes on a property of a record, "
            + "of which the list is made.",
        typeof(MinLengthAttribute), typeof(MaxLengthAttribute));

    static readonly Fit Texts = List with { Kind = "a list of texts", Limits = [.. List.Limits, typeof(RegularExpressionAttribute)] };

    static readonly Fit Map = new("a dictionary", "A limit of its values goes on a property of a record, of which the dictionary is made.");

    /// <summary>Everything that is wrong with the limits of a property.</summary>
    public static IEnumerable<Diagnostic> Check(PropertyInfo property)
    {
        foreach (var limit in property.GetCustomAttributes<ValidationAttribute>())
        {
            var fit = Of(property.PropertyType);
            if (!fit.Limits.Any(known => known.IsInstanceOfType(limit)))
                yield return ValuesDiagnostics.UnknownLimit(property, NameOf(limit), fit.Kind, Instead(limit, fit));
            else if (Problem(property, limit) is { } problem) yield return problem;
        }
    }

    /// <summary>The limits of a whole record, which a schema cannot say.</summary>
    public static IEnumerable<Diagnostic> Check(Type record)
    {
        foreach (var limit in record.GetCustomAttributes<ValidationAttribute>())
            yield return ValuesDiagnostics.UnknownLimit(record, NameOf(limit), InTemplate);
        if (typeof(IValidatableObject).IsAssignableFrom(record))
            yield return ValuesDiagnostics.UnknownLimit(record, nameof(IValidatableObject), InTemplate);
    }

    /// <summary>The name of an attribute as C# writes it.</summary>
    public static string NameOf(Attribute attribute) =>
        attribute.GetType().Name is var name && name.EndsWith(nameof(Attribute), StringComparison.Ordinal)
            ? name[..^nameof(Attribute).Length]
            : name;

    /// <summary>The bounds of a <c>[Range]</c>; an infinite one is none.</summary>
    public static (double? Minimum, double? Maximum) Bounds(RangeAttribute range) => (Finite(range.Minimum), Finite(range.Maximum));

    static double? Finite(object bound) =>
        Convert.ToDouble(bound, CultureInfo.InvariantCulture) is var number && double.IsFinite(number) ? number : null;

    static Fit Of(Type declared)
    {
        var type = Nullable.GetUnderlyingType(declared) ?? declared;
        return type == typeof(string) ? Text
            : type == typeof(bool) ? new("a boolean", InTemplate)
            : type.IsEnum ? new("an enum", InTemplate)
            : type.IsPrimitive ? Number
            : typeof(JsonNode).IsAssignableFrom(type) ? new("free JSON", InTemplate)
            : ClrCollections.ValueOf(type) is not null ? Map
            : ClrCollections.ItemOf(type) is { } item ? item == typeof(string) ? Texts : List
            : new(type.Namespace == "k8s.Models" ? "a type of Kubernetes" : "a record", InTemplate);
    }

    static string Instead(ValidationAttribute limit, Fit fit) => limit switch
    {
        RequiredAttribute => "A type without '?' takes no null, C#'s 'required' asks for a value inside lists and dictionaries, "
            + "and [MinLength(1)] refuses an empty text.",
        EnumDataTypeAttribute or AllowedValuesAttribute => "Make the property an enum.",
        RangeAttribute or RegularExpressionAttribute or StringLengthAttribute or LengthAttribute or MinLengthAttribute or MaxLengthAttribute
            or DataTypeAttribute or Base64StringAttribute => fit.Instead,
        _ => InTemplate,
    };

    static Diagnostic? Problem(PropertyInfo property, ValidationAttribute limit) => limit switch
    {
        RegularExpressionAttribute { Pattern: var pattern } => Unportable(property, pattern),
        RangeAttribute range when !IsRange(range) => ValuesDiagnostics.BadRange(property, range),
        StringLengthAttribute { MinimumLength: var least, MaximumLength: var most } when least < 0 || most < least =>
            ValuesDiagnostics.BadLength(property, limit),
        MinLengthAttribute { Length: < 0 } or MaxLengthAttribute { Length: < 0 } => ValuesDiagnostics.BadLength(property, limit),
        _ => null,
    };

    static Diagnostic? Unportable(PropertyInfo property, string pattern)
    {
        try
        {
            PortablePattern.Parse(pattern);
            return null;
        }
        catch (FormatException e)
        {
            return ValuesDiagnostics.UnportablePattern(property, pattern, e.Message);
        }
    }

    static bool IsRange(RangeAttribute range) =>
        range is { MinimumIsExclusive: false, MaximumIsExclusive: false }
        && double.TryParse(Convert.ToString(range.Minimum, CultureInfo.InvariantCulture), CultureInfo.InvariantCulture, out var minimum)
        && double.TryParse(Convert.ToString(range.Maximum, CultureInfo.InvariantCulture), CultureInfo.InvariantCulture, out var maximum)
        && minimum <= maximum;

    /// <summary>The limits that fit a kind of value.</summary>
    sealed record Fit(string Kind, string Instead, params IReadOnlyList<Type> Limits);
}
