using System.Buffers;
using System.Text;

namespace Odin.Exporter;

/// <summary>The bytes of the configuration file.</summary>
internal static class ConfigurationFile
{
    /// <summary>As much as a ConfigMap can hold.</summary>
    public const int MaxBytes = 1024 * 1024;

    static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <exception cref="ConfigurationException">There is none, or it is too long.</exception>
    public static byte[] Read(string file)
    {
        try
        {
            if (Directory.Exists(file)) throw Unreadable("This is a folder; name the file in it.");
            using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            return ReadAll(stream);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw Unreadable(e is FileNotFoundException or DirectoryNotFoundException ? "There is no such file." : "It cannot be read: " + e.Message);
        }
    }

    static byte[] ReadAll(FileStream stream)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(MaxBytes + 1);
        try
        {
            var length = stream.ReadAtLeast(buffer.AsSpan(0, MaxBytes + 1), MaxBytes + 1, throwOnEndOfStream: false);
            return length <= MaxBytes ? buffer[..length] : throw Unreadable($"The file is longer than {MaxBytes} bytes.");
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    /// <exception cref="ConfigurationException">It is no UTF-8.</exception>
    public static string Text(byte[] bytes)
    {
        try
        {
            return Utf8.GetString(bytes.AsSpan(bytes is [0xEF, 0xBB, 0xBF, ..] ? 3 : 0));
        }
        catch (DecoderFallbackException)
        {
            throw Unreadable("The file is not in UTF-8.");
        }
    }

    static ConfigurationException Unreadable(string message) => new(new("ODIN3000", "", message));
}
