namespace Odin.Charts.PromQL;

/// <summary>Variables of Grafana where an expression is expected.</summary>
internal sealed partial class Parser
{
    /// <summary>
    /// A variable is a metric's name when it is only a part of a word or has braces, else it may be any expression.
    /// </summary>
    PromExpression ParseVariable()
    {
        if (NextKind == TokenKind.LeftParenthesis) return ParseCall();
        if (NextKind is TokenKind.LeftBrace or TokenKind.LeftBracket or TokenKind.Offset or TokenKind.At
            or TokenKind.Anchored or TokenKind.Smoothed)
            return ParseSelector();
        var word = TextOf(Current);
        var isWhole = IsWholeVariable(Current);
        return isWhole || char.IsAsciiDigit(word[0]) ? ReadVariable() : ParseSelector();
    }

    bool IsWholeVariable(Token token) =>
        GrafanaVariable.TryRead(text, token.Start, out var variable) && variable.Span.End == token.End;

    PromVariable ReadVariable()
    {
        var token = Next();
        var written = TextOf(token).ToString();
        var name = GrafanaVariable.TryRead(text, token.Start, out var variable) && variable.Span.End == token.End
            ? text.Substring(variable.Name.Start, variable.Name.Length)
            : written;
        return new(name, written) { Span = token.Span };
    }
}
