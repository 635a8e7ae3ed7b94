using System.Text.Json;

namespace Odin.Exporter;

/// <summary>Walks the fields of a JSON object that is there whole, and reads over those that nobody asks for.</summary>
internal static class JsonFields
{
    /// <summary>Enters the value that comes next; <c>false</c> when it is no object.</summary>
    public static bool EnterObject(ref this Utf8JsonReader reader, out int depth)
    {
        reader.Read();
        depth = reader.CurrentDepth;
        return reader.TokenType == JsonTokenType.StartObject;
    }

    /// <summary>Enters the value that comes next; <c>false</c> when it is no array.</summary>
    public static bool EnterArray(ref this Utf8JsonReader reader, out int depth)
    {
        reader.Read();
        depth = reader.CurrentDepth;
        return reader.TokenType == JsonTokenType.StartArray;
    }

    /// <summary>Moves to the next field's name of the object at a depth, over what is left of the last field's value.</summary>
    public static bool NextField(ref this Utf8JsonReader reader, int depth)
    {
        while (reader.Read())
        {
            if (reader.CurrentDepth == depth + 1 && reader.TokenType == JsonTokenType.PropertyName) return true;
            if (reader.CurrentDepth == depth && reader.TokenType == JsonTokenType.EndObject) return false;
        }
        return false;
    }

    /// <summary>Moves to the next object of the array at a depth, over what is left of the last one.</summary>
    public static bool NextObject(ref this Utf8JsonReader reader, int depth)
    {
        while (reader.Read())
        {
            if (reader.CurrentDepth == depth + 1 && reader.TokenType == JsonTokenType.StartObject) return true;
            if (reader.CurrentDepth == depth && reader.TokenType == JsonTokenType.EndArray) return false;
        }
        return false;
    }

    /// <summary>The value that comes next, when it is text that is not empty.</summary>
    public static string? NextText(ref this Utf8JsonReader reader)
    {
        reader.Read();
        return reader.Text();
    }

    /// <summary>The value that the reader stands on, when it is text that is not empty.</summary>
    public static string? Text(ref this Utf8JsonReader reader)
    {
        try
        {
            return reader.TokenType == JsonTokenType.String && reader.GetString() is { Length: > 0 } text ? text : null;
        }
        catch (InvalidOperationException e)
        {
            throw new JsonException("a text that is no Unicode", e);
        }
    }

    /// <summary>The value that comes next, when it is a moment. Container runtimes write the year 1970 for never.</summary>
    public static DateTimeOffset? NextTime(ref this Utf8JsonReader reader)
    {
        reader.Read();
        return reader.TokenType == JsonTokenType.String && reader.TryGetDateTimeOffset(out var time) && time > DateTimeOffset.UnixEpoch
            ? time
            : null;
    }

    /// <summary>The value that comes next, when it is a whole number.</summary>
    public static long? NextNumber(ref this Utf8JsonReader reader)
    {
        reader.Read();
        return reader.TokenType == JsonTokenType.Number && reader.TryGetInt64(out var number) ? number : null;
    }

    /// <summary>Whether the value that comes next is <c>true</c>.</summary>
    public static bool NextIsTrue(ref this Utf8JsonReader reader) => reader.Read() && reader.TokenType == JsonTokenType.True;

    /// <summary>Whether the value that comes next is a text.</summary>
    public static bool NextIs(ref this Utf8JsonReader reader, ReadOnlySpan<byte> text)
    {
        reader.Read();
        return reader.TokenType == JsonTokenType.String && reader.ValueTextEquals(text);
    }
}
