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
        var pairs = new List<(double With, double Without)>();
        while (pairs.Count < FewestPairs || (pairs.Count < MostPairs && Sample.Uncertainty(Overheads(pairs)) > Noise))
            pairs.Add(Pair(emitFirst: pairs.Count % 2 == 0));
        var overhead = Sample.Median(Overheads(pairs));
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"no-op build, {pairs.Count} pairs: {Sample.Median(pairs.Select(p => p.With)):0.000} s CPU with emission, {Sample.Median(pairs.Select(p => p.Without)):0.000} s without"));
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"the ratio of a pair: median {overhead:+0.0;-0.0} %, mean {Overheads(pairs).Average():+0.0;-0.0} % ± {Sample.Uncertainty(Overheads(pairs)):0.0} %"));
        return Budget.Check("CPU that emission adds to a no-op build", overhead, 5, "%");
    }

    static List<double> Overheads(List<(double With, double Without)> pairs) => pairs.ConvertAll(p => 100 * (p.With / p.Without - 1));

    static (double With, double Without) Pair(bool emitFirst)
    {
        var first = Build(emitFirst).Cpu;
        var second = Build(!emitFirst).Cpu;
        return emitFirst ? (first, second) : (second, first);
    }

    static Measurement Build(bool emit) => Measurement.Of(
        ["dotnet", "build", Components.Project, "-c", "Release", "-v", "quiet", "-nodeReuse:false", $"-p:EmitChartsOnBuild={(emit ? "true" : "false")}"]);
}
