using System.ComponentModel.DataAnnotations;

namespace Odin.Charts.Tests;

public class OwnPatternTests
{
    public sealed record PathValues
    {
        [RegularExpression("/.*")]
        public string Open { get; init; } = "/";

        [RegularExpression("/[a-z]*")]
        public string Narrow { get; init; } = "/";
    }

    [Fact]
    public void A_pattern_that_lets_in_what_no_text_may_hold_has_the_other_beside_it()
    {
        var properties = ValuesDefinition.Of(typeof(PathValues)).Schema.ToJson();
        Assert.Equal(2, properties.Split("\"allOf\"").Length);
    }
}
