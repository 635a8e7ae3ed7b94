namespace Odin.Charts.PromQL.Tests;

/// <summary>A line of the corpus; <c>Corpus/README.md</c> says how to read it.</summary>
public sealed record CorpusCase(string Place, string Judgement, string Expression, string? Printed)
{
    const string Bar = " | ";
    const string Arrow = " => ";
    const string Warns = "warns ";

    public static IReadOnlyList<string> Files { get; } =
        [.. Directory.EnumerateFiles(Folder, "*.txt").Select(f => Path.GetFileName(f)!).Order(StringComparer.Ordinal)];

    public static IReadOnlyList<CorpusCase> All { get; } = [.. Files.SelectMany(Of)];

    /// <summary>Prometheus 3.14 with everything switched on.</summary>
    public static PrometheusTarget Everything { get; } = new(new Version(3, 14), (PrometheusFeatures)15);

    public bool IsValid => Judges("valid") || Judges(Warns);

    public bool IsNewerThan242 => Judgement.Contains(" since ", StringComparison.Ordinal);

    public bool DiffersIn242 => Judgement.Contains("unlike", StringComparison.Ordinal);

    /// <summary>
    /// The problems, <c>ODIN2006:5</c>, in the order of the text; before them <c>warns</c> when none is an error.
    /// </summary>
    public string Problems => Judges("valid") ? "" : Judgement.Split([" since", " unlike"], StringSplitOptions.None)[0];

    bool Judges(string word) => Judgement.StartsWith(word, StringComparison.Ordinal);

    static string Folder => Path.Combine(Repository.TestProject, "PromQL", "Corpus");

    public static IEnumerable<CorpusCase> Of(string file) => File.ReadLines(Path.Combine(Folder, file))
        .Select((line, index) => (line, place: $"{file}:{index + 1}"))
        .Where(l => !l.line.StartsWith('#') && l.line.Contains(Bar, StringComparison.Ordinal))
        .Select(l => Read(l.line, l.place));

    static CorpusCase Read(string line, string place)
    {
        var bar = line.IndexOf(Bar, StringComparison.Ordinal);
        var (judgement, rest) = (line[..bar].Trim(), line[(bar + Bar.Length)..]);
        var isValid = new CorpusCase(place, judgement, "", null).IsValid;
        var arrow = isValid ? rest.IndexOf(Arrow, StringComparison.Ordinal) : -1;
        var expression = (arrow < 0 ? rest : rest[..arrow]).Replace('⏎', '\n').Replace('⇥', '\t');
        var printed = arrow < 0 ? rest : rest[(arrow + Arrow.Length)..];
        return new(place, judgement, expression, isValid ? printed : null);
    }

    public static string ProblemsOf(PromParse parse) =>
        (parse.IsValid && parse.Problems.Length > 0 ? Warns : "") + string.Join(", ", parse.Problems.Select(p => $"{p.Code}:{p.Span.Start + 1}"));
}
