namespace Odin.Charts;

/// <summary>What a template does before it writes: it fills variables.</summary>
internal abstract record Statement
{
    /// <summary>Its actions, without the braces.</summary>
    public abstract IEnumerable<string> Actions { get; }

    /// <summary>Statements under a condition. Variables are declared outside all the same, for those who read them after it.</summary>
    public static IEnumerable<Statement> Under(Term condition, IReadOnlyList<Statement> statements) =>
        [.. statements.OfType<Declaration>(), new Branches(condition, [.. statements.Where(s => s is not Declaration)], [])];

    /// <summary>Parts that write nothing.</summary>
    public static IEnumerable<Statement> Of(IEnumerable<Part> parts) => parts.SelectMany(part => part switch
    {
        StatementPart s => s.Statements,
        RangePart r => [new Loop(r.Variables, r.Over, [.. Of(r.Parts)])],
        ConditionalPart c => [new Branches(c.If, [.. Of(c.Then)], [.. Of(c.Else)])],
        _ => throw new InvalidOperationException($"{part.GetType().Name} is not a statement"),
    });
}

/// <summary><c>$any := false</c></summary>
internal sealed record Declaration(string Variable, string Start) : Statement
{
    public override IEnumerable<string> Actions => [$"{Variable} := {Start}"];
}

/// <summary><c>$any = true</c></summary>
internal sealed record Assignment(string Variable, string Value) : Statement
{
    public override IEnumerable<string> Actions => [$"{Variable} = {Value}"];
}

/// <summary><c>if … else … end</c></summary>
internal sealed record Branches(Term If, IReadOnlyList<Statement> Then, IReadOnlyList<Statement> Else) : Statement
{
    public override IEnumerable<string> Actions =>
    [
        $"if {If.Condition}",
        .. Then.SelectMany(s => s.Actions),
        .. Else.Count == 0 ? [] : Else.SelectMany(s => s.Actions).Prepend("else"),
        "end",
    ];
}

/// <summary><c>range … end</c></summary>
internal sealed record Loop(string Variables, Term Over, IReadOnlyList<Statement> Body) : Statement
{
    public override IEnumerable<string> Actions => [$"range {Variables} := {Over.Text}", .. Body.SelectMany(s => s.Actions), "end"];
}
