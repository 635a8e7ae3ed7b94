namespace Odin.Charts.Tests;

/// <summary>What the rows call and name.</summary>
internal static class Subjects
{
    public const string ListFunctions = "Of the functions of lists, Select, Where, SelectMany (with one parameter each), Concat, Append, Prepend, "
        + "Distinct, OrderBy(x => x, StringComparer.Ordinal), Enumerable.Range(0, …), ToList and ToArray can be written.";

    public const string OneElement = "A list of values may be shorter. Give what is special a value of its own, or go through the whole list with Select.";
    public const string OrdinaryCall = "It would have to run in the cluster. Call it with what does not depend on values, or write its logic as a TemplateFunction.";

    public static readonly TemplateFunction<string, string> Url = new("url", host => "https://" + host);
    public static readonly TemplateFunction<string, int> LengthOf = new(text => text.Length);
    public static readonly TemplateFunction<ChartContext<RefusedValues>, int> Number = new("number", c => c.Values.Digit);
    public static readonly TemplateFunction<string, string>? Missing = new List<TemplateFunction<string, string>>().FirstOrDefault();
    public static readonly Dictionary<string, string> Known = new() { ["a"] = "b" };
    public static readonly string[] Nothing = [];
    public static readonly Func<string, string> Delegate = x => x;
    public static string? Ignored;

    public static string Helper(string text) => text + "!";

    public static string Whole(ChartContext<RefusedValues> c) => c.Values.Name;

    public static string Two(string a, int b) => a + b;

    public static string Local(string x) => x;

    public static string Throws() => throw new InvalidOperationException("No luck.");
}

public sealed class Filled
{
    public IList<string> Containers { get; } = [];
}

public sealed record Positional(string A, int B)
{
    public int Other { get; init; }
}

public sealed class Odd(string x)
{
    public string Name { get; } = x;
}

public sealed record RefusedLoop
{
    public RefusedLoop Next => this;
}
