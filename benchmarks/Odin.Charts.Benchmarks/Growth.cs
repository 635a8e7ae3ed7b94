using System.Globalization;

namespace Odin.Charts.Benchmarks;

/// <summary>What a command uses at three sizes of its work, in medians of rounds that take each size in turn.</summary>
sealed record Growth(IReadOnlyList<int> Sizes, IReadOnlyList<Measurement> Medians)
{
    const int Runs = 7;

    /// <summary>Measures each size once without counting it, to warm the caches, and then in rounds.</summary>
    public static Growth Of(IReadOnlyList<int> sizes, Func<int, Measurement> measure)
    {
        foreach (var size in sizes) measure(size);
        var rounds = Enumerable.Range(0, Runs).Select(_ => sizes.Select(measure).ToList()).ToList();
        return new(sizes, [.. sizes.Select((_, i) => Measurement.Median([.. rounds.Select(r => r[i])]))]);
    }

    /// <summary>The CPU of one more piece of work between the larger sizes over that between the smaller ones, which leaves out
    /// the start of the process; 1 is linear.</summary>
    public double Ratio => Each(1) / Each(0);

    public void Print(string title, string unit, int unitsEach = 1)
    {
        Console.WriteLine($"{title}, medians of {Runs} runs");
        Console.WriteLine($"{unit,10}   CPU s   user s   system s   wall s   peak MiB");
        foreach (var (size, m) in Sizes.Zip(Medians))
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{size * unitsEach,10}  {m.Cpu,6:0.000}  {m.User,7:0.000}  {m.System,9:0.000}  {m.Wall,7:0.000}  {m.PeakMebibytes,9:0.0}"));
    }

    double Each(int from) => (Medians[from + 1].Cpu - Medians[from].Cpu) / (Sizes[from + 1] - Sizes[from]);
}
