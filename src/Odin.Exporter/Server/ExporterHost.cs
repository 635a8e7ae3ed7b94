using System.Net;
using Microsoft.Extensions.Logging;
using Odin.Charts.Metrics.Catalogues;

namespace Odin.Exporter;

/// <summary>The exporter: its listeners and sources, from the first configuration to the end.</summary>
internal sealed partial class ExporterHost : IDisposable
{
    static readonly PlannedSource[] Simulation = [new("simulation", "", c => new SimulationSource(c, Random.Shared))];

    static readonly TimeSpan WatchInterval = TimeSpan.FromSeconds(5);

    readonly ExporterOptions _options;
    readonly Log _log;
    readonly LoggerFactory _logs;
    readonly ILogger _says;
    readonly Readiness _readiness = new();
    readonly ScrapeHandler _scrapes;
    readonly Listener _metrics;
    readonly IntakeListener _intake;
    readonly SourceHost _sources;
    readonly ConfigurationWatch _watch;
    readonly TimeSpan _patience;
    readonly ReloadMetrics _reloads;
    readonly Expiry _expiry;
    ExporterConfiguration _configuration;

    /// <param name="options">What the command line asks for.</param>
    /// <param name="read">The configuration to begin with; it has no problem.</param>
    /// <param name="log">Where it says what happens.</param>
    /// <param name="clock">The time of day, and timers.</param>
    public ExporterHost(ExporterOptions options, ReadConfiguration read, Log log, TimeProvider clock)
    {
        var configuration = read.Configuration!;
        (_options, _configuration, _log, _patience) = (options, configuration, log, configuration.Server.ShutdownTimeout);
        _logs = new([log], new LoggerFilterOptions { MinLevel = LogLevel.Trace });
        _says = _logs.CreateLogger<ExporterHost>();
        var registry = new Registry(OdinExporter.All, clock, configuration.Limits.MaxSeries, options.IsSimulated);
        var context = new SourceContext(registry, clock, _logs);
        _scrapes = new(new(registry, new(registry)), configuration.Server, _logs.CreateLogger<ScrapeHandler>());
        var connections = ConnectionLimit.Of(configuration.Server.MaxConnections, new ProcessFiles().MostOpenFiles());
        if (connections < configuration.Server.MaxConnections) FewFiles(_says, connections, configuration.Server.MaxConnections);
        _metrics = new(configuration.Server.Listen, new(connections, MaxBodyBytes: 0), _logs,
            new MetricsPaths(_scrapes, _readiness).HandleAsync);
        _intake = new(context, connections, _patience);
        _sources = new(context, _patience);
        _watch = new(options.ConfigurationFile, read.Fingerprint, WatchInterval, _logs.CreateLogger<ConfigurationWatch>());
        _reloads = new(registry, clock);
        _expiry = new(registry);
    }

    /// <summary>Where metrics are, once it runs.</summary>
    public IPEndPoint MetricsAddress => _metrics.Address;

    /// <summary>Where observations are taken, if they are.</summary>
    public IPEndPoint? IntakeAddress => _intake.Address;

    /// <summary>Reads the configuration again, soon.</summary>
    public void Reload() => _watch.LookSoon();

    /// <summary>Runs until it is stopped; then requests under way and sources get some time to end.</summary>
    /// <exception cref="IOException">An address cannot be listened on.</exception>
    public async Task RunAsync(CancellationToken stop)
    {
        await _metrics.StartAsync().ConfigureAwait(false);
        Started(_says, _metrics.Address.ToString());
        if (_options.IsSimulated) Simulates(_says);
        await ApplyAsync(_configuration).ConfigureAwait(false);
        _reloads.Ended(isGood: true);
        while (await _watch.WaitAsync(stop).ConfigureAwait(false)) await LookAsync().ConfigureAwait(false);
        await StopAsync().ConfigureAwait(false);
    }

    public void Dispose()
    {
        _intake.Dispose();
        _metrics.Dispose();
        _scrapes.Dispose();
        _watch.Dispose();
        _logs.Dispose();
    }

    async Task ApplyAsync(ExporterConfiguration configuration)
    {
        if (!SameValue.Of(configuration.Server, _configuration.Server)) NeedsRestart(_says, "ODIN3008", "server");
        if (configuration.Limits.MaxSeries != _configuration.Limits.MaxSeries) NeedsRestart(_says, "ODIN3008", "limits.maxSeries");
        _configuration = configuration;
        _log.Configuration = configuration.Log;
        _sources.Apply([.. ConfiguredSources.Of(configuration.Sources), .. _options.IsSimulated ? Simulation : []]);
        await _intake.ApplyAsync(ConfiguredSources.Intake(configuration.Sources)).ConfigureAwait(false);
        _readiness.IsReady = _intake.IsUp;
    }

    async Task LookAsync()
    {
        try
        {
            _expiry.RunWhenDue(_configuration.Limits.ExpireAfter);
            var read = await _watch.LookAsync().ConfigureAwait(false);
            if (read is not null || !_intake.IsUp) await ApplyAsync(read ?? _configuration).ConfigureAwait(false);
            if (read is not null || !_watch.IsGood) _reloads.Ended(_watch.IsGood);
        }
        catch (Exception e)
        {
            CannotApply(_says, e);
            _reloads.Ended(isGood: false);
        }
    }

    async Task StopAsync()
    {
        _readiness.IsReady = false;
        Stops(_says, Duration.Text(_patience));
        await Task.WhenAll(_intake.CloseAsync(), _sources.StopAsync()).ConfigureAwait(false);
        await _metrics.StopAsync(_patience).ConfigureAwait(false);
        Stopped(_says);
    }

    [LoggerMessage(LogLevel.Information, "Metrics are on {Address}.")]
    static partial void Started(ILogger log, string address);

    [LoggerMessage(LogLevel.Warning, "Each listener takes {Connections} connections and not {Asked}: more files may not be open.")]
    static partial void FewFiles(ILogger log, int connections, int asked);

    [LoggerMessage(LogLevel.Warning, "The numbers are made up: --simulate. Every series has the label simulated=\"true\".")]
    static partial void Simulates(ILogger log);

    [LoggerMessage(LogLevel.Warning, "{Code}: '{Section}' has changed; what it says holds after a restart.")]
    static partial void NeedsRestart(ILogger log, string code, string section);

    [LoggerMessage(LogLevel.Error, "The configuration could not be put in force.")]
    static partial void CannotApply(ILogger log, Exception failure);

    [LoggerMessage(LogLevel.Information, "The exporter stops; requests and sources have {Patience} to end.")]
    static partial void Stops(ILogger log, string patience);

    [LoggerMessage(LogLevel.Information, "The exporter has stopped.")]
    static partial void Stopped(ILogger log);
}
