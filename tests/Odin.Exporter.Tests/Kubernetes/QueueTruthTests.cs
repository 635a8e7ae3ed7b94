namespace Odin.Exporter.Tests.Kubernetes;

public class QueueTruthTests
{
    const int Clusters = 40;
    const int Sequences = 25;

    /// <summary>A thousand sequences in all; each cluster is another seed.</summary>
    [Fact]
    public async Task The_queue_is_the_truth_after_each_random_sequence_of_events_and_each_job_counts_once()
    {
        for (var seed = 1; seed <= Clusters; seed++) await RunAsync(seed);
    }

    static async Task RunAsync(int seed)
    {
        var clock = new FakeClock(FakeClock.Noon);
        var cluster = new Cluster();
        var chance = new Random(seed);
        var random = new RandomCluster(cluster, clock, chance);
        var api = new ClusterApi(cluster) { Token = "secret", PageSize = 3, Chance = new(seed), Faults = Faults(seed) };
        for (var i = 0; i < 40; i++) random.Happen();
        random.Times.Clear();
        clock.Now += TimeSpan.FromSeconds(1);
        await using var watched = await Watched.StartAsync(api, clock);
        random.Mark();
        await ShowsAsync(watched, random, 1, $"seed {seed}, at first");
        for (var sequence = 1; sequence <= Sequences; sequence++)
        {
            if (chance.Next(6) == 0) await UnwatchedAsync(watched, cluster, random, chance);
            else for (var i = chance.Next(1, 15); i > 0; i--) random.Happen();
            random.Mark();
            await ShowsAsync(watched, random, sequence + 1, $"seed {seed}, sequence {sequence}");
        }
        Assert.Empty(api.Violations);
    }

    static ClusterFaults Faults(int seed) => seed % 2 == 0
        ? new() { Twice = 0.1, Replayed = 0.2, Unknown = 0.05, Bookmark = 0.5, InPieces = 0.2, Cut = 0.05 }
        : new() { Twice = 0.1, Replayed = 0.2, Unknown = 0.05, Bookmark = 0.5, InPieces = 0.2, Swapped = 0.3 };

    /// <summary>The server is gone for a while, and what happened meanwhile is compacted away.</summary>
    static async Task UnwatchedAsync(Watched watched, Cluster cluster, RandomCluster random, Random chance)
    {
        watched.Api.IsDown = true;
        watched.Api.Disconnect();
        random.SetWatched(false);
        for (var i = chance.Next(1, 15); i > 0; i--) random.Happen();
        random.SetWatched(true);
        cluster.Compact();
        watched.Api.TellsGoneByEvent = chance.Next(2) == 0;
        watched.Api.IsDown = false;
        await Task.Yield();
    }

    static async Task ShowsAsync(Watched watched, RandomCluster random, int marks, string when)
    {
        await watched.UntilAsync("mark-pods/unscheduled", marks);
        await watched.UntilAsync("mark-jobs/unscheduled", marks);
        // A mark may be swapped with what it marks, and gauges are set one after another.
        var isOrdered = watched.Api.Faults.Swapped == 0;
        string Truth() => $"{Text(random.Queue())}; {Counted(random.Times, isOrdered)}";
        string Shown() => $"{Text(Told.Queue(watched.Registry))}; {Counted(Told.Times(watched.Registry), isOrdered)}";
        for (var i = 0; i < 100 && Truth() != Shown(); i++) await Task.Delay(2);
        Assert.True(Truth() == Shown(), $"{when}\n{Truth()}\n{Shown()}");
    }

    /// <summary>The API does not always tell when a job was cancelled, and of two starts the one that is seen first counts:
    /// then only the number is certain.</summary>
    static string Counted(SortedDictionary<string, (ulong Count, double Sum)> times, bool isOrdered) => string.Join(
        ", ", times.Select(t => isOrdered && !t.Key.EndsWith("cancelled", StringComparison.Ordinal) ? $"{t.Key} {t.Value}" : $"{t.Key} {t.Value.Count}"));

    static string Text(SortedDictionary<string, double> queue) => string.Join(", ", queue);
}
