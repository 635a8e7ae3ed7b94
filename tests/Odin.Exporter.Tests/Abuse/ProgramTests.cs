using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Odin.Exporter.Tests.Observations;

namespace Odin.Exporter.Tests.Abuse;

/// <summary>The program itself: its command line, its end, and what its surroundings do to it.</summary>
public class ProgramTests
{
    const string Taking = "sources: {observations: {enabled: true, listen: '127.0.0.1:0'}}";

    [Theory]
    [InlineData("log: {level: debug}", 0, "")]
    [InlineData("", 0, "")]
    [InlineData("log: {levl: debug}", 1, "odin.yaml(1,7): error ODIN3002: log.levl: There is no such key; did you mean level?")]
    [InlineData("a: &a [x]\nb: [*a,*a]", 1, "odin.yaml(1,4): error ODIN3001: ")]
    [InlineData("sources: {endpoints: [{name: a}]}", 1, "odin.yaml(1,23): error ODIN3004: sources.endpoints[0].url: ")]
    public async Task Check_says_what_is_wrong(string configuration, int exitCode, string said)
    {
        using var folder = new TemporaryFolder();
        var run = await RunAsync("--check", "--config", folder.Write("odin.yaml", configuration));
        Assert.Equal(exitCode, run.ExitCode);
        Assert.Contains(said, run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(2, "ODIN3006", "--conf")]
    [InlineData(2, "ODIN3006", "--config")]
    [InlineData(2, "ODIN3006", "--check")]
    [InlineData(1, "ODIN3000", "--config", "/nowhere/odin.yaml")]
    [InlineData(1, "ODIN3000", "--config", "/")]
    [InlineData(1, "ODIN3000", "--config=/dev/zero")]
    [InlineData(0, "--simulate", "--help")]
    public async Task The_command_line_is_told_apart(int exitCode, string said, params string[] arguments)
    {
        var run = await RunAsync(arguments);
        Assert.Equal(exitCode, run.ExitCode);
        Assert.Contains(said, run.Error + run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_taken_address_has_a_code()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        using var folder = new TemporaryFolder();
        var run = await RunAsync("--config", folder.Write("odin.yaml", $"server: {{listen: '{taken.LocalEndpoint}'}}"));
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("ODIN3007", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task SIGTERM_ends_it_with_0_while_readers_and_writers_hang()
    {
        await using var exporter = await ExporterProcess.StartAsync(Taking);
        using var reader = await Server.Exchange.ConnectAsync(exporter.Metrics);
        await reader.SendAsync("GET /metrics HTTP/1.1\r\n");
        using var writer = await Server.Exchange.ConnectAsync(exporter.Intake);
        await writer.SendAsync(HostileInput.Head() + "Content-Length: 100\r\n\r\n{");
        exporter.Terminate();
        Assert.Equal(0, await exporter.EndAsync());
        Assert.Contains("The exporter has stopped.", exporter.Said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_full_disk_for_its_log_does_not_matter()
    {
        using var folder = new TemporaryFolder();
        var port = FreePort();
        var file = folder.Write("odin.yaml", $"server: {{listen: '127.0.0.1:{port}'}}\nlog: {{level: trace}}");
        using var process = Process.Start(Shell("exec \"$@\" > /dev/full 2>&1", file))!;
        await AnswersAsync(process, port);
        ExporterProcess.Signal(process.Id, "TERM");
        await process.WaitForExitAsync();
        Assert.Equal(0, process.ExitCode);
    }

    [Fact]
    public async Task A_pipe_for_its_log_that_nobody_reads_does_not_matter()
    {
        using var folder = new TemporaryFolder();
        var port = FreePort();
        var file = folder.Write("odin.yaml", $"server: {{listen: '127.0.0.1:{port}'}}\nlog: {{level: trace}}");
        using var process = Process.Start(ExporterProcess.Start("--config", file))!;
        await AnswersAsync(process, port);
        ExporterProcess.Signal(process.Id, "TERM");
        Assert.True(process.WaitForExit(TimeSpan.FromSeconds(20)));
        Assert.Equal(0, process.ExitCode);
    }

    // Each request says several lines at this level: the pipe of 64 KiB is full long before the end.
    static async Task AnswersAsync(Process process, int port)
    {
        using var client = new HttpClient { Timeout = TimeSpan.FromSeconds(10) };
        await Eventually.IsTrueAsync(async () => process.HasExited || await IsUpAsync(client, port), 60);
        for (var i = 0; i < 300; i++) Assert.Contains("odin_exporter_build_info", await client.GetStringAsync(new Uri($"http://127.0.0.1:{port}/metrics")), StringComparison.Ordinal);
        Assert.False(process.HasExited);
    }

    static async Task<bool> IsUpAsync(HttpClient client, int port)
    {
        try
        {
            return (await client.GetAsync(new Uri($"http://127.0.0.1:{port}/healthz"))).IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    static ProcessStartInfo Shell(string script, string file)
    {
        var program = ExporterProcess.Start("--config", file);
        return new("sh", ["-c", script, "sh", program.FileName, .. program.ArgumentList]);
    }

    static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    static async Task<(int ExitCode, string Output, string Error)> RunAsync(params string[] arguments)
    {
        using var process = Process.Start(ExporterProcess.Start(arguments))!;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        using var stop = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        await process.WaitForExitAsync(stop.Token);
        return (process.ExitCode, await output, await error);
    }
}
