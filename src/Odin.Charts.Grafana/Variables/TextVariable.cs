using System.Runtime.CompilerServices;

namespace Odin.Charts.Grafana;

/// <summary>A text that a reader writes: the id of a trace, a word that log lines have to hold.</summary>
public sealed record TextVariable : Variable
{
    /// <summary>A text that a reader writes.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="file">The C# file; the compiler fills it in.</param>
    /// <param name="line">The line; the compiler fills it in.</param>
    public TextVariable(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        : base(name, file, line)
    {
    }

    /// <summary>What is written at first.</summary>
    public string Default { get; init; } = "";

    internal override void WriteClassic(JsonText json, string datasource)
    {
        json.Open();
        WriteOption(json, "current"u8, Default, Default);
        json.Write("description"u8, Description);
        json.Write("hide"u8, (int)Hide);
        json.Write("label"u8, Label);
        json.Write("name"u8, Name);
        json.OpenList("options"u8);
        WriteOption(json, Default, Default, selected: true);
        json.CloseList();
        json.Write("query"u8, Default);
        json.Write("type"u8, "textbox");
        json.Close();
    }

    internal override void WriteV2(JsonText json, string datasource)
    {
        json.Open();
        json.Write("kind"u8, "TextVariable");
        json.Open("spec"u8);
        WriteOption(json, "current"u8, Default, Default);
        json.Write("description"u8, Description);
        json.Write<VariableHide>("hide"u8, Hide);
        json.Write("label"u8, Label);
        json.Write("name"u8, Name);
        json.Write("query"u8, Default);
        json.Write("skipUrlSync"u8, false);
        json.Close();
        json.Close();
    }
}
