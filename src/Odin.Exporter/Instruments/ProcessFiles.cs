using System.Buffers.Text;
using System.IO.Enumeration;

namespace Odin.Exporter;

/// <summary>Reads what Linux says of this process. It may not: where no more files can be opened, these cannot either.</summary>
/// <param name="folder">Where it says it.</param>
internal sealed class ProcessFiles(string folder = "/proc/self")
{
    // Places after the name, which stands in brackets and may hold anything.
    const int Threads = 17;
    const int VirtualBytes = 20;
    const int ResidentPages = 21;

    readonly string _descriptors = Path.Combine(folder, "fd");
    readonly string _status = Path.Combine(folder, "stat");
    readonly string _limits = Path.Combine(folder, "limits");

    /// <summary>Whether Linux says anything.</summary>
    public bool AreThere => Directory.Exists(_descriptors);

    /// <summary>Its threads, bytes of virtual memory and pages of resident memory.</summary>
    /// <exception cref="IOException">It cannot be read.</exception>
    public (long Threads, long VirtualBytes, long ResidentPages) Status()
    {
        Span<byte> text = stackalloc byte[1024];
        text = Read(_status, text);
        var fields = text[(text.LastIndexOf((byte)')') + 1)..];
        return (Number(fields, Threads), Number(fields, VirtualBytes), Number(fields, ResidentPages));
    }

    /// <summary>How many files and sockets are open. One of them is the folder's own.</summary>
    /// <exception cref="IOException">It cannot be read.</exception>
    public int OpenFiles() =>
        new FileSystemEnumerable<bool>(_descriptors, (ref _) => true, new EnumerationOptions { AttributesToSkip = 0 }).Count() - 1;

    /// <summary>How many files and sockets it may open; infinite when nothing is said.</summary>
    public double MostOpenFiles()
    {
        Span<byte> text = stackalloc byte[4096];
        try
        {
            text = Read(_limits, text);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return double.PositiveInfinity;
        }
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
