using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Text.Json;
using Microsoft.Extensions.Logging;

namespace Odin.Exporter;

/// <summary>Keeps a mirror of a resource: lists it, then watches from the version that it knows, and lists anew when the
/// server no longer has that version. Whatever goes wrong is counted, said, and tried again after a pause.</summary>
/// <param name="resource">The resource.</param>
/// <param name="ns">A namespace, or <c>null</c>: all.</param>
/// <param name="mirror">What it keeps.</param>
/// <param name="listed">Is told when the mirror has a whole list.</param>
/// <param name="changed">Is told when the mirror may have changed, after all of a list.</param>
/// <param name="context">With what, and whom it tells.</param>
internal sealed class Reflector<T>(
    ApiResource<T> resource, string? ns, Mirror<T> mirror, Action listed, Action changed, ReflectorContext context) where T : ApiObject
{
    /// <summary>Objects of the API are at most 1.5 MB where they are stored.</summary>
    const int MaxObjectBytes = 8 * 1024 * 1024;

    const string Json = "application/json";

    readonly string _path = resource.Path(ns);
    readonly Pause _pause = new(context.Timing.MinPause, context.Timing.MaxPause);
    string? _version;

    /// <summary>Runs until it is stopped.</summary>
    public async Task RunAsync(CancellationToken stop)
    {
        while (true)
        {
            var asked = await TryAsync(stop).ConfigureAwait(false);
            await Task.Delay(_pause.Next(asked), stop).ConfigureAwait(false);
        }
    }

    /// <summary>Lists if it must, and watches once; says how long the server asks us to wait.</summary>
    async Task<TimeSpan?> TryAsync(CancellationToken stop)
    {
        try
        {
            if (_version is null) await ListAsync(stop).ConfigureAwait(false);
            await WatchAsync(stop).ConfigureAwait(false);
            return null;
        }
        catch (Exception e) when (!stop.IsCancellationRequested && OutboundException.Of(e) is { } failure)
        {
            if (MustList(failure)) _version = null;
            context.Failed(_path, failure, willList: _version is null);
            return failure.RetryAfter;
        }
    }

    /// <summary>Whether to go on watching from the known version would be wrong, or fail again.</summary>
    static bool MustList(OutboundException failure) => failure.Reason switch
    {
        ErrorReason.Status => failure.Status is HttpStatusCode.Gone or HttpStatusCode.BadRequest,
        ErrorReason.Invalid or ErrorReason.TooLarge => true,
        _ => false,
    };

    async Task ListAsync(CancellationToken stop)
    {
        var began = Stopwatch.GetTimestamp();
        var wanted = new List<T>();
        string? next = null;
        ListPage page;
        do
        {
            page = new ListPage((ref Utf8JsonReader reader) =>
            {
                var one = resource.Read(ref reader);
                if (one.AsksForGpu) wanted.Add(one);
            });
            await ReadPageAsync(page, next, stop).ConfigureAwait(false);
            if (page.Continue is not null && page.Continue == next) throw new JsonException("a list that does not go on");
            next = page.Continue;
        }
        while (next is not null);
        _version = page.ResourceVersion!;
        mirror.Replace(wanted, _version);
        listed();
        changed();
        context.Listed(_path, wanted.Count, Stopwatch.GetElapsedTime(began));
    }

    async Task ReadPageAsync(ListPage page, string? next, CancellationToken stop)
    {
        using var time = CancellationTokenSource.CreateLinkedTokenSource(stop);
        time.CancelAfter(context.Timing.Page);
        var query = next is null ? "?limit=500" : $"?limit=500&continue={Uri.EscapeDataString(next)}";
        using var response = await context.Client.OpenAsync(context.Server.At(_path + query), Json, time.Token).ConfigureAwait(false);
        await using var body = await response.Content.ReadAsStreamAsync(time.Token).ConfigureAwait(false);
        await page.ReadAsync(body, MaxObjectBytes, time.Token).ConfigureAwait(false);
    }

    async Task WatchAsync(CancellationToken stop)
    {
        var began = Stopwatch.GetTimestamp();
        var seconds = Random.Shared.Next(300, 601);
        var query = string.Create(CultureInfo.InvariantCulture,
            $"?watch=true&allowWatchBookmarks=true&timeoutSeconds={seconds}&resourceVersion={Uri.EscapeDataString(_version!)}");
        using var response = await context.Client.OpenAsync(context.Server.At(_path + query), Json, stop).ConfigureAwait(false);
        context.Health.Succeeded(Stopwatch.GetElapsedTime(began));
        await using var body = await response.Content.ReadAsStreamAsync(stop).ConfigureAwait(false);
        await WatchStream.ReadAsync(body, MaxObjectBytes, context.Timing.Silence, Take, stop).ConfigureAwait(false);
        // A watch may be quiet and end in its own time.
        if (Stopwatch.GetElapsedTime(began) > context.Timing.MaxPause) _pause.Reset();
    }

    void Take(ref Utf8JsonReader reader)
    {
        var happened = WatchEvent.Read(ref reader);
        switch (happened.Kind)
        {
            case WatchEventKind.Set:
            case WatchEventKind.Deleted:
                Take(happened.Kind, happened.Object(resource.Read));
                break;
            case WatchEventKind.Bookmark:
                Reached(happened.Object(WatchEvent.ReadVersion));
                context.Health.Refreshed();
                break;
            case WatchEventKind.Error:
                // Whatever it says, it is about the version that was asked for.
                var status = happened.Object(WatchEvent.ReadStatus);
                throw new OutboundException(ErrorReason.Status, $"the watch ended with status {status}") { Status = HttpStatusCode.Gone };
        }
        _pause.Reset();
    }

    void Take(WatchEventKind kind, T one)
    {
        if (kind == WatchEventKind.Deleted) mirror.Delete(one);
        else mirror.Set(one);
        changed();
        Reached(one.Metadata.ResourceVersion);
    }

    void Reached(string version)
    {
        if (version.Length > 0 && ResourceVersion.IsLater(version, _version!)) _version = version;
    }
}
