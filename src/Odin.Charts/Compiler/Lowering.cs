using System.Linq.Expressions;

namespace Odin.Charts;

/// <summary>Turns the expression of a template into the nodes that the writer writes. What it cannot turn it reports, and
/// goes on, so that one run shows all problems.</summary>
internal sealed partial class Lowering
{
    readonly ChartHelpers _helpers;
    readonly FreeParameters _free = new();
    readonly SourceTexts _sources = new();
    readonly HashSet<string> _variables = [];
    readonly HashSet<string> _taken = [];
    List<Statement> _statements = [];
    Scope _scope;

    /// <summary>Whether what is lowered stands in a file inside a string.</summary>
    bool _isInFile;
    bool _isManifest;

    /// <summary>Whether this is the body of a named template.</summary>
    bool _isFunction;

    /// <summary>The body of a named template as a whole.</summary>
    Expression? _body;

    Lowering(ChartHelpers helpers, LambdaExpression lambda, SourceText source, Scope scope)
    {
        _helpers = helpers;
        _sources.Add(source, lambda);
        _scope = scope;
    }

    /// <summary>A part of a template that becomes a named template of its own.</summary>
    Lowering(Lowering outer, Scope scope)
    {
        _helpers = outer._helpers;
        _sources.Add(outer._sources);
        _scope = scope;
    }

    /// <summary>The body of a template, and its condition.</summary>
    public static LoweredTemplate Template(ChartHelpers helpers, TemplateDefinition definition)
    {
        var (body, when, source) = (definition.Body, definition.When, definition.Source);
        var lowering = new Lowering(helpers, body, source, Scope.Of(body.Parameters[0], Context(".")));
        foreach (var (lambda, text) in definition.Conditions) lowering._sources.Add(text, lambda);
        var condition = when is null ? null : lowering.Guarded(when.Body, () => lowering.WhenOf(when, body.Parameters[0]));
        var node = lowering.Guarded(body.Body, () => lowering.Node(lowering.Expand(body.Body)));
        return new(node ?? new DataNode(null), condition, lowering._statements, lowering._variables);
    }

    /// <summary>The body of a named function.</summary>
    public static LoweredTemplate Function(ChartHelpers helpers, TemplateFunction function, Access argument)
    {
        var lowering = new Lowering(helpers, function.Body, function.Source, Scope.Of(function.Body.Parameters[0], argument)) { _isFunction = true };
        var body = lowering.Guarded(function.Body.Body, () => lowering.Node(lowering._body = lowering.Expand(function.Body.Body)));
        return new(body ?? new DataNode(null), null, lowering._statements, lowering._variables);
    }

    /// <summary>A text such as the notes: its pieces, each a constant or a term.</summary>
    public static (IReadOnlyList<TextPiece> Pieces, IReadOnlyList<Statement> Statements) Text(
        ChartHelpers helpers, LambdaExpression body, SourceText source)
    {
        var lowering = new Lowering(helpers, body, source, Scope.Of(body.Parameters[0], Context(".")));
        var pieces = lowering.Guarded(body.Body, () => lowering.Pieces(lowering.Expand(body.Body), keepsChoices: true));
        return (pieces ?? [], lowering._statements);
    }

    /// <summary>A condition on its own, as for a failure or a dependency.</summary>
    public static (Term? Term, IReadOnlyList<Statement> Statements) Condition(ChartHelpers helpers, LambdaExpression body, SourceText source)
    {
        var lowering = new Lowering(helpers, body, source, Scope.Of(body.Parameters[0], Context(".")));
        return (lowering.Guarded(body.Body, () => lowering.Test(lowering.Expand(body.Body))), lowering._statements);
    }

    static Access Context(string root) => new(root, null) { IsBuiltIn = true };

    Expression Expand(Expression body) => new Inlining(namedToo: false, f => _sources.Add(f.Source, f.Body)).Visit(body);

    Term WhenOf(LambdaExpression when, ParameterExpression context)
    {
        var test = Expand(when.Body);
        _scope = _scope.With(when.Parameters[0], _scope.Bindings[context]);
        var condition = Test(test);
        _scope = _scope.Knowing(ProvenBy(test, true));
        return condition;
    }

    /// <summary>Runs a part of the lowering; what it cannot lower is reported at its place in the source.</summary>
    T? Guarded<T>(Expression fragment, Func<T> lower) where T : class
    {
        var scope = _scope;
        try
        {
            return lower();
        }
        catch (LoweringException e)
        {
            _scope = scope;
            Report(e);
            return null;
        }
        catch (Exception e) when (ChartException.In(e) is { } problems)
        {
            _scope = scope;
            foreach (var diagnostic in problems.Diagnostics) _helpers.Report(diagnostic with { Location = diagnostic.Location ?? _sources.PlaceOf(fragment) });
            return null;
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            _scope = scope;
            Report(Problems.Unforeseen(fragment, e));
            return null;
        }
    }

    void Report(LoweringException e)
    {
        _helpers.Report(new(e.Code, DiagnosticSeverity.Error, _sources.Quoting(e.Message, e.Fragment), _sources.PlaceOf(e.Fragment)));
    }

    /// <summary>Lowers in a scope of its own.</summary>
    T In<T>(Scope scope, Func<T> lower)
    {
        var outer = _scope;
        _scope = scope;
        try
        {
            return lower();
        }
        finally
        {
            _scope = outer;
        }
    }

    /// <summary>Lowers, and gives the statements that it needed as well, instead of leaving them for the part around it.</summary>
    (T Result, IReadOnlyList<Statement> Statements) Collecting<T>(Func<T> lower)
    {
        var outer = _statements;
        _statements = [];
        try
        {
            return (lower(), _statements);
        }
        finally
        {
            _statements = outer;
        }
    }

    /// <summary>Lowers parts in a scope of their own, with the statements that they need among them.</summary>
    IReadOnlyList<Part> PartsIn(Scope scope, Func<IEnumerable<Part>> lower)
    {
        var (parts, statements) = Collecting(() => In(scope, () => lower().ToList()));
        return statements.Count == 0 ? parts : [new StatementPart(statements), .. parts];
    }

    bool IsConstant(Expression e) => _free.IsConstant(e);

    /// <summary>The value of what depends on nothing.</summary>
    object? Evaluate(Expression e)
    {
        if (!IsConstant(e)) throw Problems.NotConstant(e);
        if (Repeatable.Breach(e) is { } breach) throw Problems.NotRepeatable(breach);
        try
        {
            return BuildTime.Evaluate(e);
        }
        catch (Exception error) when (error is not LoweringException && ChartException.In(error) is null)
        {
            throw Problems.Threw(e, error);
        }
    }

    /// <summary>A name for a variable that no other in sight has.</summary>
    string Variable(string wanted)
    {
        var name = "$" + (wanted.Length == 0 || !char.IsAsciiLetter(wanted[0]) ? "x" : new string([.. wanted.Where(char.IsAsciiLetterOrDigit)]));
        var unique = name;
        for (var i = 2; !_taken.Add(unique); i++) unique = name + i;
        _variables.Add(unique);
        return unique;
    }
}

/// <summary>A template after lowering.</summary>
/// <param name="Body">What it writes.</param>
/// <param name="When">When it is written; null for always.</param>
/// <param name="Statements">Statements before it.</param>
/// <param name="Variables">The variables that it uses.</param>
internal sealed record LoweredTemplate(Node Body, Term? When, IReadOnlyList<Statement> Statements, IReadOnlySet<string> Variables);

/// <summary>A piece of a text: a constant, a term that stands for one, or a choice of two texts.</summary>
internal sealed record TextPiece(string? Constant, Term? Value = null, char Verb = 's', string Width = "", TextChoice? Choice = null);

/// <summary>One of two texts, where a text is a file of its own.</summary>
internal sealed record TextChoice(Term If, IReadOnlyList<TextPiece> Then, IReadOnlyList<TextPiece> Else);
