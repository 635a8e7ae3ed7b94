using CsCheck;
using Odin.Charts.PromQL;

namespace Odin.Charts.Metrics.Tests.Declared;

public class BucketBoundTests
{
    [Theory]
    [InlineData(0, "0")]
    [InlineData(0.3, "0.3")]
    [InlineData(0.005, "0.005")]
    [InlineData(0.0001, "0.0001")]
    [InlineData(0.00001, "1e-05")]
    [InlineData(0.000025, "2.5e-05")]
    [InlineData(1, "1")]
    [InlineData(2.5, "2.5")]
    [InlineData(120, "120")]
    [InlineData(8192, "8192")]
    [InlineData(409600, "409600")]
    [InlineData(1_000_000, "1e+06")]
    [InlineData(1_638_400, "1.6384e+06")]
    [InlineData(26_214_400, "2.62144e+07")]
    [InlineData(345.990234375, "345.990234375")]
    [InlineData(1e100, "1e+100")]
    [InlineData(-2.5, "-2.5")]
    [InlineData(double.PositiveInfinity, "+Inf")]
    [InlineData(double.NegativeInfinity, "-Inf")]
    [InlineData(double.NaN, "NaN")]
    public void A_bound_is_written_as_Go_writes_it(double bound, string text) => Assert.Equal(text, BucketBound.Text(bound));

    [Fact]
    public void Every_bound_is_read_back() => Gen.Double.Where(d => !double.IsNaN(d)).Sample(bound =>
        BucketBound.TryRead(BucketBound.Text(bound), out var read) && read == bound);

    [Theory]
    [InlineData(0.3, MatchOperator.Equal, "0.3")]
    [InlineData(1, MatchOperator.Matches, @"1(\.0)?")]
    [InlineData(300, MatchOperator.Matches, @"300(\.0)?")]
    [InlineData(1_000_000, MatchOperator.Equal, "1e+06")]
    [InlineData(double.PositiveInfinity, MatchOperator.Equal, "+Inf")]
    public void Only_whole_numbers_need_a_pattern(double bound, MatchOperator op, string value) =>
        Assert.Equal(new LabelMatcher("le", op, value), BucketBound.Matcher("le", bound));

    [Theory]
    [InlineData("")]
    [InlineData("1,5")]
    [InlineData(" 1")]
    [InlineData("one")]
    public void What_is_no_number_is_no_bound(string text) => Assert.False(BucketBound.TryRead(text, out _));
}
