using System.Globalization;
using static Odin.Charts.Tests.Refusal;
using static Odin.Charts.Tests.Subjects;

namespace Odin.Charts.Tests;

/// <summary>Values inside texts.</summary>
public static partial class RefusalRows
{
    static readonly Refusal[] Formats =
    [
        Of(c => $"debug={c.Values.Debug}", 26, "ODIN1007",
            "'c.Values.Debug' cannot stand in a text like this: C# writes True and Helm true. Write '(c.Values.Debug ? \"true\" : \"false\")'."),
        Of(c => "debug=" + c.Values.Debug, 28, "ODIN1007",
            "'c.Values.Debug' cannot stand in a text like this: C# writes True and Helm true. Write '(c.Values.Debug ? \"true\" : \"false\")'."),
        Of(c => c.Values.Debug.ToString(), 17, "ODIN1007",
            "'c.Values.Debug' cannot stand in a text like this: C# writes True and Helm true. Write '(c.Values.Debug ? \"true\" : \"false\")'."),
        Of(c => $"ratio={c.Values.Ratio}", 26, "ODIN1007",
            "'c.Values.Ratio' cannot stand in a text like this: Helm writes a value of the type double differently. Texts, integers and enums can stand in a text."),
        Of(c => $"ratio={c.Values.Ratio:F2}", 26, "ODIN1007",
            "'c.Values.Ratio' cannot stand in a text like this: Helm writes a value of the type double differently. Texts, integers and enums can stand in a text."),
        Of(c => $"{c.Values.Count:N0}", 20, "ODIN1007",
            "'c.Values.Count' cannot stand in a text like this: there is no template function for the format 'N0'. Of the formats, D and X can be written, for values that are never negative."),
        Of(c => $"{c.Values.Count:D4}", 20, "ODIN1007",
            "'c.Values.Count' cannot stand in a text like this: there is no template function for the format 'D4'. Of the formats, D and X can be written, for values that are never negative."),
        Of(c => $"{c.Values.Digit,4:D2}", 20, "ODIN1007",
            "'c.Values.Digit' cannot stand in a text like this: width and digits cannot be combined. Leave one out."),
        Of(c => $"{c.Values.Name,10}", 20, "ODIN1007",
            "'c.Values.Name' cannot stand in a text like this: a width counts characters, which the two do differently. Leave the format out."),
        Of(c => $"{c.Values.Class}", 20, "ODIN1002",
            "'c.Values.Class' may be null here. Test it first, with 'c.Values.Class != null' in When(…), in '?:' or before '&&', or give a value for null with '??'."),
        Of(c => $"a {c.Values.Limit}", 22, "ODIN1002",
            "'c.Values.Limit' may be null here. Test it first, with 'c.Values.Limit != null' in When(…), in '?:' or before '&&', or give a value for null with '??'."),
        Of(c => $"{c.Values.Texts}", 20, "ODIN1007",
            "'c.Values.Texts' cannot stand in a text like this: Helm writes a value of the type IReadOnlyList<string> differently. Texts, integers and enums can stand in a text."),
        Of(c => $"{c.Values.Image}", 20, "ODIN1007",
            "'c.Values.Image' cannot stand in a text like this: Helm writes a value of the type RefusedImage differently. Texts, integers and enums can stand in a text."),
        Of(c => $"{c.Values.Resources}", 20, "ODIN1007",
            "'c.Values.Resources' cannot stand in a text like this: Helm writes a value of the type V1ResourceRequirements differently. Texts, integers and enums can stand in a text."),
        Of(c => $"{c}", 12, "ODIN1007",
            "'c' cannot stand in a text like this: Helm writes a value of the type ChartContext<RefusedValues> differently. Texts, integers and enums can stand in a text."),
        Of(c => $"{c.Release}", 20, "ODIN1007",
            "'c.Release' cannot stand in a text like this: Helm writes a value of the type Release differently. Texts, integers and enums can stand in a text."),
        Of(c => c.Values.Count.ToString("N0", CultureInfo.InvariantCulture), 17, "ODIN1007",
            "'c.Values.Count' cannot stand in a text like this: there is no template function for the format 'N0'. Of the formats, D and X can be written, for values that are never negative."),
        Of(c => string.Format(CultureInfo.InvariantCulture, c.Values.Name, 1), 61, "ODIN1001",
            "'c.Values.Name' cannot be written as a Helm template. Here stands a constant only: something that does not depend on 'c'."),
        Of(c => $"{(c.Values.Debug ? 1.5 : 2)}", 21, "ODIN1007",
            "'c.Values.Debug ? 1.5 : 2' cannot stand in a text like this: Helm writes a value of the type double differently. Texts, integers and enums can stand in a text."),
    ];
}
