namespace Odin.Exporter.Benchmarks;

/// <summary>Scrapes of 10,000 series, of the exporter beside prometheus-net and the Python client, all in one run.</summary>
static class Scrapes
{
    const int Rounds = 3;
    const int Starts = 7;

    static readonly Subject[] Subjects = [Subject.Python, Subject.PrometheusNet, Subject.Jit, Subject.Aot];

    public static async Task<int> RunAsync()
    {
        await StartAsync();
        Console.WriteLine($"\n{SeriesShape.Count:#,0} series           connections  gzip  scrapes/s  CPU ms  kB a scrape  MiB resident");
        var missed = 0;
        foreach (var (connections, isPacked) in new[] { (1, false), (4, false), (1, true), (4, true) })
            missed |= Compare(await MeasureAsync(connections, isPacked));
        return missed;
    }

    static async Task StartAsync()
    {
        Console.WriteLine("no series                   ms from start to first scrape  MiB resident");
        foreach (var subject in Subjects)
        {
            var (times, memory) = (new List<double>(), new List<double>());
            for (var i = 0; i < Starts; i++)
            {
                using var running = await subject.StartAsync(hasSeries: false);
                times.Add(running.StartTime.TotalMilliseconds);
                memory.Add(running.ResidentMebibytes);
            }
            Console.WriteLine($"{subject.Name,-27} {Median(times),29:0} {Median(memory),13:0.0}");
        }
    }

    // The subjects take turns, so that a burst of something else on the machine hits all of them.
    static async Task<Dictionary<Subject, double>> MeasureAsync(int connections, bool isPacked)
    {
        var rounds = Subjects.ToDictionary(s => s, _ => new List<(ScrapeLoad Load, double Memory)>());
        for (var i = 0; i < Rounds; i++)
        {
            foreach (var subject in Subjects)
            {
                using var running = await subject.StartAsync(hasSeries: true);
                rounds[subject].Add((await ScrapeLoad.Of(running, connections, isPacked), running.ResidentMebibytes));
            }
        }
        foreach (var (subject, of) in rounds)
            Console.WriteLine(
                $"{subject.Name,-27} {connections,11} {(isPacked ? "yes" : "no"),5} {Median(of.Select(r => r.Load.PerSecond)),10:0.0} " +
                $"{Median(of.Select(r => r.Load.CpuMilliseconds)),7:0.00} {Median(of.Select(r => r.Load.Bytes / 1000d)),12:0.0} {Median(of.Select(r => r.Memory)),13:0.0}");
        return rounds.ToDictionary(r => r.Key, r => Median(r.Value.Select(v => v.Load.PerSecond)));
    }

    static int Compare(Dictionary<Subject, double> perSecond)
    {
        var (ours, python, net) = (perSecond[Subject.Aot], perSecond[Subject.Python], perSecond[Subject.PrometheusNet]);
        return Target.AtLeast("beside the Python client", ours / python, 10, "times as many")
            | Target.AtLeast("beside prometheus-net", ours / net, 1, "times as many");
    }

    static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToList();
        return (sorted[(sorted.Count - 1) / 2] + sorted[sorted.Count / 2]) / 2;
    }
}
