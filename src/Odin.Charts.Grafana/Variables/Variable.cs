namespace Odin.Charts.Grafana;

/// <summary>A variable of a dashboard: <c>$name</c> in its texts.</summary>
public abstract record Variable
{
    private protected Variable(string name, string file, int line) => (Name, Source) = (name, new(file, line));

    /// <summary>Its name.</summary>
    public string Name { get; init; }

    /// <summary>What stands before it; <c>null</c> is the name.</summary>
    public string? Label { get; init; }

    /// <summary>What a reader should know of it.</summary>
    public string? Description { get; init; }

    /// <summary>Whether it is shown.</summary>
    public VariableHide Hide { get; init; }

    /// <summary>Where it stands in the C# source.</summary>
    public SourceLocation Source { get; init; }

    internal abstract void WriteClassic(JsonText json, string datasource);

    internal abstract void WriteV2(JsonText json, string datasource);

    /// <summary>Texts of it that may hold other variables.</summary>
    internal virtual IEnumerable<string> Texts => [];

    /// <summary>The data source variable that it asks, or null when it asks none or the first of its kind.</summary>
    internal virtual string? AskedDatasource => null;

    /// <summary>The kind of data source that it asks, or null when it asks none.</summary>
    internal virtual DatasourceType? Asks => null;

    private protected static void WriteOption(JsonText json, string text, string value, bool? selected = null)
    {
        json.Open();
        WriteOptionContent(json, text, value, selected);
    }

    private protected static void WriteOption(
        JsonText json, ReadOnlySpan<byte> name, string text, string value, bool? selected = null)
    {
        json.Open(name);
        WriteOptionContent(json, text, value, selected);
    }

    static void WriteOptionContent(JsonText json, string text, string value, bool? selected)
    {
        json.Write("selected"u8, selected);
        json.Write("text"u8, text);
        json.Write("value"u8, value);
        json.Close();
    }
}

/// <summary>Whether a variable is shown.</summary>
public enum VariableHide
{
    /// <summary>With its label.</summary>
    [Spelled("dontHide")] No,

    /// <summary>Without its label.</summary>
    [Spelled("hideLabel")] Label,

    /// <summary>Not at all.</summary>
    [Spelled("hideVariable")] Variable,
}
