using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Odin.Charts.PromQL;

namespace Odin.Charts.Metrics;

/// <summary>A question in PromQL: an immutable value that knows where in the C# it was written. Its window may be open:
/// a panel closes it with <c>$__rate_interval</c>, a rule with <see cref="Over"/>.</summary>
public partial class Query
{
    readonly Origin origin;

    internal Query(PromExpression expression, Origin origin) => (Expression, this.origin) = (expression, origin);

    /// <summary>A query that is written as text. Grafana's variables may stand in it.</summary>
    /// <param name="text">The text, in PromQL.</param>
    /// <param name="target">The Prometheus that is asked; <see cref="PrometheusTarget.Default"/> when it is left
    /// out.</param>
    /// <param name="file">Where it is written; the compiler fills it in.</param>
    /// <param name="line">Where it is written; the compiler fills it in.</param>
    /// <returns>The query, with what is wrong with its text in <see cref="Problems"/>.</returns>
    public static Query Parse(
        string text,
        PrometheusTarget? target = null,
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0)
    {
        var parse = PromQLParser.Parse(text, target, PromDialect.Grafana);
        var origin = Origin.At(file, line) with { Problems = parse.Problems };
        return new(parse.Expression ?? new PromMissing(), origin) { Text = text, Target = target ?? PrometheusTarget.Default };
    }

    /// <summary>The text that it was parsed from, to which the places in its expression refer; <c>null</c> when it was
    /// built. </summary>
    public string? Text { get; private init; }

    /// <summary>The Prometheus that <see cref="Text"/> was parsed for.</summary>
    internal PrometheusTarget? Target { get; private init; }

    /// <summary>The expression.</summary>
    public PromExpression Expression { get; }

    /// <summary>Where it is written: where its first series was asked for.</summary>
    public SourcePlace Place => origin.Place;

    /// <summary>What is wrong with it, as far as that is known without the declarations of the metrics.</summary>
    public ImmutableArray<PromProblem> Problems => origin.Problems;

    /// <summary>The checks that do not matter for it.</summary>
    public ImmutableArray<Silence> Silences => origin.Silences;

    /// <summary>Whether a window is open.</summary>
    public bool IsOpen => OpenWindows.Has(Expression);

    /// <summary>Closes the open windows.</summary>
    /// <param name="window">The time that they span.</param>
    public Query Over(TimeSpan window) =>
        Then(OpenWindows.Close(Expression, Literal.Duration(window)), QueryProblems.Window(window));

    /// <summary>Says that a check does not matter for this query, and why.</summary>
    /// <param name="code">The code of the check: <c>ODIN2107</c>.</param>
    /// <param name="reason">Why it does not matter here.</param>
    public Query Silence(string code, string reason)
    {
        var silenced = origin with { Silences = origin.Silences.Add(new(code, reason)) };
        return new(Expression, silenced.With(QueryProblems.Silence(code, reason))) { Text = Text, Target = Target };
    }

    /// <summary>The expression in canonical form, on one line.</summary>
    public override string ToString() => PromQLPrinter.Print(Expression);

    internal Origin Origin => origin;

    /// <summary>The problems of this query that it does not silence.</summary>
    internal ImmutableArray<PromProblem> Unsilenced(ImmutableArray<PromProblem> problems) =>
        problems.IsEmpty || Silences.IsEmpty ? problems : problems.RemoveAll(p => Silences.Any(s => s.Code == p.Code));

    internal Query Then(PromExpression expression, PromProblem? problem = null) =>
        new(expression, origin.With(problem));
}
