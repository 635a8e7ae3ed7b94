using System.Globalization;
using System.Text;

namespace Odin.Charts.PromQL.Tests;

/// <summary>
/// Random and mutated texts. <c>./test.sh fuzz</c> tries a million; <c>ODIN_FUZZ</c> is how many and
/// <c>ODIN_FUZZ_SEED</c> where to begin.
/// </summary>
public class FuzzTests
{
    static readonly int Tries = Number("ODIN_FUZZ", 5000);

    static readonly int Seed = Number("ODIN_FUZZ_SEED", 1);

    static readonly string[] Seeds = [.. CorpusCase.All.Select(c => c.Expression)];

    static readonly string[] Words =
    [
        "foo", "bar", "sum", "rate", "by", "on", "offset", "@", "start", "end", "step", "range", "min_of", "bool",
        "group_left", "fill",
        "(", ")", "[", "]", "{", "}", ",", ":", "+", "-", "*", "/", "%", "^", "==", "!=", "=~", "!~", "<", "</", ">/",
        "=", "and", "or", "unless",
        "5m", "1h30m", "0", "1e9", "0x1f", "1_0", "Inf", "NaN", "\"a\"", "'b'", "`c`", "\"\\x", "\"", "#", "\n", "$x",
        "${y:regex}", "[[z]]", "\0",
        "\uD83D", "😀", "é", "[5m]", "[5m:]", "{a=\"b\"}", "info", "count_values", "topk(5,", "anchored", "smoothed",
        "__name__",
    ];

    [Fact]
    public void Nothing_breaks_on_random_words() => Try((random, text) =>
    {
        for (var i = random.Next(1, 40); i > 0; i--)
            text.Append(Words[random.Next(Words.Length)]).Append(random.Next(3) == 0 ? "" : " ");
    });

    [Fact]
    public void Nothing_breaks_on_random_characters() => Try((random, text) =>
    {
        for (var i = random.Next(1, 60); i > 0; i--)
            text.Append((char)random.Next(random.Next(8) == 0 ? 0x10000 : 0x80));
    });

    [Fact]
    public void Nothing_breaks_on_mutations_of_the_corpus() => Try((random, text) =>
    {
        text.Append(Seeds[random.Next(Seeds.Length)]);
        for (var i = random.Next(1, 5); i > 0; i--) Mutate(random, text);
    });

    static void Mutate(Random random, StringBuilder text)
    {
        var at = random.Next(text.Length + 1);
        var length = Math.Min(random.Next(1, 6), text.Length - at);
        switch (random.Next(5))
        {
            case 0: text.Remove(at, length); break;
            case 1: text.Insert(at, Words[random.Next(Words.Length)]); break;
            case 2: text.Insert(at, text.ToString(at, length)); break;
            case 3: text.Insert(at, (char)random.Next(0x80)); break;
            default: text.Append($" {Words[random.Next(Words.Length)]} {Seeds[random.Next(Seeds.Length)]}"); break;
        }
    }

    // A third of the tries each. What is valid is printed, and what is printed means the same.
    static void Try(Action<Random, StringBuilder> make)
    {
        var text = new StringBuilder();
        for (var i = 0; i < Math.Max(1, Tries / 3); i++)
        {
            var random = new Random(HashCode(Seed, i));
            text.Clear();
            make(random, text);
            Check(text.ToString());
        }
    }

    static void Check(string text)
    {
        try
        {
            foreach (var dialect in Enum.GetValues<PromDialect>())
                Check(text, PromQLParser.Parse(text, CorpusCase.Everything, dialect), dialect);
        }
        catch (Exception exception) when (exception is not Xunit.Sdk.XunitException)
        {
            Assert.Fail($"{Escaped(text)}: {exception}");
        }
    }

    static void Check(string text, PromParse parse, PromDialect dialect)
    {
        Assert.All(parse.Problems, p =>
            Assert.True(p.Span.Start >= 0 && p.Span.End <= text.Length && p.Span.Length >= 0, Escaped(text)));
        if (parse.Expression is not { } expression) return;
        var printed = PromQLPrinter.Print(expression);
        var pretty = PromQLPrinter.Pretty(expression);
        if (!parse.IsValid) return;
        AssertSame(text, expression, printed, dialect);
        AssertSame(text, expression, pretty, dialect);
    }

    static void AssertSame(string text, PromExpression expression, string printed, PromDialect dialect)
    {
        var again = PromQLParser.Parse(printed, CorpusCase.Everything, dialect);
        Assert.True(again.IsValid, $"{Escaped(text)}: printed {Escaped(printed)}, {CorpusCase.ProblemsOf(again)}");
        Assert.True(
            Trees.WithoutPlaces(expression) == Trees.WithoutPlaces(again.Expression!),
            $"{Escaped(text)}: printed {Escaped(printed)}");
    }

    static int HashCode(int seed, int index) => unchecked(seed * 1_000_003 + index);

    static string Escaped(string text) => System.Text.Json.JsonSerializer.Serialize(text);

    static int Number(string variable, int otherwise) =>
        Environment.GetEnvironmentVariable(variable) is { } value
            ? int.Parse(value, CultureInfo.InvariantCulture)
            : otherwise;
}
