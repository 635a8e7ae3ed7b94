using Microsoft.Extensions.Logging;

namespace Odin.Exporter;

/// <summary>What the exporter says on its standard output.</summary>
internal sealed record LogConfiguration
{
    /// <summary>The least that is said.</summary>
    public LogLevel Level { get; set; } = LogLevel.Information;

    public LogFormat Format { get; set; } = LogFormat.Json;
}

/// <summary>How a line of the log is written.</summary>
internal enum LogFormat { Json, Text }
