namespace Odin.Probe.Tests;

public sealed class ArgumentsTests
{
    const string Trace = "trace --collector http://c:4318 --tempo http://t:3200";
    const string Secret = "secret --name s";

    [Theory]
    [InlineData("", "Odin.Probe: Say what to do.")]
    [InlineData("meshes", "Odin.Probe: There is no 'meshes'.")]
    [InlineData("mesh", "Odin.Probe: mesh: --selector SELECTOR is missing: the labels of the pods")]
    [InlineData("mesh --selector", "mesh: --selector needs its SELECTOR.")]
    [InlineData("mesh --selector=", "mesh: --selector: it is empty.")]
    [InlineData("mesh --select a=b", "mesh: There is no '--select'.")]
    [InlineData("mesh a=b", "mesh: There is no 'a=b'.")]
    [InlineData("mesh --selector a --selector b", "mesh: --selector is there twice.")]
    [InlineData("mesh --selector a --namespace Odin", "mesh: --namespace: 'Odin' is no name of Kubernetes")]
    [InlineData("mesh --selector a --namespace ../x", "mesh: --namespace: '../x' is no name of Kubernetes")]
    [InlineData("trace --collector http://c:4318", "trace: --tempo URL is missing: where Tempo answers, such as http://tempo:3200.")]
    [InlineData("trace --collector c:4318 --tempo http://t", "trace: --collector: 'c:4318' is no URL; write http://host:port.")]
    [InlineData("trace --collector ftp://c --tempo http://t", "trace: --collector: 'ftp://c' is no URL; write http://host:port.")]
    [InlineData("trace --collector http://u:hidden@c --tempo http://t", "trace: --collector: a URL has no user or password in it.")]
    [InlineData("trace --collector http://c?x=1 --tempo http://t", "trace: --collector: 'http://c?x=1' has more behind its path")]
    [InlineData(Trace + " --timeout 5", "trace: --timeout: '5' is no time; write 500ms, 30s or 1m30s.")]
    [InlineData(Trace + " --timeout 0s", "trace: --timeout: '0s' is not above zero and up to one hour.")]
    [InlineData(Trace + " --timeout 61m", "trace: --timeout: '61m' is not above zero and up to one hour.")]
    [InlineData(Trace + " --within 61s", "trace: --within is longer than --timeout, which ends all.")]
    [InlineData("metrics --prometheus http://p", "metrics: There is nothing to do: say at least one of --job, --series, --rule-group.")]
    [InlineData("metrics --prometheus http://p --job=", "metrics: --job: it is empty.")]
    [InlineData("datasources --grafana http://g --user-file u --password-file p", "datasources: There is nothing to do: say at least one of --uid, --dashboard.")]
    [InlineData("datasources --grafana http://g --password-file p --uid u", "datasources: --user-file FILE is missing: holds a user of Grafana.")]
    [InlineData(Secret, "secret: There is nothing to do: say at least one of --key, --random.")]
    [InlineData(Secret + " --key hidden", "secret: --key: it is no KEY=VALUE.")]
    [InlineData(Secret + " --key a/b=hidden", "secret: --key: 'a/b' is no key of a Secret")]
    [InlineData(Secret + " --random a=15", "secret: --random: '15' is no length from 16 to 1024.")]
    [InlineData(Secret + " --random a=-20", "secret: --random: '-20' is no length from 16 to 1024.")]
    [InlineData(Secret + " --random a=many", "secret: --random: 'many' is no length from 16 to 1024.")]
    [InlineData(Secret + " --key a=1 --random a=16", "secret: The key a is there twice.")]
    [InlineData(Secret + " --key a=1 --label b=1 --label b=2", "secret: The label b is there twice.")]
    [InlineData("secret --name S --key a=1", "secret: --name: 'S' is no name of Kubernetes")]
    public async Task Wrong_arguments_are_told_with_the_usage(string line, string problem)
    {
        var run = await Probed.RunAsync(line.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains(problem, run.Error, StringComparison.Ordinal);
        Assert.Contains("\nOdin.Probe ", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("hidden", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("500ms", 500)]
    [InlineData("30s", 30_000)]
    [InlineData("2m", 120_000)]
    [InlineData("1m30s", 90_000)]
    [InlineData("1s500ms", 1_500)]
    [InlineData("1h", 3_600_000)]
    [InlineData("5m250ms", 300_250)]
    public void Times_are_read(string text, int milliseconds) => Assert.Equal(TimeSpan.FromMilliseconds(milliseconds), Read.Time(text));

    [Theory]
    [InlineData("")]
    [InlineData("1")]
    [InlineData("-1s")]
    [InlineData("1.5s")]
    [InlineData("30s1m")]
    [InlineData("1 s")]
    [InlineData("99999h")]
    [InlineData("60m1ms")]
    public void Other_times_are_not(string text) => Assert.Throws<FormatException>(() => Read.Time(text));

    [Theory]
    [InlineData("--help")]
    [InlineData("-h")]
    public async Task Help_names_every_verb(string argument)
    {
        var run = await Probed.RunAsync(argument);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.All(Verb.All, v => Assert.Contains($"\n  {v.Name} ", run.Output, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Help_of_a_verb_names_every_option()
    {
        foreach (var verb in Verb.All)
        {
            var run = await Probed.RunAsync(verb.Name, "--help");
            Assert.Equal((0, ""), (run.ExitCode, run.Error));
            Assert.All(verb.AllOptions, o => Assert.Contains($"\n  {o.Name} {o.Form} ", run.Output, StringComparison.Ordinal));
        }
    }
}
