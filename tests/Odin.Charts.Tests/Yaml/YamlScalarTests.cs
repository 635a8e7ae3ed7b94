using CsCheck;
using YamlDotNet.RepresentationModel;

namespace Odin.Charts.Tests;

public sealed class YamlScalarTests
{
    [Theory]
    [InlineData("gateway")]
    [InlineData("10Gi")]
    [InlineData("500m")]
    [InlineData("--config=/etc/tempo/tempo.yaml")]
    [InlineData("-config.file=a:b")]
    [InlineData("./run it's fine")]
    [InlineData("http://tempo:3200/ready?x=1&y=2")]
    [InlineData("monitoring.coreos.com/v1")]
    public void Ordinary_text_is_plain(string text) => Assert.Equal(text, YamlScalar.Write(text));

    [Theory]
    [InlineData("")] [InlineData(" ")] [InlineData("n")] [InlineData("Yes")] [InlineData("on")] [InlineData("OFF")]
    [InlineData("true")] [InlineData("null")] [InlineData("~")] [InlineData("=")] [InlineData("<<")] [InlineData(".inf")]
    [InlineData("-.Inf")] [InlineData(".NaN")] [InlineData("1.0")] [InlineData("1e3")] [InlineData("0x1F")]
    [InlineData("0o17")] [InlineData("0b1")] [InlineData("1_000")] [InlineData("-1")] [InlineData("+1")] [InlineData(".5")]
    [InlineData("12:30:45")] [InlineData("2001-01-01")] [InlineData("2001-01-01T00:00:00Z")] [InlineData("9e88")]
    [InlineData("---")] [InlineData("--- a")] [InlineData("...")] [InlineData("-")] [InlineData("- a")] [InlineData("a: b")]
    [InlineData("a:")] [InlineData("a #b")] [InlineData("a ")] [InlineData(" a")] [InlineData("[a]")] [InlineData("{{ a }}")]
    [InlineData("a, b")] [InlineData("*a")] [InlineData("&a")] [InlineData("!a")] [InlineData("%a")] [InlineData("@a")]
    [InlineData("`a")] [InlineData("|")] [InlineData(">")] [InlineData("? a")] [InlineData("'a'")] [InlineData("#a")]
    public void Text_that_YAML_could_read_otherwise_is_quoted(string text) => Assert.StartsWith("\"", YamlScalar.Write(text), StringComparison.Ordinal);

    [Fact]
    public void Line_breaks_and_invisible_characters_are_escaped() => Assert.Equal(
        """"
        "\"\\\n\r\t\u0000\u001b\u007f\u0085\u2028\u2029\ufeff\ufffe é 😀"
        """",
        YamlScalar.Write("\"\\\n\r\t\0\u001b\u007f\u0085\u2028\u2029\ufeff\ufffe é 😀"));

    [Fact]
    public void Any_text_comes_back() => Texts.Any.Sample(text =>
    {
        var yaml = new YamlStream();
        yaml.Load(new StringReader($"a: {YamlScalar.Write(text)}\nb: [{YamlScalar.Write(text)}]\n"));
        var root = (YamlMappingNode)yaml.Documents[0].RootNode;
        return ((YamlScalarNode)root["a"]).Value == text && ((YamlScalarNode)root["b"][0]).Value == text;
    });
}
