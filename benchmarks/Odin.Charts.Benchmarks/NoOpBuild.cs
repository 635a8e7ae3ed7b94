using System.Globalization;

namespace Odin.Charts.Benchmarks;

/// <summary>A build with nothing to do, with emission and without, in pairs so that both see the same machine.</summary>
static class NoOpBuild
{
    const int FewestPairs = 12, MostPairs = 120;
    const double Noise = 1.5;

    public static int Run()
    {
        Build(emit: true);
        Build(emit: false);
        var overheads = new List<double>();
        while (overheads.Count < FewestPairs || (overheads.Count < MostPairs && Sample.Uncertainty(overheads) > Noise))
            overheads.Add(Pair(emitFirst: overheads.Count % 2 == 0));
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"no-op build, {overheads.Count} pairs: emission costs {overheads.Average():0.0} % ± {Sample.Uncertainty(overheads):0.0} % CPU"));
        return Budget.Check("CPU that emission adds to a no-op build", overheads.Average(), 5, "%");
    }

    static double Pair(bool emitFirst)
    {
        var first = Build(emitFirst).Cpu;
        var second = Build(!emitFirst).Cpu;
        var (with, without) = emitFirst ? (first, second) : (second, first);
        return 100 * (with / without - 1);
    }

    static Measurement Build(bool emit) => Measurement.Of(
        ["dotnet", "build", Components.Project, "-c", "Release", "-v", "quiet", "-nodeReuse:false", $"-p:EmitChartsOnBuild={(emit ? "true" : "false")}"]);
}
