using System.Collections.Immutable;
using CsCheck;

namespace Odin.Charts.PromQL.Tests;

/// <summary>
/// Trees that programs make have no parentheses of their own: what is printed has to be read as the same tree all the
/// same.
/// </summary>
public class GeneratedTreeTests
{
    static readonly Gen<string> Name = Const("foo", "a:b", "sum", "by", "offset", "http.requests", "bool", "inf", "é",
        "fill", "$x");

    static readonly Gen<string> Label = Const("a", "job", "by", "without", "nan", "a.b", "a b", "bool", "le");

    static readonly Gen<string> Value = Gen.OneOf(Const("", "b", "\\d+", "\"", "`", "\n", "\t", "\u0001", "é😀", "$x"),
        Gen.String);

    static readonly Gen<PromExpression> Duration = Gen.OneOf<PromExpression>(
        Gen.Long[1, 400_000_000_000].Select(ms => (PromExpression)new PromNumber(ms / 1000.0) { IsDuration = true }),
        Gen.Int[1, 100_000].Select(s => (PromExpression)new PromNumber(s)));

    static readonly Gen<PromExpression> Computed = Gen.Recursive<PromExpression>((depth, self) =>
        depth > 2 ? Duration : Gen.Frequency(
        (3, Duration),
        (1, Gen.Select(self, Const(BinaryOperator.Add, BinaryOperator.Subtract, BinaryOperator.Multiply,
            BinaryOperator.Power), self)
            .Select((l, o, r) => (PromExpression)new PromBinary(l, o, r))),
        (1, self.Select(d => (PromExpression)new PromParentheses(d))),
        (1, Gen.Const<PromExpression>(new PromCall(PromFunctions.Find("step")!, []))),
        (1, Gen.Select(self, self).Select((a, b) =>
            (PromExpression)new PromCall(PromFunctions.Find("min_of")!, [a, b])))));

    static readonly Gen<PromMoment> Moment = Gen.Frequency(
        (6, Gen.Const(PromMoment.Now)),
        (1, Computed.Select(d => new PromMoment { Offset = d })),
        (1, Duration.Select(d => new PromMoment { Offset = Negative(d) })),
        (1, Gen.Int.Select(t => new PromMoment { At = new PromNumber(t) })),
        (1, Computed.Select(d => new PromMoment { At = new PromCall(PromFunctions.Find("end")!, []), Offset = d })));

    static readonly Gen<LabelMatcher> Matcher =
        Gen.Select(Label, Const(MatchOperator.Equal, MatchOperator.NotEqual), Value).Select((l, o, v) =>
            new LabelMatcher(l, o, v));

    static readonly Gen<PromSelector> Selector = Gen.Select(Name, Matcher.Array[0, 3], Moment).Select(
        (name, matchers, moment) =>
        new PromSelector([new("__name__", MatchOperator.Equal, name), .. matchers]) { Name = name, Moment = moment });

    static readonly Gen<ImmutableArray<LabelName>> Labels =
        Label.Array[0, 3].Select(l => l.Select(n => new LabelName(n)).ToImmutableArray());

    static readonly Gen<PromExpression> Vector = Gen.Recursive<PromExpression>((depth, self) =>
        depth > 4 ? Selector.Select(s => (PromExpression)s) : Gen.Frequency(
        (4, Selector.Select(s => (PromExpression)s)),
        (2, Gen.Select(Selector, Duration).Select((s, d) =>
            (PromExpression)new PromCall(PromFunctions.Find("rate")!, [new PromRange(s, d)]))),
        (2, Gen.Select(self, Duration, Moment).Select((e, d, m) =>
            (PromExpression)new PromCall(
                PromFunctions.Find("max_over_time")!, [new PromSubquery(e, d, null) { Moment = m }]))),
        (3, Gen.Select(self, Gen.Enum<BinaryOperator>(), self).Select((l, o, r) =>
            (PromExpression)new PromBinary(l, o, r))),
        (2, Gen.Select(self, Gen.Enum<BinaryOperator>(), Gen.Double).Select((l, o, n) =>
            (PromExpression)new PromBinary(l, o > BinaryOperator.Unless ? o : BinaryOperator.Power,
                new PromNumber(n)))),
        (2, Gen.Select(Gen.Double, self).Select((n, r) =>
            (PromExpression)new PromBinary(new PromNumber(n), BinaryOperator.Power, r))),
        (2, Gen.Select(self, self, Labels, Labels).Select((l, r, on, include) =>
            (PromExpression)new PromBinary(l, BinaryOperator.Divide, r)
        {
            Matching = new(false, on) { Group = GroupSide.Left, Include = include },
        })),
        (2, Gen.Select(Gen.Bool, self).Select((minus, e) => (PromExpression)new PromSign(minus, e))),
        (1, self.Select(e => (PromExpression)new PromParentheses(e))),
        (2, Gen.Select(self, Labels, Gen.Bool).Select((e, labels, without) =>
            (PromExpression)new PromAggregation(Aggregator.Sum, e) { Grouping = new(without, labels) })),
        (1, Gen.Select(self, Gen.Int[1, 9]).Select((e, n) =>
            (PromExpression)new PromAggregation(Aggregator.TopK, e) { Parameter = new PromNumber(n) })),
        (1, self.Select(e => (PromExpression)new PromCall(PromFunctions.Find("abs")!, [e])))));

    [Fact]
    public void What_is_printed_is_read_as_the_same_tree() =>
        Vector.Sample(e => IsSame(e, PromQLPrinter.Print(e)), iter: 3000);

    [Fact]
    public void What_is_printed_on_lines_is_read_as_the_same_tree() =>
        Vector.Sample(e => IsSame(e, PromQLPrinter.Pretty(e)), iter: 3000);

    [Fact]
    public void Printing_again_changes_nothing() => Vector.Sample(
        e => PromQLPrinter.Print(e) is var once && once == PromQLPrinter.Print(Parsed(once).Expression!), iter: 3000);

    static bool IsSame(PromExpression expression, string printed)
    {
        var again = Parsed(printed);
        Assert.True(again.IsValid, $"{printed}: {CorpusCase.ProblemsOf(again)}");
        return Without(expression) == Without(again.Expression!);
    }

    // Parentheses that only printing needs are no part of what the tree means; a signed number and a sign before one
    // are the same.
    static string Without(PromExpression expression) => Trees.WithoutPlaces(expression.Rewrite(n => n switch
    {
        PromParentheses parentheses => parentheses.Inner,
        PromSign { Operand: PromNumber number } sign =>
            number with { Value = sign.Negates ? -number.Value : number.Value },
        _ => n,
    }));

    static Gen<T> Const<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(index => values[index]);

    static PromParse Parsed(string text) => PromQLParser.Parse(text, CorpusCase.Everything);

    static PromExpression Negative(PromExpression duration) =>
        duration is PromNumber number ? number with { Value = -number.Value } : new PromSign(true, duration);
}
