using System.Text;

namespace Odin.Exporter.Tests.Kubernetes;

/// <summary>One watch of the test's cluster, with its faults.</summary>
sealed class ClusterStream(Stream body, Random chance, ClusterFaults faults)
{
    static readonly byte[] Surprise = Encoding.UTF8.GetBytes("""{"type":"SURPRISE","object":{"metadata":{"uid":"x","resourceVersion":"1"}}}""" + "\n");

    /// <summary>Writes events until it is cut.</summary>
    /// <exception cref="IOException">It shall be cut now.</exception>
    public async Task RunAsync(Cluster cluster, string resource, string? ns, long version, CancellationToken end)
    {
        while (true)
        {
            var changed = cluster.Changed;
            var now = cluster.Version;
            var (before, after) = cluster.Changes(resource, ns, version);
            Swap(after);
            foreach (var change in after)
            {
                await WriteAsync(change, before, end);
                before.Add(change);
            }
            version = after.Count > 0 ? after.Max(c => c.Version) : version;
            if (after.Count > 0 && Chance(faults.Bookmark)) await BookmarkAsync(resource, version, end);
            await body.FlushAsync(end);
            if (now == cluster.Version) await changed.WaitAsync(end);
        }
    }

    async Task WriteAsync(ClusterChange change, List<ClusterChange> before, CancellationToken end)
    {
        if (Chance(faults.Cut)) await CutAsync(change.Line, end);
        if (Chance(faults.Unknown)) await body.WriteAsync(Surprise, end);
        await LineAsync(change.Line, end);
        if (Chance(faults.Twice)) await LineAsync(change.Line, end);
        if (Chance(faults.Replayed) && before.Count > 0) await LineAsync(before[Next(before.Count)].Line, end);
    }

    /// <summary>Half an event, and the connection is gone.</summary>
    async Task CutAsync(byte[] line, CancellationToken end)
    {
        await body.WriteAsync(line.AsMemory(0, Next(line.Length)), end);
        await body.FlushAsync(end);
        throw new IOException();
    }

    async Task LineAsync(byte[] line, CancellationToken end)
    {
        var middle = Chance(faults.InPieces) ? Next(line.Length) : 0;
        await body.WriteAsync(line.AsMemory(0, middle), end);
        if (middle > 0)
        {
            await body.FlushAsync(end);
            await Task.Yield();
        }
        await body.WriteAsync(line.AsMemory(middle), end);
    }

    Task BookmarkAsync(string resource, long version, CancellationToken end)
    {
        var kind = resource == "pods" ? "Pod" : "Job";
        var metadata = $$"""{"resourceVersion":"{{version}}","creationTimestamp":null}""";
        var line = $$"""{"type":"BOOKMARK","object":{"kind":"{{kind}}","metadata":{{metadata}},"spec":{"containers":null} } }""" + "\n";
        return body.WriteAsync(Encoding.UTF8.GetBytes(line), end).AsTask();
    }

    /// <summary>Two objects' events the wrong way round; nothing is cut between them.</summary>
    void Swap(List<ClusterChange> changes)
    {
        for (var i = 1; i < changes.Count && faults.Cut == 0; i++)
            if (Chance(faults.Swapped) && changes[i].Object.Uid != changes[i - 1].Object.Uid) (changes[i], changes[i - 1]) = (changes[i - 1], changes[i]);
    }

    bool Chance(double share)
    {
        lock (chance) return chance.NextDouble() < share;
    }

    int Next(int max)
    {
        lock (chance) return chance.Next(max);
    }
}
