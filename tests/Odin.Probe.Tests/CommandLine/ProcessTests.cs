using System.Diagnostics;
using System.Globalization;

namespace Odin.Probe.Tests;

/// <summary>The probe as the program that it is.</summary>
public sealed class ProcessTests
{
    static readonly string Program = Repository.Combine("src", "Odin.Probe", "bin", Repository.Configuration, "net10.0", "Odin.Probe.dll");

    [Fact]
    public async Task It_ends_with_0_when_it_passed_and_says_so_line_by_line()
    {
        await using var prometheus = await TestServer.StartAsync(Answer.Json("""{"status":"success","data":{"resultType":"vector","result":[{"metric":{},"value":[1,"1"]}]}}"""));
        var run = Run("metrics", "--prometheus", prometheus.Address, "--series", "up");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.All(run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries), l => Assert.Matches(@"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z \S", l));
        Assert.Contains("Z Odin.Probe 0.1.0: metrics, with 60.0 s of time.\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void It_ends_with_1_when_it_failed() => Assert.Equal(1, Run("metrics", "--prometheus", "http://127.0.0.1:1", "--series", "up", "--timeout", "1s").ExitCode);

    [Fact]
    public void It_ends_with_2_when_its_arguments_are_wrong() => Assert.Equal(2, Run("metrics").ExitCode);

    [Theory]
    [InlineData("TERM")]
    [InlineData("INT")]
    public async Task A_signal_ends_it_with_1(string signal)
    {
        await using var silent = await TestServer.StartAsync(Answer.Never);
        using var process = Process.Start(new ProcessStartInfo(
            "dotnet", ["exec", Program, "metrics", "--prometheus", silent.Address, "--series", "up"]) { RedirectStandardOutput = true })!;
        for (var clock = Stopwatch.StartNew(); silent.Asked.Count == 0; await Task.Delay(20)) Assert.True(clock.Elapsed < TimeSpan.FromSeconds(30), "it never asked");
        using (var kill = Process.Start("kill", [$"-{signal}", process.Id.ToString(CultureInfo.InvariantCulture)])) await kill.WaitForExitAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        Assert.True(process.WaitForExit(TimeSpan.FromSeconds(10)));
        Assert.Equal(1, process.ExitCode);
        Assert.Contains(", asked to end:", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_others_say_cannot_break_its_lines()
    {
        await using var prometheus = await TestServer.StartAsync(new Answer(400, "one\ntwo\u001b[31mred", "text/plain"));
        var run = Run("metrics", "--prometheus", prometheus.Address, "--series", "up");
        Assert.Contains("answers 400 Bad Request: one two [31mred\n", run.Output, StringComparison.Ordinal);
    }

    static ToolRun Run(params string[] arguments) => ToolRun.Of(new("dotnet"), ["exec", Program, .. arguments]);
}
