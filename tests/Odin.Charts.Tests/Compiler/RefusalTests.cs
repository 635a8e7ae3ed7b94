using System.Text.RegularExpressions;

namespace Odin.Charts.Tests;

/// <summary>C# that cannot be lowered is told with its code, its place and a way out.</summary>
public partial class RefusalTests
{
    [Theory]
    [MemberData(nameof(RefusalRows.All), MemberType = typeof(RefusalRows))]
    public void Refused(Refusal refusal)
    {
        var found = Assert.Single(refusal.Found());
        Assert.Equal((refusal.Code, refusal.Message), (found.Code, found.Message));
        Assert.Equal((refusal.Line, refusal.Column), (found.Location!.Line, found.Location.Column));
        Assert.Equal(DiagnosticSeverity.Error, found.Severity);
    }

    /// <summary>Places are marked with <c>/*!*/</c> in the source, in the order in which they are told.</summary>
    [Theory]
    [MemberData(nameof(RefusalPlaces.Names), MemberType = typeof(RefusalPlaces))]
    public void Told_where_it_stands(string name)
    {
        var lines = File.ReadAllLines(RefusalPlaces.File);
        var start = Array.FindIndex(lines, l => l.Contains($" {name}(", StringComparison.Ordinal));
        var end = Array.FindIndex(lines, start, l => l is "    }");
        var marked = Enumerable.Range(start, end - start).SelectMany(i => Mark().Matches(lines[i]).Select(m => $"{i + 1},{m.Index + m.Length + 1}"));
        Assert.Equal(marked, Refusal.Found(new RefusedChart(RefusalPlaces.All[name])).OrderBy(d => d.Location!.Line).Select(d => $"{d.Location!.Line},{d.Location.Column}"));
    }

    [GeneratedRegex(@"/\*!\*/")]
    private static partial Regex Mark();
}
