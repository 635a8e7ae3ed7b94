using System.Runtime.CompilerServices;

namespace Odin.Charts.PromQL;

/// <summary>How deep expressions may nest.</summary>
internal sealed partial class Parser
{
    /// <summary>The most levels of parentheses, calls, signs and powers in each other.</summary>
    const int DeepestNesting = 50_000;

    const int CertainlyFits = 32;

    int _depth;

    bool IsAbandoned => _depth < 0;

    PromExpression Nested(Func<PromExpression> read)
    {
        if (IsAbandoned) return Missing();
        if (_depth >= DeepestNesting) return Abandon();
        _depth++;
        var expression = _depth < CertainlyFits || RuntimeHelpers.TryEnsureSufficientExecutionStack()
            ? read()
            : StackGuard.OnFreshStack(read);
        if (!IsAbandoned) _depth--;
        return expression;
    }

    PromExpression Abandon()
    {
        problems.Add(SyntaxProblems.TooDeep(Current.Span, DeepestNesting));
        _depth = -1;
        _position = tokens.Count - 1;
        return Missing();
    }
}
