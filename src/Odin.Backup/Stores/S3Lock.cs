using System.Net;
using Amazon.Runtime;
using Amazon.S3;
using Amazon.S3.Model;

namespace Odin.Backup;

/// <summary>How an <see cref="S3Lock"/> waits.</summary>
internal sealed record S3Timing
{
    /// <summary>How often a holder writes its lock anew.</summary>
    public TimeSpan Renewal { get; init; } = TimeSpan.FromSeconds(20);

    /// <summary>Who does not for so long is dead.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(90);
}

/// <summary>Lets one run at a time work below a folder of a bucket: an object that its holder writes anew again and again. A lock that stays the same for
/// long is that of a dead run, and is taken over. No clock is compared with another's.</summary>
internal sealed class S3Lock : StoreLock
{
    readonly IAmazonS3 _client;
    readonly (string Bucket, string Key) _object;
    readonly string _holder = Guid.NewGuid().ToString("N");
    readonly CancellationTokenSource _end = new();
    readonly CancellationTokenSource _lost = new();
    Task _renewing = Task.CompletedTask;

    S3Lock(IAmazonS3 client, string bucket, string key, string place)
        : base(place) => (_client, _object) = (client, (bucket, key));

    protected override CancellationToken Lost => _lost.Token;

    /// <exception cref="BackupException">Somebody alive has it.</exception>
    public static async Task<S3Lock> TakeAsync(
        IAmazonS3 client, string bucket, string key, string place, S3Timing timing, TimeProvider clock, CancellationToken stop)
    {
        var turn = new S3Lock(client, bucket, key, place);
        var dead = await turn.ReadAsync(stop).ConfigureAwait(false);
        if (dead is not null && !await turn.IsDeadAsync(dead, place, timing, clock, stop).ConfigureAwait(false)) dead = null;
        if (!await turn.TryTakeAsync(dead, timing, clock, stop).ConfigureAwait(false)) throw Busy(place);
        turn._renewing = turn.RenewAsync(timing, clock);
        return turn;
    }

    public override async ValueTask DisposeAsync()
    {
        await _end.CancelAsync().ConfigureAwait(false);
        await _renewing.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        try
        {
            if (await IsOursAsync(CancellationToken.None).ConfigureAwait(false))
                await _client.DeleteObjectAsync(_object.Bucket, _object.Key).ConfigureAwait(false);
        }
        catch (Exception e) when (S3Trouble.Is(e))
        {
            // Nobody renews it any more, which is as good.
        }
        _end.Dispose();
        _lost.Dispose();
    }

    /// <returns>Whether it is still there: <c>false</c>: somebody removed it.</returns>
    /// <exception cref="BackupException">Its holder lives.</exception>
    async Task<bool> IsDeadAsync(Seen seen, string place, S3Timing timing, TimeProvider clock, CancellationToken stop)
    {
        for (var start = clock.GetTimestamp(); clock.GetElapsedTime(start) < timing.Patience;)
        {
            await Task.Delay(timing.Renewal / 4, clock, stop).ConfigureAwait(false);
            if (await ReadAsync(stop).ConfigureAwait(false) is not { } now) return false;
            if (now.Text != seen.Text) throw Busy(place);
        }
        return true;
    }

    static BackupException Busy(string place) =>
        new(place, "another run works here.", "Wait until it has ended, then run this again.") { Code = ExitCode.Busy };

    async Task<Seen?> ReadAsync(CancellationToken stop)
    {
        try
        {
            using var answer = await _client.GetObjectAsync(_object.Bucket, _object.Key, stop).ConfigureAwait(false);
            using var text = new StreamReader(answer.ResponseStream);
            return new(await text.ReadToEndAsync(stop).ConfigureAwait(false), answer.ETag);
        }
        catch (AmazonS3Exception e) when (e.StatusCode == HttpStatusCode.NotFound && e.ErrorCode != "NoSuchBucket")
        {
            return null;
        }
    }

    /// <summary>Servers that know conditions let one win. For the others who wrote last has it, which is read, and after a dead one once more when whoever came
    /// at the same time has written.</summary>
    async Task<bool> TryTakeAsync(Seen? dead, S3Timing timing, TimeProvider clock, CancellationToken stop)
    {
        try
        {
            await WriteAsync(0, dead?.Tag, stop, isNew: dead is null).ConfigureAwait(false);
        }
        catch (AmazonS3Exception e) when (e.StatusCode is HttpStatusCode.PreconditionFailed or HttpStatusCode.Conflict or HttpStatusCode.NotFound)
        {
            return false;
        }
        if (dead is not null) await Task.Delay(timing.Renewal / 2, clock, stop).ConfigureAwait(false);
        return await IsOursAsync(stop).ConfigureAwait(false);
    }

    async Task<bool> IsOursAsync(CancellationToken stop) => (await ReadAsync(stop).ConfigureAwait(false))?.Text.StartsWith(_holder, StringComparison.Ordinal) == true;

    Task WriteAsync(int count, string? replaced, CancellationToken stop, bool isNew = false) => _client.PutObjectAsync(
        new()
        {
            BucketName = _object.Bucket, Key = _object.Key, ContentBody = $"{_holder} {count}", UseChunkEncoding = false,
            IfNoneMatch = isNew ? "*" : null, IfMatch = replaced,
        },
        stop);

    /// <summary>Who cannot, gives up well before others may take it for dead.</summary>
    async Task RenewAsync(S3Timing timing, TimeProvider clock)
    {
        _lost.CancelAfter(timing.Patience / 2);
        try
        {
            for (var count = 1; !_lost.IsCancellationRequested; count++)
            {
                var isRenewed = await TryRenewAsync(count, timing, clock).ConfigureAwait(false);
                if (isRenewed == false) return;
                if (isRenewed == true) _lost.CancelAfter(timing.Patience / 2);
            }
        }
        finally
        {
            await _lost.CancelAsync().ConfigureAwait(false);
        }
    }

    /// <returns><c>false</c>: it is another's; none: nobody knows, and the next time may do.</returns>
    async Task<bool?> TryRenewAsync(int count, S3Timing timing, TimeProvider clock)
    {
        await Task.Delay(timing.Renewal, clock, _end.Token).ConfigureAwait(false);
        using var limit = new CancellationTokenSource(timing.Renewal / 2, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, _end.Token);
        try
        {
            if (!await IsOursAsync(either.Token).ConfigureAwait(false)) return false;
            await WriteAsync(count, null, either.Token).ConfigureAwait(false);
            return true;
        }
        catch (Exception e) when (S3Trouble.Is(e) && !_end.IsCancellationRequested)
        {
            return null;
        }
    }

    /// <summary>What the object holds, and which of its contents that is.</summary>
    sealed record Seen(string Text, string Tag);
}
