using System.Text.RegularExpressions;

namespace Odin.Charts;

/// <summary>A regular expression for a whole text, which Helm's RE2 and .NET read alike: characters are code points,
/// <c>\d</c>, <c>\w</c> and <c>\s</c> are ASCII, and nothing depends on what stands around a match.</summary>
internal sealed class PortablePattern
{
    readonly Lazy<Regex> _regex;

    PortablePattern(string re2, string dotNet)
    {
        Text = $"^{re2}$";
        _regex = new(() => new Regex($@"\A{dotNet}\z", RegexOptions.CultureInvariant));
    }

    /// <summary>The pattern as the schema has it, anchored at both ends.</summary>
    public string Text { get; }

    /// <summary>Reads a pattern.</summary>
    /// <exception cref="FormatException">It uses something that RE2 and .NET do not share; the message says what.</exception>
    public static PortablePattern Parse(string pattern)
    {
        var (re2, dotNet) = new PatternReader(pattern).Read();
        return new(re2, dotNet);
    }

    public bool Matches(string text) => _regex.Value.IsMatch(text);

    public override string ToString() => Text;
}
