using System.Globalization;

namespace Odin.Charts.Benchmarks;

/// <summary>The chart program alone, into an empty folder, with its files in the cache.</summary>
static class Emission
{
    const int Runs = 7;
    const int Small = 12, Medium = 120, Large = 1200;
    static readonly int[] Sizes = [Small, Medium, Large];

    public static int Run()
    {
        // Removed at the end, because some file systems create files slowly after others were deleted.
        var outputs = Directory.CreateTempSubdirectory("odin-emission-");
        try
        {
            foreach (var size in Sizes) Emit(size, outputs);
            var rounds = Enumerable.Range(0, Runs).Select(_ => Sizes.ToDictionary(size => size, size => Emit(size, outputs))).ToList();
            Console.WriteLine($"emission, medians of {Runs} runs");
            Console.WriteLine("objects   CPU s   user s   system s   wall s   peak MiB");
            foreach (var size in Sizes) Print(size, Median(rounds, size));
            return Check(rounds);
        }
        finally
        {
            outputs.Delete(recursive: true);
        }
    }

    static Measurement Emit(int size, DirectoryInfo outputs) => Measurement.Of(
        ["dotnet", "exec", Components.Program, "emit", "--output", Path.Combine(outputs.FullName, Path.GetRandomFileName()), "--version", "1.0.0"],
        new Dictionary<string, string> { [Components.CountVariable] = size.ToString(CultureInfo.InvariantCulture) });

    static Measurement Median(List<Dictionary<int, Measurement>> rounds, int size) => new(
        Sample.Median(rounds.Select(r => r[size].User)),
        Sample.Median(rounds.Select(r => r[size].System)),
        Sample.Median(rounds.Select(r => r[size].Wall)),
        Sample.Median(rounds.Select(r => r[size].PeakMebibytes)));

    static void Print(int size, Measurement m) => Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"{size * Components.ObjectsEach,7}  {m.Cpu,6:0.000}  {m.User,7:0.000}  {m.System,9:0.000}  {m.Wall,7:0.000}  {m.PeakMebibytes,9:0.0}"));

    // Growth between the sizes leaves out the start of the process; 1 is linear.
    static int Check(List<Dictionary<int, Measurement>> rounds)
    {
        var (small, medium, large) = (Median(rounds, Small), Median(rounds, Medium), Median(rounds, Large));
        var growth = (large.Cpu - medium.Cpu) / (Large - Medium) / ((medium.Cpu - small.Cpu) / (Medium - Small));
        return Budget.Check("CPU for 60 objects", small.Cpu, 0.5, "s")
            | Budget.Check("CPU for 6,000 objects", large.Cpu, 3, "s")
            | Budget.Check("CPU of an object between 600 and 6,000 over that between 60 and 600", growth, 1.25, "times")
            | Budget.Check("peak memory for 6,000 objects", large.PeakMebibytes, 150, "MiB");
    }
}
