namespace Odin.Charts.Grafana;

/// <summary>A variable whose values are chosen from a list.</summary>
public abstract record ChoiceVariable : Variable
{
    private protected ChoiceVariable(string name, string file, int line) : base(name, file, line)
    {
    }

    /// <summary>Whether several can be chosen. In PromQL it then stands in a regular expression:
    /// <c>namespace=~"$namespace"</c>.</summary>
    public bool IsMulti { get; init; } = true;

    /// <summary>Whether there is a choice of all.</summary>
    public bool IncludesAll { get; init; } = true;

    /// <summary>What all stands for. The default matches whatever has the label, also when the list is empty.</summary>
    public string AllValue { get; init; } = ".+";

    /// <summary>What is chosen at first; <c>null</c> is all, or the first of the list.</summary>
    public string? Default { get; init; }

    /// <summary>Whether a reader can write a value that is not in the list.</summary>
    public bool AllowsCustomValue { get; init; } = true;

    /// <summary>What can be chosen and what is, the beginning of every choice.</summary>
    private protected void WriteChoice(JsonText json, bool? allowsCustomValue)
    {
        json.Write("allValue"u8, AllText);
        json.Write("allowCustomValue"u8, allowsCustomValue);
        WriteCurrent(json);
    }

    /// <summary>The same of the classic form, which leaves out what is the default.</summary>
    private protected void WriteChoice(JsonText json) => WriteChoice(json, AllowsCustomValue ? null : false);

    /// <summary>What all choices are called and look like, in the classic form.</summary>
    private protected void WriteLook(JsonText json)
    {
        json.Write("hide"u8, (int)Hide);
        WriteNames(json);
    }

    /// <summary>The same in version 2.</summary>
    private protected void WriteLookOfV2(JsonText json)
    {
        json.Write<VariableHide>("hide"u8, Hide);
        WriteNames(json);
    }

    void WriteNames(JsonText json)
    {
        json.Write("includeAll"u8, IncludesAll);
        json.Write("label"u8, Label);
        json.Write("multi"u8, IsMulti);
        json.Write("name"u8, Name);
    }

    void WriteCurrent(JsonText json)
    {
        if (Default is not null) WriteOption(json, "current"u8, Default, Default);
        else if (IncludesAll) WriteAll(json);
        else if (FirstValue is { } first) WriteOption(json, "current"u8, first, first);
        else WriteOption(json, "current"u8, "", "");
    }

    private protected virtual string? FirstValue => null;

    private protected string? AllText => IncludesAll ? AllValue : null;

    void WriteAll(JsonText json)
    {
        if (!IsMulti)
        {
            WriteOption(json, "current"u8, "All", "$__all");
            return;
        }

        json.Open("current"u8);
        json.Write("text"u8, ["All"]);
        json.Write("value"u8, ["$__all"]);
        json.Close();
    }
}
