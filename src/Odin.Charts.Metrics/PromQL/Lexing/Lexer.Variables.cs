using static Odin.Charts.PromQL.Characters;

namespace Odin.Charts.PromQL;

/// <summary>
/// The variables of Grafana, and the words that have one in them: <c>node_${what}_bytes</c>, <c>${n}m</c>.
/// </summary>
internal sealed partial class Lexer
{
    bool IsVariable(int at, out GrafanaVariable variable)
    {
        variable = default;
        if (at >= text.Length || !(text[at] == '$' || (text[at] == '[' && dialect == PromDialect.Grafana)))
            return false;
        return GrafanaVariable.TryRead(text, at, out variable);
    }

    /// <summary>
    /// Reads the word that begins at <paramref name="start"/> and has a variable at or after the current place.
    /// </summary>
    void ReadVariable(int start)
    {
        while (_at < text.Length)
        {
            if (IsVariable(_at, out var variable)) _at = variable.Span.End;
            else if (IsNamePart(text[_at]) || (text[_at] == ':' && !_inBrackets && !_inBraces)) _at++;
            else break;
        }
        _tokens.Add(new(TokenKind.Variable, start, _at));
        _atStartOfRange = false;
        _hasReadDuration |= _inBrackets;
        if (dialect == PromDialect.Prometheus)
            problems.Add(SyntaxProblems.VariableOutsideGrafana(text[start.._at], start));
    }
}
