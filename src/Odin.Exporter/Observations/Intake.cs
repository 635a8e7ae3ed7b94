using System.Buffers;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Odin.Exporter;

/// <summary>Guards what is posted to the listener of observations, and hands it to the handler of its path.</summary>
internal sealed partial class Intake
{
    readonly ObservationsConfiguration _configuration;
    readonly TimeProvider _clock;
    readonly ILogger _log;
    readonly IntakeToken? _token;
    readonly RateLimit _rate;
    readonly IntakeMemory _memory;
    int _running;

    public Intake(ObservationsConfiguration configuration, SourceContext context, params IEnumerable<IntakeHandler> handlers)
    {
        (_configuration, _clock, _log) = (configuration, context.Clock, context.Logs.CreateLogger<Intake>());
        _token = configuration.BearerTokenFile is { } file ? new(file, _clock, _log) : null;
        _rate = new(configuration.MaxObservationsPerSecond, _clock);
        _memory = new(configuration.MaxBodyBytes);
        Paths = handlers.ToDictionary(h => h.Path, h => (RequestDelegate)(c => AnswerAsync(c, h)), StringComparer.Ordinal);
    }

    /// <summary>What answers each path.</summary>
    public IReadOnlyDictionary<string, RequestDelegate> Paths { get; }

    async Task AnswerAsync(HttpContext context, IntakeHandler handler)
    {
        var began = _clock.GetTimestamp();
        var body = new ArrayBufferWriter<byte>();
        var answer = await TakeAsync(context.Request, handler, body).ConfigureAwait(false);
        if (answer.IsTaken) handler.Health.Succeeded(_clock.GetElapsedTime(began));
        else if (answer.Error is { } error) handler.Health.Failed(error);
        if (!answer.IsTaken) Refused(_log, handler.Path, answer.Status, answer.Message);
        await IntakeReply.SendAsync(context, answer, handler, body).ConfigureAwait(false);
    }

    async ValueTask<IntakeAnswer> TakeAsync(HttpRequest request, IntakeHandler handler, IBufferWriter<byte> answer)
    {
        if (_token?.Check(IntakeRequest.Authorization(request)) is { } refused) return refused;
        if (IntakeRequest.Refusal(request, handler) is { } unfit) return unfit;
        if (Interlocked.Increment(ref _running) > _configuration.MaxConcurrentRequests)
        {
            Interlocked.Decrement(ref _running);
            return IntakeAnswer.Overloaded;
        }
        try
        {
            return await TakeBodyAsync(request, handler, answer).ConfigureAwait(false);
        }
        finally
        {
            Interlocked.Decrement(ref _running);
        }
    }

    async ValueTask<IntakeAnswer> TakeBodyAsync(HttpRequest request, IntakeHandler handler, IBufferWriter<byte> answer)
    {
        using var body = new IntakeBody(_memory);
        try
        {
            return await IntakeRequest.ReadAsync(request, body, _configuration.MaxBodyBytes).ConfigureAwait(false)
                ?? handler.Take(body.Span, IntakeRequest.MediaType(request, handler)!, _rate, answer);
        }
        catch (Exception e)
        {
            Broke(_log, e, handler.Path);
            return new(StatusCodes.Status500InternalServerError, "an error of the exporter", ErrorReason.Internal);
        }
    }

    [LoggerMessage(LogLevel.Debug, "A request to {Path} was refused with {Status}: {Message}")]
    static partial void Refused(ILogger log, string path, int status, string message);

    [LoggerMessage(LogLevel.Error, "A request to {Path} broke.")]
    static partial void Broke(ILogger log, Exception e, string path);
}
