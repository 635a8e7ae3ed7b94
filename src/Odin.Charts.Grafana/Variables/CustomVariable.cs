using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace Odin.Charts.Grafana;

/// <summary>A choice of values that are written down.</summary>
public sealed record CustomVariable : ChoiceVariable
{
    /// <summary>A choice of values, of which one is chosen at a time: <c>new("quantile", ["0.5",
    /// "0.99"])</c>.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="values">The values.</param>
    /// <param name="file">The C# file; the compiler fills it in.</param>
    /// <param name="line">The line; the compiler fills it in.</param>
    public CustomVariable(
        string name, ImmutableArray<string> values, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        : base(name, file, line) => (Values, IsMulti, IncludesAll) = (values, false, false);

    /// <summary>The values.</summary>
    public ImmutableArray<string> Values { get; init; }

    private protected override string? FirstValue => Values.FirstOrDefault();

    string Query => string.Join(",", Values.Select(v => v.Replace(",", "\\,", StringComparison.Ordinal)));

    internal override void WriteClassic(JsonText json, string datasource)
    {
        json.Open();
        WriteChoice(json);
        json.Write("description"u8, Description);
        WriteLook(json);
        WriteOptions(json);
        json.Write("query"u8, Query);
        json.Write("type"u8, "custom");
        json.Close();
    }

    internal override void WriteV2(JsonText json, string datasource)
    {
        json.Open();
        json.Write("kind"u8, "CustomVariable");
        json.Open("spec"u8);
        WriteChoice(json, AllowsCustomValue);
        json.Write("description"u8, Description);
        WriteLookOfV2(json);
        WriteOptions(json);
        json.Write("query"u8, Query);
        json.Write("skipUrlSync"u8, false);
        json.Close();
        json.Close();
    }

    void WriteOptions(JsonText json)
    {
        var first = Default ?? (IncludesAll ? null : FirstValue);
        json.OpenList("options"u8);
        foreach (var value in Values) WriteOption(json, value, value, selected: value == first);
        json.CloseList();
    }
}
