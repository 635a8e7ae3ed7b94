using System.Globalization;

namespace Odin.Charts.Benchmarks;

/// <summary>The chart program alone, into an empty folder, with its files in the cache.</summary>
static class Emission
{
    static readonly int[] Sizes = [12, 120, 1200];

    public static int Run()
    {
        // Removed at the end, because some file systems create files slowly after others were deleted.
        var outputs = Directory.CreateTempSubdirectory("odin-emission-");
        try
        {
            var growth = Growth.Of(Sizes, size => Emit(size, outputs));
            growth.Print("emission", "objects", Components.ObjectsEach);
            return Check(growth);
        }
        finally
        {
            outputs.Delete(recursive: true);
        }
    }

    static Measurement Emit(int size, DirectoryInfo outputs) => Measurement.Of(
        ["dotnet", "exec", Components.Program, "emit", "--output", Path.Combine(outputs.FullName, Path.GetRandomFileName()), "--version", "1.0.0"],
        new Dictionary<string, string> { [Components.CountVariable] = size.ToString(CultureInfo.InvariantCulture) });

    static int Check(Growth growth) =>
        Budget.Check("CPU for 60 objects", growth.Medians[0].Cpu, 0.5, "s")
        | Budget.Check("CPU for 6,000 objects", growth.Medians[2].Cpu, 3, "s")
        | Budget.Check("CPU of an object between 600 and 6,000 over that between 60 and 600", growth.Ratio, 1.25, "times")
        | Budget.Check("peak memory for 6,000 objects", growth.Medians[2].PeakMebibytes, 150, "MiB");
}
