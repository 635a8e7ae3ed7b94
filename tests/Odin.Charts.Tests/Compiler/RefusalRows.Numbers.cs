using System.Globalization;
using static Odin.Charts.Tests.Refusal;
using static Odin.Charts.Tests.Subjects;

namespace Odin.Charts.Tests;

/// <summary>Arithmetic, and enums.</summary>
public static partial class RefusalRows
{
    static readonly Refusal[] Numbers =
    [
        Of(c => c.Values.Count * 2, 17, "ODIN1004",
            "'c.Values.Count * 2' can be anything from -4294967296 to 4294967294, which int does not hold. Bound the values with [Range], or calculate in long."),
        Of(c => c.Values.Count + 1, 17, "ODIN1004",
            "'c.Values.Count + 1' can be anything from -2147483647 to 2147483648, which int does not hold. Bound the values with [Range], or calculate in long."),
        Of(c => c.Values.Size * c.Values.Size, 17, "ODIN1004",
            "'c.Values.Size * c.Values.Size' can be anything from -81129638414606681695789005144064 to 81129638414606681695789005144064, which long does not hold. Bound the values with [Range], or calculate in long."),
        Of(c => -c.Values.Count, 17, "ODIN1004",
            "'-c.Values.Count' can be anything from -2147483647 to 2147483648, which int does not hold. Bound the values with [Range], or calculate in long."),
        Of(c => 100 / c.Values.Digit, 23, "ODIN1004",
            "'c.Values.Digit' may be zero. Bound the value with [Range(1, …)]."),
        Of(c => 100 % c.Values.Digit, 23, "ODIN1004",
            "'c.Values.Digit' may be zero. Bound the value with [Range(1, …)]."),
        Of(c => (int)c.Values.Size, 17, "ODIN1004",
            "'(int)c.Values.Size' can be anything from -9007199254740992 to 9007199254740992, which int does not hold. Bound the values with [Range], or calculate in long."),
        Of(c => (byte)c.Values.Count, 17, "ODIN1004",
            "'(byte)c.Values.Count' can be anything from -2147483648 to 2147483647, which Byte does not hold. Bound the values with [Range], or calculate in long."),
        Of(c => (int)c.Values.Ratio, 17, "ODIN1001",
            "'(int)c.Values.Ratio' cannot be written as a Helm template. Calculate it from constants, or take it from a value."),
        Of(c => c.Values.Ratio * 2, 17, "ODIN1001",
            "'c.Values.Ratio * 2' cannot be written as a Helm template. Calculate it from constants, or take it from a value."),
        Of(c => (decimal)c.Values.Ratio, 26, "ODIN1001",
            "'c.Values.Ratio' cannot be written as a Helm template. Calculate it from constants, or take it from a value."),
        Of(c => c.Values.Digit << 2, 17, "ODIN1001",
            "'c.Values.Digit << 2' cannot be written as a Helm template. Of the operators, + - * / and % have a template function."),
        Of(c => c.Values.Digit & 1, 17, "ODIN1001",
            "'c.Values.Digit & 1' cannot be written as a Helm template. Of the operators, + - * / and % have a template function."),
        Of(c => ~c.Values.Digit, 17, "ODIN1001",
            "'~c.Values.Digit' cannot be written as a Helm template. Calculate it from constants, or take it from a value."),
        Of(c => c.Values.Debug & c.Values.Wanted!.Value, 34, "ODIN1002",
            "'c.Values.Wanted' may be null here. Test it first, with 'c.Values.Wanted != null' in When(…), in '?:' or before '&&', or give a value for null with '??'."),
        Of(c => c.Values.Debug ^ true, 17, "ODIN1001",
            "'c.Values.Debug ^ true' cannot be written as a Helm template. Compare with ==, !=, <, <=, > or >=."),
        Of(c => Math.Max(1, c.Values.Digit), 17, "ODIN1001",
            "'Math.Max(1, c.Values.Digit)' cannot be written as a Helm template. " + OrdinaryCall),
        Of(c => Math.Abs(c.Values.Ratio), 17, "ODIN1001",
            "'Math.Abs(c.Values.Ratio)' cannot be written as a Helm template. " + OrdinaryCall),
        Of(c => int.Parse(c.Values.Name), 17, "ODIN1001",
            "'int.Parse(c.Values.Name)' cannot be written as a Helm template. " + OrdinaryCall),
        Of(c => (int)c.Values.Mode, 22, "ODIN1001",
            "'c.Values.Mode' cannot be written as a Helm template. Calculate it from constants, or take it from a value."),
        Of(c => (RefusedMode)c.Values.Digit, 30, "ODIN1001",
            "'c.Values.Digit' cannot be written as a Helm template. Calculate it from constants, or take it from a value."),
        Of(c => Enum.Parse<RefusedMode>(c.Values.Name), 41, "ODIN1001",
            "'Enum.Parse(c.Values.Name)' cannot be written as a Helm template. " + OrdinaryCall),
        Of(c => c.Values.Mode.HasFlag(RefusedMode.Together), 17, "ODIN1001",
            "'c.Values.Mode.HasFlag(RefusedMode.Together)' cannot be written as a Helm template. " + OrdinaryCall),
        Of(c => c.Values.Mode > RefusedMode.Alone, 17, "ODIN1001",
            "'c.Values.Mode > RefusedMode.Alone' cannot be written as a Helm template. In values, enums are names, which have no order. Compare with == and !=."),
        Of(c => new DateTime(c.Values.Size), 17, "ODIN1001",
            "'new DateTime { … }' cannot be written as a Helm template. A DateTime has no form as data. Use texts, numbers, booleans, lists, dictionaries and records."),
        Of(c => TimeSpan.FromSeconds(c.Values.Count).ToString(), 17, "ODIN1007",
            "'TimeSpan.FromSeconds(c.Values.Count)' cannot stand in a text like this: Helm writes a value of the type TimeSpan differently. Texts, integers and enums can stand in a text."),
        Of(c => c.Values.Count.Equals(3), 17, "ODIN1001",
            "'c.Values.Count.Equals(3)' cannot be written as a Helm template. " + OrdinaryCall),
        Of(c => c.Values.Count.CompareTo(3), 17, "ODIN1001",
            "'c.Values.Count.CompareTo(3)' cannot be written as a Helm template. " + OrdinaryCall),
    ];
}
