using System.Collections.Immutable;
using Odin.Charts.PromQL;

namespace Odin.Charts.Metrics;

/// <summary>A question in PromQL: an immutable value that knows where in the C# it was written. Its window may be open:
/// a panel closes it with <c>$__rate_interval</c>, a rule with <see cref="Over"/>.</summary>
public partial class Query
{
    readonly Origin origin;

    internal Query(PromExpression expression, Origin origin) => (Expression, this.origin) = (expression, origin);

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
    public Query Over(TimeSpan window) => new(OpenWindows.Close(Expression, Literal.Duration(window)), origin);

    /// <summary>Says that a check does not matter for this query, and why.</summary>
    /// <param name="code">The code of the check: <c>ODIN2107</c>.</param>
    /// <param name="reason">Why it does not matter here.</param>
    public Query Silence(string code, string reason) =>
        new(Expression, origin with { Silences = origin.Silences.Add(new Silence(code, reason)) });

    internal Origin Origin => origin;

    internal Query Then(PromExpression expression, PromProblem? problem = null) =>
        new(expression, origin.With(problem));
}
