using System.Globalization;
using System.Text;

namespace Odin.Exporter.Tests.Expositions;

/// <summary>A sample of a text.</summary>
sealed record TextSample(string Name, IReadOnlyDictionary<string, string> Labels, double Value, string? Exemplar)
{
    public string Identity => $"{Name} {string.Join(',', Labels.OrderBy(l => l.Key, StringComparer.Ordinal).Select(l => $"{l.Key}={l.Value}"))}";
}

/// <summary>A metric of a text, with the comments before its samples.</summary>
sealed record TextFamily(string Name)
{
    public string? Help { get; set; }

    public string? Type { get; set; }

    public string? Unit { get; set; }

    public List<TextSample> Samples { get; } = [];
}

/// <summary>Reads Prometheus' text and OpenMetrics, strictly, by what their specifications say; shares nothing with what writes them.</summary>
sealed class TextScrape(bool isOpenMetrics)
{
    static readonly string[] Suffixes = ["", "_total", "_info", "_bucket", "_sum", "_count"];

    readonly List<TextFamily> _families = [];

    public static IReadOnlyList<TextFamily> Read(string text, bool isOpenMetrics = false)
    {
        var scrape = new TextScrape(isOpenMetrics);
        Assert.EndsWith(isOpenMetrics ? "\n# EOF\n" : "\n", text, StringComparison.Ordinal);
        foreach (var line in text[..^1].Split('\n').SkipLast(isOpenMetrics ? 1 : 0)) scrape.ReadLine(line);
        Assert.Equal(scrape._families.Count, scrape._families.Select(f => f.Name).Distinct().Count());
        return scrape._families;
    }

    void ReadLine(string line)
    {
        if (line.StartsWith("# ", StringComparison.Ordinal)) ReadComment(line);
        else ReadSample(line);
    }

    void ReadComment(string line)
    {
        var words = line.Split(' ', 4);
        if (_families.LastOrDefault()?.Name != words[2]) _families.Add(new TextFamily(words[2]));
        var family = _families[^1];
        Assert.Empty(family.Samples);
        switch (words[1])
        {
            case "HELP" when family.Help is null:
                family.Help = Unescape(words[3], quotes: isOpenMetrics);
                break;
            case "TYPE" when family.Type is null:
                family.Type = words[3];
                break;
            case "UNIT" when family.Unit is null && isOpenMetrics:
                family.Unit = words[3];
                break;
            default:
                Assert.Fail(line);
                break;
        }
    }

    void ReadSample(string line)
    {
        var at = line.IndexOfAny(['{', ' ']);
        var name = line[..at];
        var family = _families[^1];
        Assert.Contains(name, Suffixes.Select(s => family.Name + s));
        var labels = line[at] == '{' ? ReadLabels(line, ref at) : new Dictionary<string, string>();
        Assert.Equal(' ', line[at]);
        var rest = line[(at + 1)..].Split(" # ", 2);
        family.Samples.Add(new TextSample(name, labels, Number(rest[0]), rest.ElementAtOrDefault(1)));
    }

    static Dictionary<string, string> ReadLabels(string line, ref int at)
    {
        var labels = new Dictionary<string, string>();
        while (line[at++] != '}')
        {
            if (line[at] == '}') continue;
            var equals = line.IndexOf('=', at);
            var name = line[at..equals];
            Assert.Matches("^[a-zA-Z_][a-zA-Z0-9_]*$", name);
            Assert.Equal('"', line[equals + 1]);
            at = equals + 2;
            var start = at;
            for (; line[at] != '"'; at++)
                if (line[at] == '\\') at++;
            labels.Add(name, Unescape(line[start..at++], quotes: true));
        }
        return labels;
    }

    static string Unescape(string text, bool quotes)
    {
        var plain = new StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            if (quotes && text[i] == '"') Assert.Fail(text);
            plain.Append(text[i] != '\\' ? text[i] : text[++i] switch
            {
                'n' => '\n',
                '\\' => '\\',
                '"' when quotes => '"',
                _ => throw new FormatException(text),
            });
        }
        return plain.ToString();
    }

    static double Number(string text) => text switch
    {
        "NaN" => double.NaN,
        "+Inf" => double.PositiveInfinity,
        "-Inf" => double.NegativeInfinity,
        _ => double.Parse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture),
    };
}
