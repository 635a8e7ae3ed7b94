using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Odin.Backup;

/// <summary>Says what is done: a line of JSON each, or plain lines on a terminal.</summary>
/// <param name="output">Where it goes.</param>
/// <param name="isTerminal">Whether people watch it.</param>
/// <param name="clock">Tells the time of a line.</param>
internal sealed class RunLog(TextWriter output, bool isTerminal, TimeProvider clock)
{
    static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    readonly Lock _turn = new();
    int _width;

    public bool IsTerminal => isTerminal;

    public TimeProvider Clock => clock;

    /// <param name="what">The kind of thing that happened, for programs: <c>ArchiveWritten</c>.</param>
    /// <param name="message">For people.</param>
    /// <param name="fields">For programs.</param>
    public void Say(string what, string message, params ReadOnlySpan<(string Key, object? Value)> fields) => Write("information", what, message, fields);

    /// <inheritdoc cref="Say"/>
    public void Warn(string what, string message, params ReadOnlySpan<(string Key, object? Value)> fields) => Write("warning", what, message, fields);

    /// <inheritdoc cref="Say"/>
    public void Fail(string what, string message, params ReadOnlySpan<(string Key, object? Value)> fields) => Write("error", what, message, fields);

    /// <summary>How far it is; on a terminal the line is written over the next time.</summary>
    public void Progress(string message, long done, long total)
    {
        if (!isTerminal)
        {
            Say("Progress", message, ("done", done), ("total", total));
            return;
        }
        lock (_turn)
        {
            TryWrite("\r" + message.PadRight(_width));
            _width = message.Length;
        }
    }

    /// <summary>What nobody can read is no reason to fail.</summary>
    void TryWrite(string text)
    {
        try
        {
            output.Write(text);
            output.Flush();
        }
        catch (IOException)
        {
            // Nor could it be said.
        }
    }

    void Write(string level, string what, string message, ReadOnlySpan<(string Key, object? Value)> fields)
    {
        var line = isTerminal ? Text(level, message) : Json(level, what, message, fields);
        lock (_turn)
        {
            TryWrite((_width > 0 ? "\r" + new string(' ', _width) + "\r" : "") + line + "\n");
            _width = 0;
        }
    }

    string Text(string level, string message) => string.Create(
        CultureInfo.InvariantCulture,
        $"{clock.GetLocalNow():HH:mm:ss} {(level == "information" ? "" : level + ": ")}{string.Concat(message.Select(c => char.IsControl(c) ? ' ' : c))}");

    string Json(string level, string what, string message, ReadOnlySpan<(string Key, object? Value)> fields)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            json.WriteString("time", clock.GetUtcNow().UtcDateTime);
            json.WriteString("level", level);
            json.WriteString("event", what);
            json.WriteString("message", message);
            foreach (var (key, value) in fields) WriteField(json, key, value);
            json.WriteEndObject();
        }
        return System.Text.Encoding.UTF8.GetString(buffer.GetBuffer(), 0, (int)buffer.Length);
    }

    static void WriteField(Utf8JsonWriter json, string key, object? value)
    {
        switch (value)
        {
            case null: break;
            case bool b: json.WriteBoolean(key, b); break;
            case int i: json.WriteNumber(key, i); break;
            case long l: json.WriteNumber(key, l); break;
            case double d: json.WriteNumber(key, d); break;
            default: json.WriteString(key, Convert.ToString(value, CultureInfo.InvariantCulture)); break;
        }
    }
}
