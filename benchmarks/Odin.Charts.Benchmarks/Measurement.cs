using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Odin.Charts.Benchmarks;

/// <summary>What a command used, with everything that it started.</summary>
/// <param name="User">CPU seconds of user code.</param>
/// <param name="System">CPU seconds of the system for it.</param>
/// <param name="Wall">Seconds until it ended.</param>
/// <param name="PeakMebibytes">The largest resident size of one of its processes.</param>
sealed record Measurement(double User, double System, double Wall, double PeakMebibytes)
{
    [JsonIgnore] public double Cpu => User + System;

    /// <summary>The median of each figure.</summary>
    public static Measurement Median(IReadOnlyCollection<Measurement> runs) => new(
        Sample.Median(runs.Select(r => r.User)),
        Sample.Median(runs.Select(r => r.System)),
        Sample.Median(runs.Select(r => r.Wall)),
        Sample.Median(runs.Select(r => r.PeakMebibytes)));

    /// <summary>Runs a command in a measuring child of its own.</summary>
    public static Measurement Of(IEnumerable<string> command, IReadOnlyDictionary<string, string>? environment = null)
    {
        var result = Path.GetTempFileName();
        try
        {
            var exitCode = Start(["dotnet", typeof(Measurement).Assembly.Location, "measure", result, .. command], environment);
            return exitCode == 0
                ? JsonSerializer.Deserialize<Measurement>(File.ReadAllText(result))!
                : throw new InvalidOperationException($"exit code {exitCode}: {string.Join(' ', command)}");
        }
        finally
        {
            File.Delete(result);
        }
    }

    /// <summary>Runs a command and writes what it used; its output is shown only when it fails.</summary>
    public static int OfCommand(string result, string[] command)
    {
        var clock = Stopwatch.StartNew();
        var exitCode = Start(command, null);
        var wall = clock.Elapsed.TotalSeconds;
        var (user, system, peak) = ChildUsage.Read();
        File.WriteAllText(result, JsonSerializer.Serialize(new Measurement(user, system, wall, peak)));
        return exitCode;
    }

    static int Start(string[] command, IReadOnlyDictionary<string, string>? environment)
    {
        var start = new ProcessStartInfo(command[0], command[1..]) { RedirectStandardOutput = true };
        foreach (var (name, value) in environment ?? new Dictionary<string, string>())
            start.Environment[name] = value;
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != 0) Console.Error.Write(output);
        return process.ExitCode;
    }
}
