using System.Globalization;
using System.Text.RegularExpressions;

namespace Odin.Charts.Sdk;

/// <summary>A diagnostic, read from the program's <c>file(line,column): error ODIN1001: text</c> or made here.</summary>
sealed class SdkDiagnostic(string severity, string code, string message)
{
    static readonly Regex Canonical = new(
        @"^(?<origin>.+?)(?:\((?<line>\d{1,9})(?:,(?<column>\d{1,9}))?\))?\s*:\s+(?<severity>error|warning|info)\s+(?<code>[A-Z]+\d+)\s*:\s*(?<message>.*)$",
        RegexOptions.CultureInvariant);

    internal string Severity { get; } = severity;

    internal string Code { get; } = code;

    internal string Message { get; } = message;

    /// <summary>The source file; null when the diagnostic has no place.</summary>
    internal string? File { get; private set; }

    internal int Line { get; private set; }

    internal int Column { get; private set; }

    internal static bool TryParse(string line, out SdkDiagnostic diagnostic)
    {
        var match = Canonical.Match(line);
        diagnostic = new(match.Groups["severity"].Value, match.Groups["code"].Value, match.Groups["message"].Value)
        {
            File = match.Groups["line"].Success ? match.Groups["origin"].Value : null,
            Line = Number(match.Groups["line"]),
            Column = Number(match.Groups["column"]),
        };
        return match.Success;
    }

    static int Number(Group group) => group.Success ? int.Parse(group.Value, CultureInfo.InvariantCulture) : 0;
}
