using Microsoft.Extensions.Logging;

namespace Odin.Exporter;

/// <summary>With what reflectors ask, and whom they tell.</summary>
/// <param name="Server">Whom they ask.</param>
/// <param name="Client">With what.</param>
/// <param name="Timing">How patient they are.</param>
/// <param name="Health">What is told about the source.</param>
/// <param name="Log">Where they say what happens.</param>
internal sealed partial record ReflectorContext(
    ApiServer Server, OutboundClient Client, KubernetesTiming Timing, SourceHealth Health, ILogger Log)
{
    /// <summary>A list was read.</summary>
    public void Listed(string path, int count, TimeSpan took)
    {
        Health.Succeeded(took);
        WasListed(Log, path, count, took.TotalSeconds);
    }

    /// <summary>A list or a watch failed.</summary>
    public void Failed(string path, OutboundException failure, bool willList)
    {
        Health.Failed(failure.Reason);
        HasFailed(Log, path, failure.Message, willList ? "list" : "watch");
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Listed {Path} in {Seconds} s: {Count} ask for a GPU.")]
    static partial void WasListed(ILogger log, string path, int count, double seconds);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Kubernetes' {Path} failed: {Problem}. Next: {Next}.")]
    static partial void HasFailed(ILogger log, string path, string problem, string next);
}
