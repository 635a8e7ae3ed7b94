using System.Net;
using Microsoft.Extensions.Logging;

namespace Odin.Exporter.Tests.Configuration;

public class ConfigurationReaderTests
{
    [Theory]
    [InlineData("")]
    [InlineData("# nothing yet\n")]
    [InlineData("---\n")]
    [InlineData("---\n...\n")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("server:\nlog: ~\nsources:\n")]
    public void What_says_nothing_is_the_defaults(string text) => Assert.True(SameValue.Of(new ExporterConfiguration(), Good(text)));

    [Fact]
    public void What_is_written_is_read()
    {
        var read = Good("""
            server:
              listen: "[::1]:9000"
              maxConnections: 7
              scrapeTimeout: 1m30s
            log: {level: warning, format: TEXT}
            limits: {expireAfter: 0s}
            """);
        Assert.Equal(new IPEndPoint(IPAddress.IPv6Loopback, 9000), read.Server.Listen);
        Assert.Equal(7, read.Server.MaxConnections);
        Assert.Equal(TimeSpan.FromSeconds(90), read.Server.ScrapeTimeout);
        Assert.Equal(new LogConfiguration { Level = LogLevel.Warning, Format = LogFormat.Text }, read.Log);
        Assert.Equal(TimeSpan.Zero, read.Limits.ExpireAfter);
        Assert.Equal(new ServerConfiguration().MaxConcurrentScrapes, read.Server.MaxConcurrentScrapes);
    }

    [Fact]
    public void All_problems_are_told_in_the_order_of_the_file() => Assert.Equal(
        [
            "f(2,11): error ODIN3003: server.listen: '0.0.0.0' is no address with a port; write it as '0.0.0.0:8000', '[::]:8000' or '127.0.0.1:8000'.",
            "f(3,3): error ODIN3002: server.maxConections: There is no such key; did you mean maxConnections?",
            "f(4,18): error ODIN3003: server.scrapeTimeout: '10' is no duration; write it as '15s', '1h30m' or '500ms'.",
            "f(5,3): error ODIN3005: server.maxConcurrentScrapes: 0 should be from 1 to 1000.",
            "f(6,14): error ODIN3003: log.level: 'loud' should be one of trace, debug, information, warning, error, critical, none.",
            "f(7,9): error ODIN3003: limits: This should be keys with values.",
            "f(8,1): error ODIN3002: zzz: There is no such key; the keys here are limits, log, server, sources.",
        ],
        Problems("""
            server:
              listen: 0.0.0.0
              maxConections: 5
              scrapeTimeout: 10
              maxConcurrentScrapes: 0
            log: {level: loud}
            limits: [1]
            zzz: 1
            """));

    [Theory]
    [InlineData("server: &a {}\n", "anchors")]
    [InlineData("server: *a\n", "alias")]
    [InlineData("server:\n  <<: {}\n", "merge keys")]
    [InlineData("server: !!map {}\n", "tag")]
    [InlineData("log: {level: !x debug}\n", "tag")]
    [InlineData("server: {}\n---\nlog: {}\n", "one document")]
    [InlineData("? {a: 1}\n: 2\n", "key")]
    [InlineData("? [a]\n: 2\n", "key")]
    [InlineData("server: {listen: 'x\n", "not YAML")]
    [InlineData("server:\n\tlisten: x\n", "not YAML")]
    [InlineData("%YAML 9.9\n---\nserver: {}\n", "not YAML")]
    [InlineData("server: {}\nserver: {}\n", "twice")]
    [InlineData("- server\n", "keys with values")]
    [InlineData("server\n", "keys with values")]
    [InlineData("server: {maxConnections: '5'}\n", "whole number")]
    [InlineData("server: {maxConnections: 5.5}\n", "whole number")]
    [InlineData("server: {maxConnections: 99999999999}\n", "whole number")]
    [InlineData("server: {maxConnections: [5]}\n", "whole number")]
    [InlineData("server: {\"a\\0b\": 5}\n", "no such key")]
    [InlineData("a: \0\n", "")]
    public void What_surprises_is_refused_with_its_place(string text, string said)
    {
        var problems = Problems(text);
        Assert.NotEmpty(problems);
        Assert.All(problems, p => Assert.Matches(@"^f\(\d+,\d+\): error ODIN300\d: ", p));
        Assert.Contains(said, string.Join('\n', problems), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[", "]")]
    [InlineData("{a: ", "}")]
    [InlineData("- ", "")]
    [InlineData("? ", "")]
    public void Deep_nesting_is_refused_soon(string open, string close)
    {
        const int depth = 20_000;
        var text = string.Concat(Enumerable.Repeat(open, depth)) + "x" + string.Concat(Enumerable.Repeat(close, depth));
        Assert.NotEmpty(Problems(text));
    }

    [Fact]
    public void Laughs_by_the_billion_are_not_expanded()
    {
        var text = "a: &a [x,x,x,x,x,x,x,x,x]\n" + string.Concat(Enumerable.Range(1, 9).Select(i => $"{(char)('a' + i)}: &{(char)('a' + i)} [{string.Join(',', Enumerable.Repeat($"*{(char)('a' + i - 1)}", 9))}]\n"));
        Assert.Contains("anchors", Assert.Single(Problems(text)), StringComparison.Ordinal);
    }

    static ExporterConfiguration Good(string text)
    {
        var read = ConfigurationReader.ReadText(text);
        Assert.Empty(read.Problems);
        return read.Configuration!;
    }

    static List<string> Problems(string text)
    {
        var read = ConfigurationReader.ReadText(text);
        Assert.Null(read.Configuration);
        return [.. read.Problems.Select(p => p.Text("f"))];
    }
}
