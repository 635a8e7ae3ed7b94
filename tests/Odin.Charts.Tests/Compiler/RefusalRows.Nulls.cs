using static Odin.Charts.Tests.Refusal;
using static Odin.Charts.Tests.Subjects;

namespace Odin.Charts.Tests;

/// <summary>Values that may be null.</summary>
public static partial class RefusalRows
{
    static readonly Refusal[] Nulls =
    [
        Of(c => c.Values.Extra!.Repository, 17, "ODIN1002",
            "'c.Values.Extra' may be null here. Test it first, with 'c.Values.Extra != null' in When(…), in '?:' or before '&&', or give a value for null with '??'."),
        Of(c => c.Values.Extra != null ? c.Values.Extra.Tag!.Trim() : "", 42, "ODIN1002",
            "'c.Values.Extra.Tag' may be null here. Test it first, with 'c.Values.Extra.Tag != null' in When(…), in '?:' or before '&&', or give a value for null with '??'."),
        Of(c => c.Values.Class!.Trim(), 17, "ODIN1002",
            "'c.Values.Class' may be null here. Test it first, with 'c.Values.Class != null' in When(…), in '?:' or before '&&', or give a value for null with '??'."),
        Of(c => c.Values.Limit!.Value, 17, "ODIN1002",
            "'c.Values.Limit' may be null here. Test it first, with 'c.Values.Limit != null' in When(…), in '?:' or before '&&', or give a value for null with '??'."),
        Of(c => c.Values.Limit + 1, 17, "ODIN1002",
            "'c.Values.Limit' may be null here. Test it first, with 'c.Values.Limit != null' in When(…), in '?:' or before '&&', or give a value for null with '??'."),
        Of(c => c.Values.Wanted!.Value, 17, "ODIN1002",
            "'c.Values.Wanted' may be null here. Test it first, with 'c.Values.Wanted != null' in When(…), in '?:' or before '&&', or give a value for null with '??'."),
        Of(c => (bool)c.Values.Wanted! ? "a" : "b", 23, "ODIN1002",
            "'c.Values.Wanted' may be null here. Test it first, with 'c.Values.Wanted != null' in When(…), in '?:' or before '&&', or give a value for null with '??'."),
        Of(c => c.Values.MoreTexts!.Select(t => t + "!").ToList(), 17, "ODIN1002",
            "'c.Values.MoreTexts' may be null here. Test it first, with 'c.Values.MoreTexts != null' in When(…), in '?:' or before '&&', or give a value for null with '??'."),
        Of(c => c.Values.MoreTexts!.Count, 17, "ODIN1002",
            "'c.Values.MoreTexts' may be null here. Test it first, with 'c.Values.MoreTexts != null' in When(…), in '?:' or before '&&', or give a value for null with '??'."),
        Of(c => c.Values.MoreTexts!.Any(), 17, "ODIN1002",
            "'c.Values.MoreTexts' may be null here. Test it first, with 'c.Values.MoreTexts != null' in When(…), in '?:' or before '&&', or give a value for null with '??'."),
        Of(c => c.Values.Resources.Limits["cpu"].ToString(), 17, "ODIN1007",
            "'c.Values.Resources.Limits[\"cpu\"]' cannot stand in a text like this: Helm writes a value of the type ResourceQuantity differently. Texts, integers and enums can stand in a text."),
        Of(c => c.Values.Images.Select(i => i.Tag!.Trim()).ToList(), 45, "ODIN1002",
            "'i.Tag' may be null here. Test it first, with 'i.Tag != null' in When(…), in '?:' or before '&&', or give a value for null with '??'."),
        Of(c => c.Values.Extra == null || c.Values.Extra!.Tag!.Contains("x"), 43, "ODIN1002",
            "'c.Values.Extra!.Tag' may be null here. Test it first, with 'c.Values.Extra!.Tag != null' in When(…), in '?:' or before '&&', or give a value for null with '??'."),
        Of(c => c.Values.Name.Trim() == null, 17, "ODIN1001",
            "'c.Values.Name.Trim() == null' cannot be written as a Helm template. Only a value can be tested for null."),
        Of(c => c.Values.Limit.GetValueOrDefault(), 17, "ODIN1001",
            "'c.Values.Limit.GetValueOrDefault()' cannot be written as a Helm template. " + OrdinaryCall),
    ];
}
