namespace Odin.Charts.Tests;

/// <summary>Something that a user does wrong: a command line with charts, the exit code, and what is said.</summary>
/// <param name="Name">What is wrong.</param>
/// <param name="Exit">The expected exit code.</param>
/// <param name="Code">The expected code.</param>
/// <param name="Text">What the message says.</param>
/// <param name="Arguments">The command line; <c>{folder}</c> is a folder of the test's own.</param>
/// <param name="Charts">The charts of the program.</param>
public sealed record BadInput(string Name, int Exit, string Code, string Text, string[] Arguments, Func<Chart[]> Charts)
{
    /// <summary>Files in the test's folder, by path.</summary>
    public IReadOnlyDictionary<string, string> Files { get; init; } = new Dictionary<string, string>();

    /// <summary>A chart that is emitted.</summary>
    public static BadInput Emitting(string name, string code, string text, params Func<Chart>[] charts) =>
        new(name, 1, code, text, ["emit", "--output", "{folder}/out", "--version", "1.0.0", "--archives", "{folder}/archives"], () => [.. charts.Select(c => c())]);

    /// <summary>Values that are given to <c>render</c>.</summary>
    public static BadInput Values(string name, string code, string text, string yaml) =>
        new(name, 1, code, text, ["render", "-f", "{folder}/values.yaml"], () => [new GatewayChart()]) { Files = new Dictionary<string, string> { ["values.yaml"] = yaml } };

    /// <summary>A value that is set on the command line.</summary>
    public static BadInput Set(string name, string code, string text, string set) =>
        new(name, 1, code, text, ["render", "--set", set], () => [new GatewayChart()]);

    /// <summary>A wrong command line.</summary>
    public static BadInput Line(string name, string code, string text, params string[] arguments) =>
        new(name, 2, code, text, arguments, () => [new GatewayChart()]);

    /// <summary>Tells the row in a test's name.</summary>
    public override string ToString() => Name;
}
