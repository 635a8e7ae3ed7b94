using System.Linq.Expressions;
using System.Runtime.CompilerServices;
using k8s.Models;

namespace Odin.Charts.Tests;

/// <summary>A template that cannot be lowered, and what its author is told.</summary>
/// <param name="Chart">A chart with this template only.</param>
/// <param name="Line">The line of the template.</param>
/// <param name="Column">The expected column; 0 for none.</param>
/// <param name="Code">The expected code.</param>
/// <param name="Message">The expected message.</param>
public sealed record Refusal(Chart Chart, int Line, int Column, string Code, string Message)
{
    /// <summary>A template whose object has one member, with the expression as its value.</summary>
    public static Refusal Of<T>(
        Expression<Func<ChartContext<RefusedValues>, T>> value, int column, string code, string message, [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0, [CallerArgumentExpression(nameof(value))] string text = "")
    {
        var member = Expression.Bind(typeof(Refused<T>).GetProperty(nameof(Refused<T>.Value))!, value.Body);
        var body = Expression.Lambda<Func<ChartContext<RefusedValues>, Refused<T>>>(
            Expression.MemberInit(Expression.New(typeof(Refused<T>)), member), value.Parameters);
        return new(new RefusedChart(templates => templates.Add(body, file, line, text)), line, column, code, message);
    }

    /// <summary>What emission says.</summary>
    public IReadOnlyList<Diagnostic> Found() => Found(Chart);

    /// <summary>What emission says about a chart; nothing when it is emitted.</summary>
    public static IReadOnlyList<Diagnostic> Found(Chart chart)
    {
        try
        {
            return ChartEmission.Emit(chart, SemanticVersion.Parse("1.0.0")).Diagnostics;
        }
        catch (ChartException e)
        {
            return e.Diagnostics;
        }
    }

    /// <summary>Tells the row in a test's name.</summary>
    public override string ToString() => $"{Code}: {Message}";
}

/// <summary>A chart whose templates are given.</summary>
public sealed class RefusedChart(Action<Templates<RefusedValues>> define) : Chart<RefusedValues>("refused")
{
    /// <inheritdoc/>
    public override ChartMetadata Metadata { get; } = new() { Description = "Refused." };

    /// <inheritdoc/>
    protected override void Define(Templates<RefusedValues> templates) => define(templates);
}

/// <summary>An object with one member.</summary>
[KubernetesEntity(Group = "odin.test", ApiVersion = "v1", Kind = "Refused")]
public sealed record Refused<T>
{
    public T? Value { get; init; }
}
