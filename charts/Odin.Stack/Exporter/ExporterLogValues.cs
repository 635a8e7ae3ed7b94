using System.Text.Json.Serialization;

namespace Odin.Stack;

/// <summary>What the exporter says on its standard output.</summary>
public sealed record ExporterLogValues
{
    /// <summary>The least that is said.</summary>
    /// <value>The default is <c>ExporterLogLevel.Information</c>.</value>
    [Description("The least that is said: trace, debug, information, warning, error, critical or none.")]
    public ExporterLogLevel Level { get; init; } = ExporterLogLevel.Information;

    /// <summary>How a line is written.</summary>
    /// <value>The default is <c>ExporterLogFormat.Json</c>.</value>
    [Description("How a line is written: json or text.")]
    public ExporterLogFormat Format { get; init; } = ExporterLogFormat.Json;
}

/// <summary>How much it matters.</summary>
public enum ExporterLogLevel
{
    /// <summary>Everything.</summary>
    [JsonStringEnumMemberName("trace")] Trace,

    /// <summary>What helps to find a fault.</summary>
    [JsonStringEnumMemberName("debug")] Debug,

    /// <summary>What happens.</summary>
    [JsonStringEnumMemberName("information")] Information,

    /// <summary>What may need a look.</summary>
    [JsonStringEnumMemberName("warning")] Warning,

    /// <summary>What failed.</summary>
    [JsonStringEnumMemberName("error")] Error,

    /// <summary>What ends the program.</summary>
    [JsonStringEnumMemberName("critical")] Critical,

    /// <summary>Nothing.</summary>
    [JsonStringEnumMemberName("none")] None,
}

/// <summary>How a line of the log is written.</summary>
public enum ExporterLogFormat
{
    /// <summary>An object with time, level, message and what belongs to it.</summary>
    [JsonStringEnumMemberName("json")] Json,

    /// <summary>For people.</summary>
    [JsonStringEnumMemberName("text")] Text,
}
