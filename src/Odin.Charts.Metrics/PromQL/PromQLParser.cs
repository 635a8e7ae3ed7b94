namespace Odin.Charts.PromQL;

/// <summary>Reads PromQL.</summary>
public static class PromQLParser
{
    /// <summary>
    /// Reads an expression and finds all that is wrong with it: syntax, types, and what the target does not have. Never
    /// throws for what a text says, and takes a time that grows with the length of the text.
    /// </summary>
    /// <param name="text">The expression. It may span lines and have comments.</param>
    /// <param name="target">What will evaluate it; <see cref="PrometheusTarget.Default"/> when <c>null</c>.</param>
    /// <param name="dialect">Whether variables of Grafana may stand in it.</param>
    public static PromParse Parse(
        string text, PrometheusTarget? target = null, PromDialect dialect = PromDialect.Prometheus)
    {
        ArgumentNullException.ThrowIfNull(text);
        var problems = new ProblemList();
        var tokens = new Lexer(text, dialect, problems).Run();
        problems.EndOfLexing();
        var expression = new Parser(text, tokens, problems, target ?? PrometheusTarget.Default, dialect).Run();
        tokens.Release();
        return new(text, expression, problems.Sorted());
    }
}
