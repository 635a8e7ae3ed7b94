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
        if (await turn.ReadAsync(stop).ConfigureAwait(false) is { } seen)
        {
            await DemandDeadAsync(turn, seen, place, timing, clock, stop).ConfigureAwait(false);
            await client.DeleteObjectAsync(bucket, key, stop).ConfigureAwait(false);
        }
        if (!await turn.TryCreateAsync(stop).ConfigureAwait(false)) throw Busy(place);
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

    static async Task DemandDeadAsync(S3Lock turn, string seen, string place, S3Timing timing, TimeProvider clock, CancellationToken stop)
    {
        for (var start = clock.GetTimestamp(); clock.GetElapsedTime(start) < timing.Patience;)
        {
            await Task.Delay(timing.Renewal / 4, clock, stop).ConfigureAwait(false);
            if (await turn.ReadAsync(stop).ConfigureAwait(false) is not { } now) return;
            if (now != seen) throw Busy(place);
        }
    }

    static BackupException Busy(string place) =>
        new(place, "another run works here.", "Wait until it has ended, then run this again.") { Code = ExitCode.Busy };

    async Task<string?> ReadAsync(CancellationToken stop)
    {
        try
        {
            using var answer = await _client.GetObjectAsync(_object.Bucket, _object.Key, stop).ConfigureAwait(false);
            using var text = new StreamReader(answer.ResponseStream);
            return await text.ReadToEndAsync(stop).ConfigureAwait(false);
        }
        catch (AmazonS3Exception e) when (e.StatusCode == HttpStatusCode.NotFound && e.ErrorCode != "NoSuchBucket")
        {
            return null;
        }
    }

    /// <summary>Servers that know conditions let one win. For the others who wrote last has it, which is read.</summary>
    async Task<bool> TryCreateAsync(CancellationToken stop)
    {
        try
        {
            await WriteAsync(0, "*", stop).ConfigureAwait(false);
        }
        catch (AmazonS3Exception e) when (e.StatusCode is HttpStatusCode.PreconditionFailed or HttpStatusCode.Conflict)
        {
            return false;
        }
        return await IsOursAsync(stop).ConfigureAwait(false);
    }

    async Task<bool> IsOursAsync(CancellationToken stop) => (await ReadAsync(stop).ConfigureAwait(false))?.StartsWith(_holder, StringComparison.Ordinal) == true;

    Task WriteAsync(int count, string? ifNoneMatch, CancellationToken stop) => _client.PutObjectAsync(
        new() { BucketName = _object.Bucket, Key = _object.Key, ContentBody = $"{_holder} {count}", IfNoneMatch = ifNoneMatch, UseChunkEncoding = false }, stop);

    /// <summary>Who cannot, gives up well before others may take it for dead.</summary>
    async Task RenewAsync(S3Timing timing, TimeProvider clock)
    {
        var renewed = clock.GetTimestamp();
        for (var count = 1; clock.GetElapsedTime(renewed) < timing.Patience / 2; count++)
        {
            await Task.Delay(timing.Renewal, clock, _end.Token).ConfigureAwait(false);
            var isRenewed = await TryRenewAsync(count, timing, clock).ConfigureAwait(false);
            if (isRenewed == false) break;
            if (isRenewed == true) renewed = clock.GetTimestamp();
        }
        await _lost.CancelAsync().ConfigureAwait(false);
    }

    /// <returns><c>false</c>: it is another's; none: nobody knows, and the next time may do.</returns>
    async Task<bool?> TryRenewAsync(int count, S3Timing timing, TimeProvider clock)
    {
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
}
