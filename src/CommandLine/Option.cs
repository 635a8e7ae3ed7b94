namespace Odin.CommandLine;

/// <summary>An option of a verb.</summary>
/// <param name="Name">With its dashes: <c>--timeout</c>.</param>
/// <param name="Form">What stands behind it, for people: <c>TIME</c>; empty when nothing does.</param>
/// <param name="Help">What it is for.</param>
internal abstract record Option(string Name, string Form, string Help)
{
    public bool IsRepeatable { get; init; }
}

/// <summary>An option whose value is read.</summary>
/// <param name="Name">With its dashes.</param>
/// <param name="Form">What stands behind it.</param>
/// <param name="Help">What it is for.</param>
/// <param name="Read">Reads it; throws <see cref="FormatException"/> with what is wrong.</param>
internal sealed record Option<T>(string Name, string Form, string Help, Func<string, T> Read) : Option(Name, Form, Help);
