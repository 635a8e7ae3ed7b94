using System.Linq.Expressions;
using System.Runtime.CompilerServices;

namespace Odin.Charts;

/// <summary>The templates of a chart: one function from the chart's context to a Kubernetes object each.</summary>
/// <typeparam name="TValues">The chart's values record.</typeparam>
public sealed class Templates<TValues> where TValues : class, new()
{
    internal List<TemplateDefinition> Definitions { get; } = [];

    internal List<FailureDefinition> Failures { get; } = [];

    internal (LambdaExpression Body, SourceText Source)? NotesDefinition { get; private set; }

    internal List<Diagnostic> Reported { get; } = [];

    internal List<RunbookLink> Runbooks { get; } = [];

    /// <summary>Says that something is wrong with what the chart carries, a dashboard for example. After an error the chart is
    /// neither emitted nor rendered.</summary>
    /// <param name="diagnostics">What is wrong.</param>
    public void Report(params IEnumerable<Diagnostic> diagnostics) => Reported.AddRange(diagnostics);

    /// <summary>Adds a template.</summary>
    /// <typeparam name="TObject">The type of the Kubernetes object: of <c>k8s.Models</c>, or a type of your own with
    /// <c>[KubernetesEntity]</c>.</typeparam>
    /// <param name="template">The object as a function of the context.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    /// <param name="text">Filled in by the compiler.</param>
    /// <returns>The template, to give it a condition or a file name.</returns>
    public Template<TValues> Add<TObject>(
        Expression<Func<ChartContext<TValues>, TObject>> template,
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0,
        [CallerArgumentExpression(nameof(template))] string text = "")
        where TObject : class
    {
        ArgumentNullException.ThrowIfNull(template);
        var definition = new TemplateDefinition(template, typeof(TObject), new(file, line, text));
        Definitions.Add(definition);
        return new(definition);
    }

    /// <summary>Refuses to render when a condition holds, with a message to the user of the chart.</summary>
    /// <param name="condition">When to refuse.</param>
    /// <param name="message">What to say.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    /// <param name="text">Filled in by the compiler.</param>
    public void FailWhen(
        Expression<Func<ChartContext<TValues>, bool>> condition,
        string message,
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0,
        [CallerArgumentExpression(nameof(condition))] string text = "") =>
        Failures.Add(new(condition, message, new(file, line, text)));

    /// <summary>What Helm prints after an installation: <c>NOTES.txt</c>.</summary>
    /// <param name="notes">The text.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    /// <param name="text">Filled in by the compiler.</param>
    public void Notes(
        Expression<Func<ChartContext<TValues>, string>> notes,
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0,
        [CallerArgumentExpression(nameof(notes))] string text = "") =>
        NotesDefinition = (notes, new(file, line, text));
}

/// <summary>A template that was added to a chart.</summary>
/// <typeparam name="TValues">The chart's values record.</typeparam>
public sealed class Template<TValues>
{
    readonly TemplateDefinition _definition;

    internal Template(TemplateDefinition definition) => _definition = definition;

    /// <summary>Writes the object only when a condition holds.</summary>
    /// <param name="condition">The condition.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    /// <param name="text">Filled in by the compiler.</param>
    public Template<TValues> When(
        Expression<Func<ChartContext<TValues>, bool>> condition,
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0,
        [CallerArgumentExpression(nameof(condition))] string text = "")
    {
        _definition.Conditions.Add((condition, new(file, line, text)));
        _definition.When = _definition.When is { } first
            ? Expression.Lambda(Expression.AndAlso(first.Body, Substitution.Apply(condition, first.Parameters[0])), first.Parameters)
            : condition;
        return this;
    }

    /// <summary>Names the template's file. Without it, the file is named after the object's kind.</summary>
    /// <param name="name">The name below <c>templates/</c>: <c>tests/connection.yaml</c>.</param>
    public Template<TValues> InFile(string name)
    {
        _definition.File = name;
        return this;
    }
}

/// <summary>A template as its author wrote it.</summary>
internal sealed class TemplateDefinition(LambdaExpression body, Type type, SourceText source)
{
    public LambdaExpression Body { get; } = body;

    public Type Type { get; } = type;

    public SourceText Source { get; } = source;

    /// <summary>All conditions as one.</summary>
    public LambdaExpression? When { get; set; }

    /// <summary>Each condition as written.</summary>
    public List<(LambdaExpression Lambda, SourceText Source)> Conditions { get; } = [];

    public string? File { get; set; }
}

/// <summary>A condition under which a chart refuses to render.</summary>
internal sealed record FailureDefinition(LambdaExpression Condition, string Message, SourceText Source);
