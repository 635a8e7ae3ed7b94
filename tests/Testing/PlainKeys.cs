using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Odin.Charts.Testing;

/// <summary>Plain keys such as <c>a *b:c</c>: Go writes and reads them, and YamlDotNet takes the star for an alias and reads on over the colon.
/// They are quoted before it sees them; the lines of a block are text and stay.</summary>
static partial class PlainKeys
{
    const int NoBlock = -1;

    public static string Quoted(string text) =>
        text.Contains(" *", StringComparison.Ordinal) ? string.Join('\n', Lines(text.Split('\n'))) : text;

    static IEnumerable<string> Lines(string[] lines)
    {
        var block = NoBlock;
        foreach (var line in lines)
        {
            var indent = line.Length - line.TrimStart(' ').Length;
            if (block != NoBlock && (indent > block || indent == line.Length))
            {
                yield return line;
                continue;
            }

            block = Block().Match(line) is { Success: true } match ? match.Groups["parent"].Length - (match.Groups["key"].Length == 0 ? 2 : 0) : NoBlock;
            yield return Key().Replace(line, m => $"{m.Groups[1]}{JsonValue.Create(m.Groups[2].Value).ToJsonString()}:");
        }
    }

    /// <summary>The line before a block, whose lines stand further to the right than the key or the dash that it belongs to.</summary>
    [GeneratedRegex(@"^(?<parent> *(?:- )*)(?<key>(?:.*: )?)[|>][1-9]?[+-]?$")]
    private static partial Regex Block();

    [GeneratedRegex("""^( *(?:- )*)([^\s"'\[\]{},#&*!|>%@`?-](?:(?!: )[^\n])*? \*(?:(?!: )[^\n])*?):(?= |$)""")]
    private static partial Regex Key();
}
