using System.Globalization;

namespace Odin.Charts.Benchmarks;

/// <summary>Dashboards of 20 panels each, built, checked and serialised by a process that does nothing else.</summary>
static class Dashboards
{
    const int Runs = 7;
    const int Small = 100, Medium = 1000, Large = 4000;
    static readonly int[] Sizes = [Small, Medium, Large];

    public static int Run()
    {
        foreach (var size in Sizes) Measure(size);
        var rounds = Enumerable.Range(0, Runs).Select(_ => Sizes.ToDictionary(size => size, Measure)).ToList();
        Console.WriteLine($"dashboards of {DashboardWork.PanelsEach} panels, medians of {Runs} runs");
        Console.WriteLine("dashboards   CPU s   user s   system s   wall s   peak MiB");
        foreach (var size in Sizes) Print(size, Median(rounds, size));
        return Check(rounds);
    }

    static Measurement Measure(int size) => Measurement.Of(
        ["dotnet", "exec", typeof(Dashboards).Assembly.Location, DashboardWork.Command, size.ToString(CultureInfo.InvariantCulture)]);

    static Measurement Median(List<Dictionary<int, Measurement>> rounds, int size) => new(
        Sample.Median(rounds.Select(r => r[size].User)),
        Sample.Median(rounds.Select(r => r[size].System)),
        Sample.Median(rounds.Select(r => r[size].Wall)),
        Sample.Median(rounds.Select(r => r[size].PeakMebibytes)));

    static void Print(int size, Measurement m) => Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"{size,10}  {m.Cpu,6:0.000}  {m.User,7:0.000}  {m.System,9:0.000}  {m.Wall,7:0.000}  {m.PeakMebibytes,9:0.0}"));

    // Growth between the sizes leaves out the start of the process; 1 is linear.
    static int Check(List<Dictionary<int, Measurement>> rounds)
    {
        var (small, medium, large) = (Median(rounds, Small), Median(rounds, Medium), Median(rounds, Large));
        var growth = (large.Cpu - medium.Cpu) / (Large - Medium) / ((medium.Cpu - small.Cpu) / (Medium - Small));
        return Budget.Check("CPU for 1,000 dashboards", medium.Cpu, 1, "s")
            | Budget.Check(
                "CPU of a dashboard between 1,000 and 4,000 over that between 100 and 1,000", growth, 1.25, "times")
            | Budget.Check("peak memory for 1,000 dashboards", medium.PeakMebibytes, 150, "MiB");
    }
}
