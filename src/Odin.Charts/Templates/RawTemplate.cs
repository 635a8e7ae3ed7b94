namespace Odin.Charts;

/// <summary>Template syntax that the compiler cannot write, word for word. It is the author who answers for it: the build
/// lists every use, and the C# given beside it is taken on trust.</summary>
public static class RawTemplate
{
    /// <summary>A text that a template expression of the author's gives.</summary>
    /// <param name="expression">The expression between <c>{{</c> and <c>}}</c>: <c>.Values.name | kebabcase</c>. A constant.</param>
    /// <param name="inCSharp">The same text in C#.</param>
    public static string Text(string expression, string inCSharp)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(expression);
        return inCSharp;
    }
}
