using System.Collections.Immutable;
using System.Runtime.CompilerServices;

namespace Odin.Charts.Grafana;

/// <summary>A choice of durations. A rate is over <c>$__rate_interval</c>, which needs no variable.</summary>
public sealed record IntervalVariable : Variable
{
    /// <summary>A choice of durations.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="values">The durations; the first is chosen at first.</param>
    /// <param name="file">The C# file; the compiler fills it in.</param>
    /// <param name="line">The line; the compiler fills it in.</param>
    public IntervalVariable(
        string name, ImmutableArray<TimeSpan> values, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        : base(name, file, line) => Values = values;

    /// <summary>The durations.</summary>
    public ImmutableArray<TimeSpan> Values { get; init; }

    string Query => string.Join(",", Values.Select(GrafanaDuration.Text));

    string First => Values.IsDefaultOrEmpty ? "" : GrafanaDuration.Text(Values[0]);

    internal override void WriteClassic(JsonText json, string datasource)
    {
        json.Open();
        json.Write("auto"u8, false);
        WriteOption(json, "current"u8, First, First);
        json.Write("description"u8, Description);
        json.Write("hide"u8, (int)Hide);
        json.Write("label"u8, Label);
        json.Write("name"u8, Name);
        WriteOptions(json);
        json.Write("query"u8, Query);
        json.Write("refresh"u8, 2);
        json.Write("type"u8, "interval");
        json.Close();
    }

    internal override void WriteV2(JsonText json, string datasource)
    {
        json.Open();
        json.Write("kind"u8, "IntervalVariable");
        json.Open("spec"u8);
        json.Write("auto"u8, false);
        json.Write("auto_count"u8, 0);
        json.Write("auto_min"u8, "");
        WriteOption(json, "current"u8, First, First);
        json.Write("description"u8, Description);
        json.Write<VariableHide>("hide"u8, Hide);
        json.Write("label"u8, Label);
        json.Write("name"u8, Name);
        WriteOptions(json);
        json.Write("query"u8, Query);
        json.Write("refresh"u8, "onTimeRangeChanged");
        json.Write("skipUrlSync"u8, false);
        json.Close();
        json.Close();
    }

    void WriteOptions(JsonText json)
    {
        json.OpenList("options"u8);
        for (var i = 0; i < Values.Length; i++)
        {
            var text = GrafanaDuration.Text(Values[i]);
            WriteOption(json, text, text, selected: i == 0);
        }

        json.CloseList();
    }
}
