using System.Text.Json;

namespace Odin.Exporter;

/// <summary>What happened to an object that is watched.</summary>
internal enum WatchEventKind { Unknown, Set, Deleted, Bookmark, Error }

/// <summary>An event of a watch, as far as it is read.</summary>
/// <param name="kind">What happened.</param>
/// <param name="before">A reader that stands before the object.</param>
internal readonly ref struct WatchEvent(WatchEventKind kind, Utf8JsonReader before)
{
    readonly Utf8JsonReader _before = before;

    public WatchEventKind Kind { get; } = kind;

    /// <summary>Reads an event that the reader has just entered.</summary>
    public static WatchEvent Read(ref Utf8JsonReader reader)
    {
        var kind = WatchEventKind.Unknown;
        var hasObject = false;
        var before = reader;
        var depth = reader.CurrentDepth;
        while (reader.NextField(depth))
        {
            if (reader.ValueTextEquals("type"u8)) kind = ReadKind(ref reader);
            else if (reader.ValueTextEquals("object"u8))
            {
                before = reader;
                hasObject = true;
            }
        }
        return hasObject ? new(kind, before) : throw new JsonException("an event without an object");
    }

    /// <summary>The object that it happened to.</summary>
    public T Object<T>(ReadObject<T> read)
    {
        var reader = _before;
        return reader.EnterObject(out _) ? read(ref reader) : throw new JsonException("an event whose object is none");
    }

    /// <summary>The version of a bookmark, whose object has nothing else.</summary>
    public static string ReadVersion(ref Utf8JsonReader reader)
    {
        var version = "";
        var depth = reader.CurrentDepth;
        while (reader.NextField(depth))
            if (reader.ValueTextEquals("metadata"u8)) version = ObjectMetadata.Read(ref reader).ResourceVersion;
        return version;
    }

    /// <summary>The HTTP status that an error says.</summary>
    public static int ReadStatus(ref Utf8JsonReader reader)
    {
        var code = 0L;
        var depth = reader.CurrentDepth;
        while (reader.NextField(depth))
            if (reader.ValueTextEquals("code"u8)) code = reader.NextNumber() ?? 0;
        return (int)Math.Clamp(code, 0, 999);
    }

    static WatchEventKind ReadKind(ref Utf8JsonReader reader)
    {
        reader.Read();
        if (reader.TokenType != JsonTokenType.String) return WatchEventKind.Unknown;
        return reader.ValueTextEquals("ADDED"u8) || reader.ValueTextEquals("MODIFIED"u8) ? WatchEventKind.Set
            : reader.ValueTextEquals("DELETED"u8) ? WatchEventKind.Deleted
            : reader.ValueTextEquals("BOOKMARK"u8) ? WatchEventKind.Bookmark
            : reader.ValueTextEquals("ERROR"u8) ? WatchEventKind.Error
            : WatchEventKind.Unknown;
    }
}
