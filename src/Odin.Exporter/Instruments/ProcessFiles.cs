using System.Buffers.Text;

namespace Odin.Exporter;

/// <summary>Reads what Linux says of this process.</summary>
internal static class ProcessFiles
{
    // Places after the name, which stands in brackets and may hold anything.
    const int Threads = 17;
    const int VirtualBytes = 20;
    const int ResidentPages = 21;

    /// <summary>Its threads, bytes of virtual memory and pages of resident memory.</summary>
    public static (long Threads, long VirtualBytes, long ResidentPages) Status()
    {
        Span<byte> text = stackalloc byte[1024];
        text = Read("/proc/self/stat", text);
        var fields = text[(text.LastIndexOf((byte)')') + 1)..];
        return (Number(fields, Threads), Number(fields, VirtualBytes), Number(fields, ResidentPages));
    }

    /// <summary>How many files and sockets it may open; infinite when nothing is said.</summary>
    public static double MostOpenFiles()
    {
        Span<byte> text = stackalloc byte[4096];
        text = Read("/proc/self/limits", text);
        var name = "Max open files"u8;
        var line = text[(text.IndexOf(name) + name.Length)..].TrimStart((byte)' ');
        return Utf8Parser.TryParse(line, out long most, out _) ? most : double.PositiveInfinity;
    }

    static Span<byte> Read(string path, Span<byte> buffer)
    {
        using var file = File.OpenHandle(path);
        return buffer[..RandomAccess.Read(file, buffer, 0)];
    }

    static long Number(ReadOnlySpan<byte> fields, int place)
    {
        for (; place > 0; place--) fields = fields[(fields[1..].IndexOf((byte)' ') + 1)..];
        return Utf8Parser.TryParse(fields[1..], out long number, out _) ? number : 0;
    }
}
