using Microsoft.Extensions.Logging;

namespace Odin.Exporter;

/// <summary>What sources and handlers are made with.</summary>
/// <param name="Registry">Where they report to.</param>
/// <param name="Clock">The time of day, and timers.</param>
/// <param name="Logs">Where they say what happens.</param>
internal sealed record SourceContext(Registry Registry, TimeProvider Clock, ILoggerFactory Logs)
{
    /// <summary>What is said about a source.</summary>
    public SourceHealth Health(string name) => new(Registry, name, Clock);
}
