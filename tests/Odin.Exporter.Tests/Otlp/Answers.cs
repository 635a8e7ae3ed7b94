using System.Text;

namespace Odin.Exporter.Tests.Otlp;

/// <summary>Reads answers in protobuf, by hand.</summary>
static class Answers
{
    /// <summary>The message of a partial success; <c>null</c> when all was taken.</summary>
    public static string? Message(byte[] response) =>
        response.Length == 0 ? null : Encoding.UTF8.GetString(Field(Field(response, 1), 2));

    public static ulong Rejected(byte[] response) => response.Length == 0 ? 0 : Number(Field(response, 1), 1);

    public static byte[] Field(byte[] message, int wanted)
    {
        var reader = new WireReader(message);
        while (reader.Next(out var number, out var type))
        {
            if (number == wanted) return reader.Slice().ToArray();
            reader.Skip(type);
        }
        return [];
    }

    static ulong Number(byte[] message, int wanted)
    {
        var reader = new WireReader(message);
        while (reader.Next(out var number, out var type))
        {
            if (number == wanted) return reader.Varint();
            reader.Skip(type);
        }
        return 0;
    }
}
