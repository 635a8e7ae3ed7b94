using System.ComponentModel.DataAnnotations;
using System.Runtime.CompilerServices;

namespace Odin.Charts.Tests;

public sealed class SourcePlacesTests
{
    const int First = 12;

    sealed record Placed
    {
        public int Good { get; init; }

        [Url]
        public string Bad { get; init; } = "";

        public NoDefault Inner { get; init; } = new("");
    }

    sealed record NoDefault(string Name);

    [Fact]
    public void What_is_wrong_with_a_values_record_is_told_at_its_line() => Assert.Equal(
        [("ODIN1126", First + 3), ("ODIN1113", First + 8)],
        Assert.Throws<ChartException>(() => ValuesDefinition.Of(typeof(Placed))).Diagnostics
            .Where(p => p.Location!.File == Here()).Select(p => (p.Code, p.Location!.Line)));

    [Fact]
    public void Code_without_symbols_has_no_place() => Assert.Null(SourcePlaces.Of(typeof(string)));

    static string Here([CallerFilePath] string file = "") => file;
}
