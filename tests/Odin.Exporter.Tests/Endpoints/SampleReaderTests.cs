using System.Text;
using CsCheck;

namespace Odin.Exporter.Tests.Endpoints;

public class SampleReaderTests
{
    [Theory]
    [InlineData("a 1", "a {} 1")]
    [InlineData("a 1\n", "a {} 1")]
    [InlineData("a 1\r\nb 2\r\n", "a {} 1", "b {} 2")]
    [InlineData("  a\t{}  1  ", "a {} 1")]
    [InlineData("# HELP a What\n# TYPE a counter\n# any comment\n\na:b_c{x=\"y\"} 1.5e+06 1700000000000", "a:b_c {x=y} 1500000")]
    [InlineData("a{x=\"1\",y=\"2\",} 3", "a {x=1 y=2} 3")]
    [InlineData("a { x = \"1\" , y = \"2\" } 3", "a {x=1 y=2} 3")]
    [InlineData("a{x=\"1\"}3", "a {x=1} 3")]
    [InlineData("a{x=\"a\\\\b\\\"c\\nd\\te\"} 3", "a {x=a\\b\"c\nd\\te} 3")]
    [InlineData("a{x=\"},= \"} 3", "a {x=},= } 3")]
    [InlineData("a{x=\"\"} 3", "a {} 3")]
    [InlineData("{\"my.metric\",x=\"1\"} 3", "my.metric {x=1} 3")]
    [InlineData("{\"my.metric\"} 3", "my.metric {} 3")]
    [InlineData("a{\"my.label\"=\"1\"} 3", "a {my.label=1} 3")]
    [InlineData("a +Inf\nb -inf\nc NaN\nd Infinity\ne nan", "a {} Infinity", "b {} -Infinity", "c {} NaN", "d {} Infinity", "e {} NaN")]
    [InlineData("a 1e999", "a {} Infinity")]
    [InlineData("")]
    [InlineData("# only a comment")]
    public void The_text_format_is_read(string text, params string[] expected) => Assert.Equal(expected, Read(text, false));

    [Theory]
    [InlineData("a_total 1\n# EOF\n", "a_total {} 1")]
    [InlineData("a_bucket{le=\"1\"} 2 1700000000.5 # {trace_id=\"x\"} 0.5 1700000000.1\n# EOF", "a_bucket {le=1} 2")]
    [InlineData("a_bucket{le=\"1\"} 2 # {trace_id=\"x\"} 0.5\n# EOF\n", "a_bucket {le=1} 2")]
    [InlineData("# UNIT a seconds\na 1\n# EOF\nb 2", "a {} 1")]
    public void OpenMetrics_is_read(string text, params string[] expected) => Assert.Equal(expected, Read(text, true));

    [Theory]
    [InlineData("a")]
    [InlineData("a x")]
    [InlineData("a 1 2 3")]
    [InlineData("a 1 x")]
    [InlineData("a 1 # {x=\"1\"} 1")]
    [InlineData("1a 1")]
    [InlineData("a-b 1")]
    [InlineData("a{ 1")]
    [InlineData("a{x} 1")]
    [InlineData("a{x=} 1")]
    [InlineData("a{x=1} 1")]
    [InlineData("a{x=\"1} 1")]
    [InlineData("a{x=\"1\\\"} 1")]
    [InlineData("a{x=\"1\" y=\"2\"} 1")]
    [InlineData("a{,} 1")]
    [InlineData("a{\"b\"} 1")]
    [InlineData("{} 1")]
    [InlineData("{x=\"1\"} 1")]
    [InlineData("a{x=\"1\"}")]
    [InlineData("a 0x10")]
    [InlineData("a 1_000")]
    [InlineData("<html><body>not found</body></html>")]
    [InlineData("{\"a\": 1}")]
    [InlineData("ok 1\n\0\u0001\u0002")]
    public void What_is_no_exposition_is_refused_as_a_whole(string text) =>
        Assert.Equal(ErrorReason.Invalid, Assert.Throws<OutboundException>(() => Read(text, false)).Reason);

    [Fact]
    public void OpenMetrics_that_is_cut_off_is_refused() => Assert.Throws<OutboundException>(() => Read("a_total 1\n", true));

    [Fact]
    public void The_line_is_told() =>
        Assert.StartsWith("line 3 ", Assert.Throws<OutboundException>(() => Read("a 1\n\nb{ 2\n", false)).Message);

    [Fact]
    public void A_sample_with_very_many_labels_is_refused() =>
        Assert.Throws<OutboundException>(() => Read($"a{{{string.Join(",", Enumerable.Range(0, 65).Select(i => $"l{i}=\"1\""))}}} 1", false));

    [Fact]
    public void A_label_may_be_long() => Assert.Single(Read($"a{{x=\"{new string('y', 100_000)}\"}} 1", false));

    [Fact]
    public void What_is_written_is_read_again() =>
        Gen.Select(Gen.String[Gen.Char["ab \\\"\n}{,=é☺"], 0, 8].Array[0, 4], Gen.Double[-1e6, 1e6]).Sample((values, number) =>
        {
            var labels = values.Select((v, i) => $"l{i}=\"{v.Replace("\\", "\\\\").Replace("\"", "\\\"").Replace("\n", "\\n")}\"");
            var expected = string.Join(" ", values.Select((v, i) => (v, i)).Where(l => l.v.Length > 0).Select(l => $"l{l.i}={l.v}"));
            Assert.Equal([FormattableString.Invariant($"a {{{expected}}} {number:R}")], Read(FormattableString.Invariant($"a{{{string.Join(",", labels)}}} {number:R}"), false));
        });

    [Fact]
    public void Any_bytes_are_read_or_refused() =>
        Gen.OneOf(Gen.Byte, Gen.Char["a{}=\"\\,1 \n#"].Select(c => (byte)c)).Array[0, 60].Sample(bytes =>
        {
            try
            {
                Read(bytes, false);
            }
            catch (OutboundException e) when (e.Reason == ErrorReason.Invalid)
            {
            }
        });

    static List<string> Read(string text, bool isOpenMetrics) => Read(Encoding.UTF8.GetBytes(text), isOpenMetrics);

    static List<string> Read(byte[] text, bool isOpenMetrics)
    {
        List<string> samples = [];
        var reader = new SampleReader(text, isOpenMetrics);
        Span<byte> identity = stackalloc byte[200_000];
        while (reader.Read())
        {
            var length = reader.Labels.Identify(identity, default);
            samples.Add(FormattableString.Invariant($"{Encoding.UTF8.GetString(reader.Name)} {{{Pairs(identity[..length])}}} {reader.Value:R}"));
        }
        return samples;
    }

    static string Pairs(ReadOnlySpan<byte> identity)
    {
        List<string> texts = [];
        while (!identity.IsEmpty)
        {
            var end = identity.IndexOf(SeriesKey.End);
            texts.Add(Encoding.UTF8.GetString(identity[..end]));
            identity = identity[(end + 1)..];
        }
        return string.Join(" ", texts.Chunk(2).Select(p => $"{p[0]}={p[1]}"));
    }
}
