using System.Buffers;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Odin.Exporter;

/// <summary>The listener of observations: guards what is posted, and hands it to the handler of its path.</summary>
/// <param name="handlers">One for each path; the first also answers requests to other paths.</param>
/// <param name="clock">For durations and the rate.</param>
/// <param name="log">Where refusals are told.</param>
internal sealed partial class Intake(IReadOnlyList<IntakeHandler> handlers, TimeProvider clock, ILogger<Intake> log)
{
    readonly RateLimit _rate = new(clock);
    readonly IntakeMemory _memory = new();
    Guard _guard = new(new(), null);
    int _running;

    sealed record Guard(ObservationsConfiguration Configuration, IntakeToken? Token);

    /// <summary>Sets what holds for the requests from now on.</summary>
    public void Configure(ObservationsConfiguration configuration)
    {
        _rate.PerSecond = configuration.MaxObservationsPerSecond;
        _memory.MaxBodyBytes = configuration.MaxBodyBytes;
        Volatile.Write(ref _guard, new(configuration, configuration.BearerTokenFile is { } file ? new(file, clock, log) : null));
    }

    /// <summary>Answers a request.</summary>
    public async Task HandleAsync(HttpContext context)
    {
        var began = clock.GetTimestamp();
        var answer = new ArrayBufferWriter<byte>();
        var handler = handlers.FirstOrDefault(h => context.Request.Path == h.Path);
        var outcome = await TakeAsync(context.Request, handler, answer).ConfigureAwait(false);
        handler ??= handlers[0];
        if (outcome.IsTaken) handler.Health.Succeeded(clock.GetElapsedTime(began));
        else if (outcome.Error is { } error) handler.Health.Failed(error);
        if (!outcome.IsTaken) Refused(log, context.Request.Path, outcome.Status, outcome.Message);
        await IntakeReply.SendAsync(context, outcome, handler, answer).ConfigureAwait(false);
    }

    async ValueTask<IntakeAnswer> TakeAsync(HttpRequest request, IntakeHandler? handler, IBufferWriter<byte> answer)
    {
        var guard = Volatile.Read(ref _guard);
        if (guard.Token?.Check(IntakeRequest.Authorization(request)) is { } refused) return refused;
        if (handler is null) return new(StatusCodes.Status404NotFound, $"there is only {string.Join(" and ", handlers.Select(h => h.Path))}");
        if (IntakeRequest.Refusal(request, handler) is { } unfit) return unfit;
        if (Interlocked.Increment(ref _running) > guard.Configuration.MaxConcurrentRequests)
        {
            Interlocked.Decrement(ref _running);
            return IntakeAnswer.Overloaded;
        }
        try
        {
            return await TakeBodyAsync(request, handler, guard.Configuration.MaxBodyBytes, answer).ConfigureAwait(false);
        }
        finally
        {
            Interlocked.Decrement(ref _running);
        }
    }

    async ValueTask<IntakeAnswer> TakeBodyAsync(HttpRequest request, IntakeHandler handler, int most, IBufferWriter<byte> answer)
    {
        using var body = new IntakeBody(_memory);
        try
        {
            return await IntakeRequest.ReadAsync(request, body, most).ConfigureAwait(false)
                ?? handler.Take(body.Span, IntakeRequest.MediaType(request, handler)!, _rate, answer);
        }
        catch (Exception e) when (IntakeRequest.Failure(e) is { } failure)
        {
            return failure;
        }
        catch (Exception e)
        {
            Broke(log, e, handler.Path);
            return new(StatusCodes.Status500InternalServerError, "an error of the exporter", ErrorReason.Internal);
        }
    }

    [LoggerMessage(LogLevel.Debug, "A request to {Path} was refused with {Status}: {Message}")]
    static partial void Refused(ILogger log, string path, int status, string message);

    [LoggerMessage(LogLevel.Error, "A request to {Path} broke.")]
    static partial void Broke(ILogger log, Exception e, string path);
}
