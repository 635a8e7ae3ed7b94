using System.Collections.Immutable;

namespace Odin.Charts.Grafana;

/// <summary>Leaves fields out, renames them and puts them in order.</summary>
public sealed record Organize : Transformation
{
    /// <summary>The fields that are left out.</summary>
    public ImmutableArray<string> Hide { get; init; } = [];

    /// <summary>The fields that are first, in this order.</summary>
    public ImmutableArray<string> Order { get; init; } = [];

    /// <summary>Other names.</summary>
    public ImmutableArray<(string Field, string Name)> Rename { get; init; } = [];

    /// <inheritdoc/>
    public override string Id => "organize";

    private protected override void WriteOptions(JsonText json)
    {
        json.Open("excludeByName"u8);
        foreach (var field in Hide) json.Write(field, true);
        json.Close();
        json.Open("indexByName"u8);
        for (var i = 0; i < Order.Length; i++) json.Write(Order[i], i);
        json.Close();
        json.Open("renameByName"u8);
        foreach (var (field, name) in Rename) json.Write(field, name);
        json.Close();
    }
}

/// <summary>Renames fields by a regular expression.</summary>
/// <param name="Pattern">The expression, of JavaScript.</param>
/// <param name="Replacement">The name; <c>$1</c> is the first group.</param>
public sealed record RenameByRegex(string Pattern, string Replacement) : Transformation
{
    /// <inheritdoc/>
    public override string Id => "renameByRegex";

    private protected override void WriteOptions(JsonText json)
    {
        json.Write("regex"u8, Pattern);
        json.Write("renamePattern"u8, Replacement);
    }
}

/// <summary>Keeps the fields with some names.</summary>
/// <param name="Names">The names.</param>
public sealed record KeepFields(params ImmutableArray<string> Names) : Transformation
{
    /// <summary>A regular expression of JavaScript for more names.</summary>
    public string? Pattern { get; init; }

    /// <inheritdoc/>
    public override string Id => "filterFieldsByName";

    private protected override void WriteOptions(JsonText json)
    {
        json.Open("include"u8);
        json.Write("names"u8, Names);
        json.Write("pattern"u8, Pattern);
        json.Close();
    }
}

/// <summary>Makes a field of each label.</summary>
public sealed record LabelsToFields : Transformation
{
    /// <summary>The labels; empty is all.</summary>
    public ImmutableArray<string> Labels { get; init; } = [];

    /// <summary>A label whose values are the names of the fields of numbers.</summary>
    public string? ValueLabel { get; init; }

    /// <inheritdoc/>
    public override string Id => "labelsToFields";

    private protected override void WriteOptions(JsonText json)
    {
        if (!Labels.IsEmpty) json.Write("keepLabels"u8, Labels);
        json.Write("mode"u8, "columns");
        json.Write("valueLabel"u8, ValueLabel);
    }
}

/// <summary>Makes fields of another type of some.</summary>
/// <param name="Type">The type.</param>
/// <param name="Fields">The fields.</param>
public sealed record ConvertFields(FieldType Type, params ImmutableArray<string> Fields) : Transformation
{
    /// <inheritdoc/>
    public override string Id => "convertFieldType";

    private protected override void WriteOptions(JsonText json)
    {
        json.OpenList("conversions"u8);
        foreach (var field in Fields)
        {
            json.Open();
            json.Write<FieldType>("destinationType"u8, Type);
            json.Write("targetField"u8, field);
            json.Close();
        }

        json.CloseList();
        json.Open("fields"u8);
        json.Close();
    }
}
