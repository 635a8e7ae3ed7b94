using System.Text.Json.Nodes;
using CsCheck;

namespace Odin.Charts.Tests;

public sealed class ValuesFileTests
{
    [NeedsToolTheory("helm")]
    [InlineData("a: y\nb: NO\nc: On\nd: tRue\ne: off\nf: 'on'\ng: ~\nh:\ni: ''\nj: Null\nk: nUll\n")]
    [InlineData("a: 0777\nb: 0o17\nc: 0x1F\nd: 0b11\ne: 1_000\nf: 08\ng: +1\nh: 1e3\ni: .5\nj: 1.\nk: 1e400\nl: -0b1\nm: 0X1f\n")]
    [InlineData("a: 9007199254740993\nb: 18446744073709551615\nc: 99999999999999999999\nd: -9223372036854775808\ne: -9223372036854775809\nf: 1e21\ng: 1e-7\n")]
    [InlineData("a: 2001-01-01\nb: 2001-01-01T00:00:00Z\nc: 12:30:45\nd: =\ne: <<\nf: 1.2.3\ng: 0x\nh: 1e\ni: +\nj: -x\nk: 1__0\nl: ._5\nm: 0b2\nn1: +0x1f\no: -.5e1\n")]
    [InlineData("y: 1\nNO: 2\n1: 3\n0x10: 4\n1_0: 5\n\"on\": 6\n~x: 7\n")]
    [InlineData("a: 1\na: 2\nb: {c: 1}\nb: {d: 2}\n")]
    [InlineData("x: &x {a: 1, b: 2}\nu: {a: 9, <<: *x}\nz: {<<: *x, a: 9}\nw: {<<: [*x, {a: 5, c: 1}], d: 1}\nv: {\"<<\": {a: 1}}\n")]
    [InlineData("a: !!str 1\nb: !!int \"3\"\nd: !!float 1\ne: !!str\nf: ! 12\ng: !!bool on\nh: !!null ''\n")]
    [InlineData("a: |\n  x\n  y\nb: >-\n  x\n  y\nc: 'it''s'\nd: \"\\u0041\\x42\\n\"\ne: plain\n  goes on\n")]
    [InlineData("")]
    [InlineData("# nothing\n")]
    [InlineData("a: 1\n---\nb: 2\n")]
    [InlineData("a: [1, [2, {b: c}], ~, []]\nb: {}\n")]
    public void A_document_means_what_it_means_to_helm(string yaml)
    {
        using var chart = new ThrowAwayChart();
        chart.Write("given.yaml", yaml);
        var (values, error) = HelmValues.Of(chart.Folder, "-f", Path.Combine(chart.Folder, "given.yaml"));
        Assert.True(values is not null, error);
        SameData.Assert(values, HelmMerge.Files([ValuesFile.Parse("given.yaml", yaml)]));
    }

    [NeedsToolTheory("helm")]
    [InlineData("- a\n")]
    [InlineData("abc\n")]
    [InlineData("a: .inf\n")]
    [InlineData("a: .NaN\n")]
    [InlineData("? [a]\n: 1\n")]
    [InlineData("~: 1\n")]
    [InlineData("a: *b\n")]
    [InlineData("a: &a [*a]\n")]
    [InlineData("a: 'open\n")]
    [InlineData("a: {<<: 1}\n")]
    [InlineData("a: !!int x\n")]
    [InlineData("a: b: c\n")]
    public void What_helm_refuses_is_refused_with_its_place(string yaml)
    {
        using var chart = new ThrowAwayChart();
        chart.Write("given.yaml", yaml);
        Assert.Null(HelmValues.Of(chart.Folder, "-f", Path.Combine(chart.Folder, "given.yaml")).Values);
        var problem = Assert.Throws<ChartException>(() => ValuesFile.Parse("given.yaml", yaml)).Diagnostics.Single();
        Assert.Equal("ODIN1104", problem.Code);
        Assert.Equal("given.yaml", problem.Location?.File);
    }

    /// <summary>Helm takes these, and the reader of C# cannot: better refused than read otherwise.</summary>
    [Theory]
    [InlineData("a:\n  - n *x: 58\n", 2)]
    [InlineData("a: {n *x: 58}\n", 1)]
    [InlineData("n *x: 58\n", 1)]
    [InlineData("a:\n  n *x:\n", 2)]
    public void A_key_with_a_star_after_a_space_has_to_be_quoted(string yaml, int line)
    {
        var problem = Assert.Throws<ChartException>(() => ValuesFile.Parse("given.yaml", yaml)).Diagnostics.Single();
        Assert.Equal(("ODIN1104", line), (problem.Code, problem.Location!.Line));
        Assert.Contains("a key that holds ' *' has to be quoted", problem.Message, StringComparison.Ordinal);
        Assert.Equal(["n *x"], ValuesFile.Parse("given.yaml", "a: b *c\n\"n *x\": 1\n").Select(p => p.Key).Skip(1));
    }

    [Fact]
    public void Written_data_comes_back() => Documents.Any.Sample(
        document => SameData.Are(document, ValuesFile.Parse("given.yaml", YamlData.Write(document))),
        print: d => YamlData.Write(d));

    [NeedsTool("helm")]
    public void Helm_reads_written_data_too()
    {
        using var chart = new ThrowAwayChart();
        Documents.Any.Sample(
            document =>
            {
                var (values, error) = chart.Render(document);
                SameData.Assert(values, document, error);
            },
            iter: 60, threads: 1, print: d => YamlData.Write(d));
    }
}
