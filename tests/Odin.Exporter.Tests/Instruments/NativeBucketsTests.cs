using CsCheck;

namespace Odin.Exporter.Tests.Instruments;

public class NativeBucketsTests
{
    static readonly Gen<double> Values = Gen.Double[-40, 40].Select(e => Math.Pow(10, e));

    static double End(int index, int schema) => Math.Pow(2, Math.ScaleB(index, -schema));

    [Fact]
    public void A_value_lies_in_its_bucket() => Values.Sample(value =>
    {
        var buckets = new NativeBuckets();
        buckets.Add(value, 3);
        if (value <= NativeBuckets.ZeroThreshold)
        {
            Assert.Equal(3UL, buckets.ZeroCount);
            return;
        }
        Assert.Equal([3UL], buckets.Counts.ToArray());
        Assert.InRange(value, End(buckets.Indices[0] - 1, 3) * (1 - 1e-14), End(buckets.Indices[0], 3) * (1 + 1e-14));
    });

    [Theory]
    [InlineData(1, 0)]
    [InlineData(1.0000000000000002, 1)]
    [InlineData(2, 8)]
    [InlineData(0.5, -8)]
    [InlineData(0.3, -13)]
    [InlineData(300, 66)]
    [InlineData(double.MaxValue, 8192)]
    public void Buckets_have_the_indices_that_Prometheus_gives_them(double value, int index)
    {
        var buckets = new NativeBuckets();
        buckets.Add(value, 1);
        Assert.Equal(index, buckets.Indices[0]);
    }

    [Fact]
    public void However_different_values_are_the_buckets_stay_few_and_count_all_of_them() => Values.Array[0, 2000].Sample(values =>
    {
        var buckets = new NativeBuckets();
        foreach (var value in values) buckets.Add(value, 1);
        Assert.InRange(buckets.Indices.Length, 0, NativeBuckets.MaxCount);
        Assert.Equal((ulong)values.Length, buckets.ZeroCount + buckets.Counts.ToArray().Aggregate(0UL, (a, b) => a + b));
        Assert.Equal(buckets.Indices.ToArray().Distinct().Order(), buckets.Indices.ToArray());
    }, iter: 100);

    [Fact]
    public void Coarser_buckets_are_those_of_a_histogram_that_was_coarse_from_the_start() =>
        Gen.Select(Values.Array[1, 100], Gen.Int[-4, 2]).Sample((values, schema) =>
        {
            var before = new NativeBuckets();
            before.ReduceTo(schema);
            var after = new NativeBuckets();
            foreach (var value in values)
            {
                before.Add(value, 1);
                after.Add(value, 1);
            }
            after.ReduceTo(schema);
            Assert.Equal(schema, after.Schema);
            Assert.Equal(before.Indices.ToArray(), after.Indices.ToArray());
            Assert.Equal(before.Counts.ToArray(), after.Counts.ToArray());
        });
}
