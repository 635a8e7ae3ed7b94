using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Odin.Charts.Testing;

/// <summary>Plain keys such as <c>a *b:c</c>: Go writes and reads them, and YamlDotNet takes the star for an alias and reads on over the colon.
/// They are quoted before it sees them; the lines of a block, and of a quoted text that goes on, are text and stay.</summary>
static partial class PlainKeys
{
    const int NoBlock = -1;

    public static string Quoted(string text) =>
        text.Contains(" *", StringComparison.Ordinal) ? string.Join('\n', Lines(text.Split('\n'))) : text;

    static IEnumerable<string> Lines(string[] lines)
    {
        var (block, quote) = (NoBlock, '\0');
        foreach (var line in lines)
        {
            var indent = line.Length - line.TrimStart(' ').Length;
            if (quote != '\0' || (block != NoBlock && (indent > block || indent == line.Length)))
            {
                if (quote != '\0' && Closes(line, 0, quote) >= 0) quote = '\0';
                yield return line;
                continue;
            }

            quote = Open(line);
            block = Block().Match(line) is { Success: true } match ? match.Groups["parent"].Length - (match.Groups["key"].Length == 0 ? 2 : 0) : NoBlock;
            yield return Key().Replace(line, m => $"{m.Groups[1]}{JsonValue.Create(m.Groups[2].Value).ToJsonString()}:");
        }
    }

    /// <summary>The quote of a key or value that the line begins and does not end.</summary>
    static char Open(string line)
    {
        for (var start = Dashes().Match(line).Length; start < line.Length; start += 2)
        {
            var end = line[start] is '"' or '\'' ? Closes(line, start + 1, line[start]) + 1 : line.IndexOf(": ", start, StringComparison.Ordinal);
            if (end == 0) return line[start];
            if (end < 0 || !line.AsSpan(end).StartsWith(": ")) return '\0';
            start = end;
        }

        return '\0';
    }

    /// <summary>Where a quoted text ends that goes on from a place; -1 when it does not in this line.</summary>
    static int Closes(string line, int from, char quote)
    {
        for (var i = from; i < line.Length; i++)
        {
            if (quote == '"' && line[i] == '\\') i++;
            else if (line[i] != quote) continue;
            else if (quote == '\'' && i + 1 < line.Length && line[i + 1] == '\'') i++;
            else return i;
        }

        return -1;
    }

    [GeneratedRegex("^ *(?:[-?:] )*")]
    private static partial Regex Dashes();

    /// <summary>The line before a block, whose lines stand further to the right than the key or the dash that it belongs to.</summary>
    [GeneratedRegex(@"^(?<parent> *(?:- )*)(?<key>(?:.*: )?)[|>][1-9]?[+-]?$")]
    private static partial Regex Block();

    [GeneratedRegex("""^( *(?:- )*)([^\s"'\[\]{},#&*!|>%@`?-](?:(?!: )[^\n])*? \*(?:(?!: )[^\n])*?):(?= |$)""")]
    private static partial Regex Key();
}
