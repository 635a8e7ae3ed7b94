using System.Globalization;

namespace Odin.Charts.Benchmarks;

/// <summary>Dashboards of 20 panels each, built, checked and serialised by a process that does nothing else.</summary>
static class Dashboards
{
    static readonly int[] Sizes = [100, 1000, 4000];

    public static int Run()
    {
        var growth = Growth.Of(Sizes, Measure);
        growth.Print($"dashboards of {DashboardWork.PanelsEach} panels", "dashboards");
        return Check(growth);
    }

    static Measurement Measure(int size) => Measurement.Of(
        ["dotnet", "exec", typeof(Dashboards).Assembly.Location, DashboardWork.Command, size.ToString(CultureInfo.InvariantCulture)]);

    static int Check(Growth growth) =>
        Budget.Check("CPU for 1,000 dashboards", growth.Medians[1].Cpu, 1, "s")
        | Budget.Check("CPU of a dashboard between 1,000 and 4,000 over that between 100 and 1,000", growth.Ratio, 1.25, "times")
        | Budget.Check("peak memory for 1,000 dashboards", growth.Medians[1].PeakMebibytes, 150, "MiB");
}
