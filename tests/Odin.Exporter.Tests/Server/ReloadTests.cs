using System.Net;
using Odin.Exporter.Tests.Observations;

namespace Odin.Exporter.Tests.Server;

public class ReloadTests
{
    const string Good = "odin_exporter_config_last_reload_successful";
    const string Taking = "sources: {observations: {enabled: true, listen: '127.0.0.1:0'}}";

    [Fact]
    public async Task The_intake_comes_and_goes_without_a_restart()
    {
        await using var exporter = await RunningExporter.StartAsync();
        Assert.Null(exporter.Intake);
        exporter.Reconfigure(Taking);
        await Eventually.IsTrueAsync(() => Task.FromResult(exporter.Intake is not null));
        var address = exporter.Intake!;
        exporter.Reconfigure("");
        await Eventually.IsTrueAsync(() => Task.FromResult(exporter.Intake is null));
        await Assert.ThrowsAsync<HttpRequestException>(() => exporter.Client.GetAsync(new Uri($"http://{address}/")));
    }

    [Fact]
    public async Task Only_the_handlers_change_when_the_address_stays()
    {
        await using var exporter = await RunningExporter.StartAsync(Taking);
        var address = exporter.Intake!;
        exporter.Reconfigure("sources: {observations: {enabled: true, listen: '127.0.0.1:0', maxConcurrentRequests: 1}}");
        await Eventually.IsTrueAsync(() => Task.FromResult(exporter.HasSaid("read again")));
        await Task.Delay(100);
        Assert.Equal(address, exporter.Intake);
        using var nothing = new StringContent("{}", new System.Net.Http.Headers.MediaTypeHeaderValue("application/json"));
        Assert.Equal(HttpStatusCode.OK, (await exporter.Client.PostAsync(new Uri($"http://{address}/v1/observations"), nothing)).StatusCode);
    }

    [Theory]
    [InlineData("log: {formt: json}")]
    [InlineData("log: [")]
    [InlineData("sources: {observations: {enabled: maybe}}")]
    public async Task What_is_wrong_changes_nothing(string wrong)
    {
        await using var exporter = await RunningExporter.StartAsync(Taking);
        var address = exporter.Intake;
        Assert.Equal(1, await exporter.ValueAsync(Good));
        exporter.Reconfigure(wrong);
        await Eventually.IsTrueAsync(async () => await exporter.ValueAsync(Good) == 0);
        Assert.Equal(address, exporter.Intake);
        Assert.True(await exporter.IsReadyAsync());
        await Eventually.IsTrueAsync(() => Task.FromResult(exporter.HasSaid("ODIN300")));
        exporter.Reconfigure(Taking);
        await Eventually.IsTrueAsync(async () => await exporter.ValueAsync(Good) == 1);
        Assert.Equal(address, exporter.Intake);
    }

    [Fact]
    public async Task A_file_that_vanishes_keeps_the_configuration()
    {
        await using var exporter = await RunningExporter.StartAsync(Taking);
        File.Delete(exporter.ConfigurationFile);
        await Eventually.IsTrueAsync(async () => await exporter.ValueAsync(Good) == 0);
        Assert.NotNull(exporter.Intake);
        await Eventually.IsTrueAsync(() => Task.FromResult(exporter.HasSaid("ODIN3000")));
        Directory.CreateDirectory(exporter.ConfigurationFile);
        exporter.Reload();
        await Eventually.IsTrueAsync(() => Task.FromResult(exporter.HasSaid("This is a folder")));
        Directory.Delete(exporter.ConfigurationFile);
    }

    [Fact]
    public async Task Links_that_are_swapped_as_in_a_ConfigMap_are_noticed()
    {
        await using var exporter = await RunningExporter.StartAsync();
        var folder = Path.GetDirectoryName(exporter.ConfigurationFile)!;
        await File.WriteAllTextAsync(Path.Combine(folder, "next"), "server: {listen: '127.0.0.1:0'}\n" + Taking);
        File.CreateSymbolicLink(Path.Combine(folder, "link"), "next");
        File.Move(Path.Combine(folder, "link"), exporter.ConfigurationFile, overwrite: true);
        await Eventually.IsTrueAsync(() => Task.FromResult(exporter.Intake is not null));
    }

    [Fact]
    public async Task What_needs_a_restart_says_so()
    {
        await using var exporter = await RunningExporter.StartAsync();
        exporter.Reconfigure("limits: {maxSeries: 5}");
        await Eventually.IsTrueAsync(() => Task.FromResult(exporter.HasSaid("ODIN3008: 'limits.maxSeries'")));
        Assert.DoesNotContain("'server'", exporter.Said.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_log_changes_at_once()
    {
        await using var exporter = await RunningExporter.StartAsync();
        Assert.StartsWith("{", exporter.Said.Lines[^1], StringComparison.Ordinal);
        exporter.Reconfigure("log: {format: text, level: debug}");
        await Eventually.IsTrueAsync(async () =>
        {
            exporter.Reload();
            await Task.Delay(300);
            return exporter.Said.Lines[^1].Contains(" information ConfigurationWatch: ", StringComparison.Ordinal);
        });
    }

    [Fact]
    public async Task An_intake_whose_address_is_taken_is_tried_again()
    {
        await using var other = await RunningExporter.StartAsync(Taking);
        await using var exporter = await RunningExporter.StartAsync();
        exporter.Reconfigure($"sources: {{observations: {{enabled: true, listen: '{other.Intake}'}}}}");
        await Eventually.IsTrueAsync(async () => !await exporter.IsReadyAsync());
        await Eventually.IsTrueAsync(() => Task.FromResult(exporter.HasSaid("ODIN3007")));
        other.Reconfigure("");
        await Eventually.IsTrueAsync(exporter.IsReadyAsync);
        Assert.NotNull(exporter.Intake);
    }
}
