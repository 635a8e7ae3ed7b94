using System.Diagnostics.CodeAnalysis;
using System.Linq.Expressions;
using System.Runtime.CompilerServices;

namespace Odin.Charts;

/// <summary>Logic that depends on values and that several templates share. A function without a name is written where it
/// is used; one with a name is written once, as a named template in <c>_helpers.tpl</c>.</summary>
/// <typeparam name="TIn">What it takes: the whole chart context, or a value.</typeparam>
/// <typeparam name="TOut">What it gives: text, or, for a named function, a map too.</typeparam>
public sealed class TemplateFunction<TIn, TOut> : TemplateFunction
{
    readonly Lazy<Func<TIn, TOut>> _compiled;

    /// <summary>A function that is written where it is used.</summary>
    /// <param name="body">What it gives.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    /// <param name="text">Filled in by the compiler.</param>
    public TemplateFunction(
        Expression<Func<TIn, TOut>> body,
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0,
        [CallerArgumentExpression(nameof(body))] string text = "")
        : base(null, body, new SourceText(file, line, text)) =>
        _compiled = new(() => (Func<TIn, TOut>)RenderDelegate.Compile(Body));

    /// <summary>A function that is written once, as a named template.</summary>
    /// <param name="name">The name of the template, without the chart's: <c>fullname</c> becomes <c>tempo.fullname</c>.</param>
    /// <param name="body">What it gives.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    /// <param name="text">Filled in by the compiler.</param>
    public TemplateFunction(
        string name,
        Expression<Func<TIn, TOut>> body,
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0,
        [CallerArgumentExpression(nameof(body))] string text = "")
        : base(name, body, new SourceText(file, line, text)) =>
        _compiled = new(() => (Func<TIn, TOut>)RenderDelegate.Compile(Body));

    /// <summary>What the function gives for <paramref name="input"/>. In a template this is a call that the compiler
    /// lowers; elsewhere it is an ordinary call.</summary>
    /// <param name="input">What the function takes.</param>
    public TOut Of(TIn input) => _compiled.Value(input);
}

/// <summary>A <see cref="TemplateFunction{TIn, TOut}"/>, whatever it takes and gives.</summary>
[SuppressMessage("Naming", "CA1724", Justification = "The generic form is the one to use.")]
public abstract class TemplateFunction
{
    private protected TemplateFunction(string? name, LambdaExpression body, SourceText source)
    {
        Name = name;
        Body = body;
        Source = source;
    }

    /// <summary>The name of the named template, or null when the function is written where it is used.</summary>
    public string? Name { get; }

    internal LambdaExpression Body { get; }

    internal SourceText Source { get; }
}
