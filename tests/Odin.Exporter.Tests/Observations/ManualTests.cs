using System.Text.RegularExpressions;

namespace Odin.Exporter.Tests.Observations;

/// <summary>What docs/exporter.md shows of observations over HTTP is what comes back.</summary>
public partial class ManualTests
{
    static readonly Match[] Examples = Example().Matches(Section()).ToArray();

    public static TheoryData<int> Numbers { get; } = [.. Enumerable.Range(0, Examples.Length)];

    [Theory]
    [MemberData(nameof(Numbers))]
    public async Task An_example_is_answered_as_it_says(int number)
    {
        await using var intake = await LoopbackIntake.StartAsync(new());
        using var answer = await intake.PostAsync(Examples[number].Groups["body"].Value);
        Assert.Equal(Examples[number].Groups["answer"].Value, await answer.Content.ReadAsStringAsync());
    }

    [Fact]
    public void There_are_examples() => Assert.Equal(3, Examples.Length);

    static string Section() =>
        File.ReadAllText(Repository.Combine("docs", "exporter.md")).Split("\n## ").Single(s => s.StartsWith("Observations over HTTP\n", StringComparison.Ordinal));

    [GeneratedRegex("```sh\ncurl http://odin-exporter:4318/v1/observations -H 'Content-Type: application/json' -d '(?<body>[^']*)'\n```\n\n```json\n(?<answer>.*)\n```\n")]
    private static partial Regex Example();
}
