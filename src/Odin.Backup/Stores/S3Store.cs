using System.Net;
using Amazon;
using Amazon.Runtime;
using Amazon.RuntimeDependencies;
using Amazon.S3;
using Amazon.S3.Model;
using Amazon.SecurityToken;

namespace Odin.Backup;

/// <summary>Backups in a bucket. What is uploaded has no name until it is complete, so that there is nothing to rename; it is read back under its name,
/// and goes again when it is not what was written.</summary>
internal sealed class S3Store(IAmazonS3 client, string bucket, string prefix, S3Timing timing, TimeProvider clock) : IStore
{
    /// <summary>How often the SDK asks again, with growing pauses, before it gives up.</summary>
    const int Retries = 5;

    public static S3Store Open(StoreAddress address, Uri? endpoint, string region, bool isPathStyle)
    {
        // The SDK looks for it by its name, which finds nothing in native code. It is for the identity of a service account (AWS_WEB_IDENTITY_TOKEN_FILE).
        GlobalRuntimeDependencyRegistry.Instance.RegisterSecurityTokenServiceClient(_ => new AmazonSecurityTokenServiceClient(new AnonymousAWSCredentials(), RegionEndpoint.GetBySystemName(region)));
        return new(new AmazonS3Client(Configuration(endpoint, region, isPathStyle)), address.Bucket!, address.Prefix, new(), TimeProvider.System);
    }

    public static AmazonS3Config Configuration(Uri? endpoint, string region, bool isPathStyle)
    {
        var configuration = new AmazonS3Config
        {
            ForcePathStyle = isPathStyle,
            MaxErrorRetry = Retries,
            RetryMode = RequestRetryMode.Standard,
            // Servers that are not AWS' own may know no checksum but those that have always been there.
            RequestChecksumCalculation = RequestChecksumCalculation.WHEN_REQUIRED,
            ResponseChecksumValidation = ResponseChecksumValidation.WHEN_REQUIRED,
        };
        if (endpoint is null) configuration.RegionEndpoint = RegionEndpoint.GetBySystemName(region);
        else (configuration.ServiceURL, configuration.AuthenticationRegion) = (endpoint.AbsoluteUri, region);
        return configuration;
    }

    public string Place(string name) => $"s3://{bucket}/{prefix}{name}".TrimEnd('/');

    public Task<IReadOnlyList<StoredObject>> ListAsync(string folder, CancellationToken stop) => AtAsync<IReadOnlyList<StoredObject>>(folder, async () =>
    {
        var found = new List<StoredObject>();
        var request = new ListObjectsV2Request { BucketName = bucket, Prefix = Key(folder) + "/" };
        do
        {
            var page = await client.ListObjectsV2Async(request, stop).ConfigureAwait(false);
            found.AddRange((page.S3Objects ?? []).Select(o => new StoredObject(o.Key[prefix.Length..], o.Size ?? 0)));
            request.ContinuationToken = page.IsTruncated == true ? page.NextContinuationToken : null;
        }
        while (request.ContinuationToken is not null);
        return found;
    }, stop);

    public Task<Stream> OpenAsync(string name, CancellationToken stop) => AtAsync<Stream>(name, async () =>
    {
        var stream = new S3ReadStream(this, name);
        await stream.BeginAsync(stop).ConfigureAwait(false);
        return stream;
    }, stop);

    /// <remarks>Only what is known to be wrong is removed again: a read that breaks off says nothing, and another run may have need of it by then.</remarks>
    public Task WriteAsync(string name, Content write, Content check, CancellationToken stop) => AtAsync(name, async () =>
    {
        await UploadAsync(name, write, stop).ConfigureAwait(false);
        try
        {
            var back = await OpenAsync(name, stop).ConfigureAwait(false);
            await using (back.ConfigureAwait(false)) await check(back, stop).ConfigureAwait(false);
        }
        catch (BackupException e) when (e.Code == ExitCode.Damaged)
        {
            await TryDeleteAsync(name).ConfigureAwait(false);
            throw;
        }
        return true;
    }, stop);

    public Task DeleteAsync(string name, CancellationToken stop) => AtAsync(name, () => client.DeleteObjectAsync(bucket, Key(name), stop), stop);

    public Task ClearUnfinishedAsync(string folder, CancellationToken stop) => AtAsync(folder, async () =>
    {
        var request = new ListMultipartUploadsRequest { BucketName = bucket, Prefix = Key(folder) + "/" };
        try
        {
            var unfinished = await client.ListMultipartUploadsAsync(request, stop).ConfigureAwait(false);
            foreach (var upload in unfinished.MultipartUploads ?? [])
                if (Names.IsOurs(upload.Key[request.Prefix.Length..]))
                    await client.AbortMultipartUploadAsync(bucket, upload.Key, upload.UploadId, stop).ConfigureAwait(false);
        }
        catch (AmazonS3Exception e) when (e.StatusCode is HttpStatusCode.NotImplemented or HttpStatusCode.Forbidden or HttpStatusCode.MethodNotAllowed)
        {
            // A rule of the bucket may end such uploads instead; they cost room, and are in nobody's way.
        }
        return true;
    }, stop);

    public Task<StoreLock> LockAsync(string folder, CancellationToken stop) => AtAsync<StoreLock>(
        folder, async () => await S3Lock.TakeAsync(client, bucket, Key($"{folder}/{Names.LockFile}"), Place($"{folder}/{Names.LockFile}"), timing, clock, stop).ConfigureAwait(false), stop);

    /// <summary>The bytes of an object from one of them on.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="from">How many bytes are there already.</param>
    /// <param name="tag">Which object it has to be; none: whichever it is.</param>
    /// <param name="stop">Ends it.</param>
    public Task<GetObjectResponse> GetAsync(string name, long from, string? tag, CancellationToken stop)
    {
        var request = new GetObjectRequest { BucketName = bucket, Key = Key(name) };
        if (from > 0) (request.ByteRange, request.EtagToMatch) = (new ByteRange($"bytes={from}-"), tag);
        return client.GetObjectAsync(request, stop);
    }

    public void Dispose() => client.Dispose();

    /// <summary>Does something, and tells what the server refuses with the place.</summary>
    public async Task<T> AtAsync<T>(string name, Func<Task<T>> work, CancellationToken stop)
    {
        try
        {
            return await work().ConfigureAwait(false);
        }
        catch (Exception e) when (S3Trouble.Is(e) && !stop.IsCancellationRequested)
        {
            throw S3Trouble.At(Place(name), e);
        }
    }

    async Task UploadAsync(string name, Content write, CancellationToken stop)
    {
        var upload = new S3Upload(client, bucket, Key(name));
        await using (upload.ConfigureAwait(false))
        {
            await write(upload, stop).ConfigureAwait(false);
            await upload.CompleteAsync(stop).ConfigureAwait(false);
        }
    }

    async Task TryDeleteAsync(string name)
    {
        try
        {
            await client.DeleteObjectAsync(bucket, Key(name), CancellationToken.None).ConfigureAwait(false);
        }
        catch (Exception e) when (S3Trouble.Is(e))
        {
            // Without a manifest that names it, it is no part of a backup.
        }
    }

    string Key(string name) => prefix + name;
}
