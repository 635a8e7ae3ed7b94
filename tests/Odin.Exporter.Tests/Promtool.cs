using System.Diagnostics;

namespace Odin.Exporter.Tests;

/// <summary>What promtool says of metrics.</summary>
static class Promtool
{
    /// <returns>Nothing, when it finds nothing.</returns>
    public static async Task<string> CheckMetricsAsync(string text)
    {
        var start = new ProcessStartInfo(Tool.Promtool.Path, ["check", "metrics"])
        {
            RedirectStandardInput = true,
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        };
        using var promtool = Process.Start(start)!;
        var said = promtool.StandardError.ReadToEndAsync();
        var output = promtool.StandardOutput.ReadToEndAsync();
        await promtool.StandardInput.WriteAsync(text);
        promtool.StandardInput.Close();
        await promtool.WaitForExitAsync();
        return await said + await output + (promtool.ExitCode == 0 ? "" : $"exit code {promtool.ExitCode}");
    }
}
