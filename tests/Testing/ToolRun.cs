using System.Diagnostics;
using System.Text;

namespace Odin.Charts.Testing;

/// <summary>What a program said and how it ended.</summary>
public sealed record ToolRun(string Command, int ExitCode, string Output, string Error)
{
    public static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    /// <summary>Runs a program to its end; one that takes longer than <see cref="Patience"/> is killed.</summary>
    /// <param name="tool">The program.</param>
    /// <param name="arguments">Its arguments.</param>
    /// <param name="folder">Where it runs.</param>
    /// <param name="environment">Variables that are set.</param>
    /// <param name="patience">How long it may take.</param>
    public static ToolRun Of(
        Tool tool,
        IEnumerable<string> arguments,
        string? folder = null,
        IReadOnlyDictionary<string, string>? environment = null,
        TimeSpan? patience = null)
    {
        var start = new ProcessStartInfo(tool.Path, arguments)
        {
            WorkingDirectory = folder ?? Path.GetTempPath(),
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        foreach (var (name, value) in environment ?? new Dictionary<string, string>())
            start.Environment[name] = value;
        return Run(start, $"{tool.Name} {string.Join(' ', start.ArgumentList)}", patience ?? Patience);
    }

    /// <summary>This run, or a failed test that shows all of it.</summary>
    public ToolRun Succeeded() => ExitCode == 0 ? this : throw new Xunit.Sdk.XunitException(ToString());

    /// <summary>What the program said, when it failed as it should.</summary>
    public string Refused() => ExitCode != 0 ? Error + Output : throw new Xunit.Sdk.XunitException($"should have failed: {this}");

    public override string ToString() => $"{Command}\nexit code {ExitCode}\n{Error}{Output}";

    static ToolRun Run(ProcessStartInfo start, string command, TimeSpan patience)
    {
        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEndAsync();
        if (!process.WaitForExit(patience))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"{command} did not end within {patience}");
        }
        return new ToolRun(command, process.ExitCode, output.GetAwaiter().GetResult(), error.GetAwaiter().GetResult());
    }
}
