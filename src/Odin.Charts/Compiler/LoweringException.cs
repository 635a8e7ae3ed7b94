using System.Linq.Expressions;

namespace Odin.Charts;

/// <summary>A sub-expression that cannot be lowered.</summary>
/// <param name="code">The diagnostic's code.</param>
/// <param name="message">What is wrong and what to write instead.</param>
/// <param name="fragment">The sub-expression.</param>
internal sealed class LoweringException(string code, string message, Expression fragment) : Exception(message)
{
    public string Code { get; } = code;

    public Expression Fragment { get; } = fragment;
}
