using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Odin.Exporter;

/// <summary>The listener that applications post to. It comes, goes and moves with the configuration.</summary>
internal sealed partial class IntakeListener(SourceContext context, int maxConnections, TimeSpan patience) : IDisposable
{
    readonly ILogger _log = context.Logs.CreateLogger<IntakeListener>();
    PlannedIntake? _plan;
    Listener? _listener;
    volatile IReadOnlyDictionary<string, RequestDelegate> _paths = new Dictionary<string, RequestDelegate>();

    /// <summary>Whether it listens where it should, if it should.</summary>
    public bool IsUp { get; private set; } = true;

    /// <summary>Where it listens.</summary>
    public IPEndPoint? Address => _listener?.Address;

    /// <summary>Becomes what the configuration asks for. Where nothing is to be done, nothing happens; a listener that could not
    /// be opened is tried again, which is told once.</summary>
    public async Task ApplyAsync(PlannedIntake? plan)
    {
        if (!SameValue.Of(plan?.Configuration, _plan?.Configuration)) await ReplaceAsync(plan).ConfigureAwait(false);
        IsUp = plan is null || _listener is not null || await TryOpenAsync(plan).ConfigureAwait(false);
    }

    public async Task CloseAsync()
    {
        if (_listener is not { } listener) return;
        _listener = null;
        await listener.StopAsync(patience).ConfigureAwait(false);
        listener.Dispose();
    }

    public void Dispose() => _listener?.Dispose();

    async Task ReplaceAsync(PlannedIntake? plan)
    {
        if (plan is null || !plan.Listen.Equals(_plan?.Listen) || plan.MaxBodyBytes != _plan.MaxBodyBytes) await CloseAsync().ConfigureAwait(false);
        _paths = plan?.Create(context) ?? new Dictionary<string, RequestDelegate>();
        (_plan, IsUp) = (plan, true);
    }

    async Task<bool> TryOpenAsync(PlannedIntake plan)
    {
        var listener = new Listener(plan.Listen, new(maxConnections, plan.MaxBodyBytes), context.Logs, AnswerAsync);
        try
        {
            await listener.StartAsync().ConfigureAwait(false);
        }
        catch (IOException e)
        {
            listener.Dispose();
            if (IsUp) Failed(_log, "ODIN3007", plan.Listen.ToString(), e.Message);
            return false;
        }
        _listener = listener;
        Opened(_log, listener.Address.ToString());
        return true;
    }

    Task AnswerAsync(HttpContext request) =>
        _paths.TryGetValue(request.Request.Path.Value ?? "", out var answer) ? answer(request)
            : EmptyAnswer.SendAsync(request, StatusCodes.Status404NotFound);

    [LoggerMessage(LogLevel.Information, "Observations are taken on {Address}.")]
    static partial void Opened(ILogger log, string address);

    [LoggerMessage(LogLevel.Error, "{Code}: Cannot listen for observations on {Address}; it is tried again: {Problem}")]
    static partial void Failed(ILogger log, string code, string address, string problem);
}
