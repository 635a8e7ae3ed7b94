using Microsoft.Extensions.Logging;

namespace Odin.Exporter;

/// <summary>What is said once.</summary>
/// <param name="Time">When.</param>
/// <param name="Level">How grave it is.</param>
/// <param name="Category">Who says it.</param>
/// <param name="Event">What kind of thing happened.</param>
/// <param name="Message">For people.</param>
/// <param name="Fields">For programs: what the message was made of.</param>
/// <param name="Exception">What was thrown.</param>
internal readonly record struct LogEntry(
    DateTimeOffset Time,
    LogLevel Level,
    string Category,
    string? Event,
    string Message,
    IReadOnlyList<KeyValuePair<string, object?>> Fields,
    Exception? Exception);
