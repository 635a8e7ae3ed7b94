using System.Collections.Immutable;

namespace Odin.Charts.Grafana;

/// <summary>One row for each series, with some calculations of it.</summary>
/// <param name="Calculations">The calculations.</param>
public sealed record Reduce(params ImmutableArray<Calculation> Calculations) : Transformation
{
    /// <summary>Whether labels become fields of the row.</summary>
    public bool KeepsLabels { get; init; }

    /// <inheritdoc/>
    public override string Id => "reduce";

    private protected override void WriteOptions(JsonText json)
    {
        json.Write("labelsToFields"u8, KeepsLabels ? true : null);
        json.Write("mode"u8, "seriesToRows");
        json.Write("reducers"u8, Calculations);
    }
}

/// <summary>Groups rows by fields.</summary>
/// <param name="Fields">The fields.</param>
public sealed record GroupBy(params ImmutableArray<string> Fields) : Transformation
{
    /// <summary>What is made of the other fields of a group.</summary>
    public ImmutableArray<(string Field, Calculation Calculation)> Calculate { get; init; } = [];

    /// <inheritdoc/>
    public override string Id => "groupBy";

    private protected override void WriteOptions(JsonText json)
    {
        json.Open("fields"u8);
        foreach (var field in Fields) Write(json, field, "groupby", []);
        foreach (var (field, calculation) in Calculate) Write(json, field, "aggregate", [calculation]);
        json.Close();
    }

    static void Write(JsonText json, string field, string operation, ImmutableArray<Calculation> calculations)
    {
        json.Open(field);
        json.Write("aggregations"u8, calculations);
        json.Write("operation"u8, operation);
        json.Close();
    }
}

/// <summary>A field that is made from two others.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Left">A field.</param>
/// <param name="Operator">What is done with them.</param>
/// <param name="Right">A field, or a number.</param>
public sealed record CalculateField(string Name, string Left, ArithmeticOperator Operator, string Right) : Transformation
{
    /// <summary>Whether the other fields of numbers go.</summary>
    public bool ReplacesFields { get; init; }

    /// <inheritdoc/>
    public override string Id => "calculateField";

    private protected override void WriteOptions(JsonText json)
    {
        json.Write("alias"u8, Name);
        json.Open("binary"u8);
        json.Write("left"u8, Left);
        json.Write<ArithmeticOperator>("operator"u8, Operator);
        json.Write("right"u8, Right);
        json.Close();
        json.Write("mode"u8, "binary");
        json.Write("replaceFields"u8, ReplacesFields);
    }
}

/// <summary>What is done with two numbers.</summary>
public enum ArithmeticOperator
{
#pragma warning disable CS1591 // Each is its own name.
    [Spelled("+")] Add,
    [Spelled("-")] Subtract,
    [Spelled("*")] Multiply,
    [Spelled("/")] Divide,
    [Spelled("**")] Power,
    [Spelled("%")] Modulo,
#pragma warning restore CS1591
}
