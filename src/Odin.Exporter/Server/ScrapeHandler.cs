using System.IO.Compression;
using System.IO.Pipelines;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Odin.Exporter;

/// <summary>Answers scrapes of <c>/metrics</c>.</summary>
internal sealed partial class ScrapeHandler(Exposition exposition, ServerConfiguration configuration, ILogger log) : IDisposable
{
    readonly ScrapeGate _gate = new(configuration.MaxConcurrentScrapes);

    public async Task HandleAsync(HttpContext context)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted);
        stop.CancelAfter(configuration.ScrapeTimeout);
        if (!await _gate.EnterAsync(stop.Token).ConfigureAwait(false))
        {
            context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            context.Response.Headers.RetryAfter = "1";
            return;
        }
        await using var abort = stop.Token.Register(context.Abort).ConfigureAwait(false);
        try
        {
            await AnswerAsync(context, stop.Token).ConfigureAwait(false);
        }
        catch (Exception e) when (e is OperationCanceledException or IOException)
        {
            BrokenOff(log);
            context.Abort();
        }
        finally
        {
            _gate.Leave();
        }
    }

    public void Dispose() => _gate.Dispose();

    async Task AnswerAsync(HttpContext context, CancellationToken stop)
    {
        var (request, response) = (context.Request, context.Response);
        var format = ExpositionFormat.Choose(request.Headers.Accept);
        var isPacked = AcceptedEncoding.HasGzip(request.Headers.AcceptEncoding);
        response.ContentType = format.ContentType;
        response.Headers.Vary = "Accept, Accept-Encoding";
        if (isPacked) response.Headers.ContentEncoding = "gzip";
        if (HttpMethods.IsHead(request.Method)) return;
        if (isPacked) await PackAsync(format, response.Body, stop).ConfigureAwait(false);
        else await exposition.WriteAsync(format, response.BodyWriter, stop).ConfigureAwait(false);
    }

    async Task PackAsync(ExpositionFormat format, Stream body, CancellationToken stop)
    {
        await using var gzip = new GZipStream(body, CompressionLevel.Fastest, leaveOpen: true);
        var pipe = PipeWriter.Create(gzip, new StreamPipeWriterOptions(leaveOpen: true));
        await exposition.WriteAsync(format, pipe, stop).ConfigureAwait(false);
        await pipe.CompleteAsync().ConfigureAwait(false);
    }

    [LoggerMessage(LogLevel.Debug, "A scrape was broken off: its client left, or it took too long.")]
    static partial void BrokenOff(ILogger log);
}
