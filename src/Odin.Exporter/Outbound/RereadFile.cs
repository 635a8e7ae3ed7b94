namespace Odin.Exporter;

/// <summary>A small file that is replaced while we run. It is read each time, for a time stamp does not tell (a mounted
/// Secret is swapped as a symbolic link), and understood again when its bytes differ.</summary>
/// <param name="path">The file.</param>
/// <param name="parse">Understands it.</param>
internal sealed class RereadFile<T>(string path, Func<byte[], T> parse)
{
    /// <summary>More than any bundle of certificates has.</summary>
    const int MaxLength = 4 * 1024 * 1024;

    sealed record Content(byte[] Bytes, T Value);

    Content? _last;

    /// <summary>What the file holds now.</summary>
    /// <exception cref="OutboundException">It cannot be read, or not understood.</exception>
    public T Read()
    {
        try
        {
            var bytes = ReadBytes();
            var last = _last;
            if (last is null || !last.Bytes.AsSpan().SequenceEqual(bytes)) _last = last = new(bytes, parse(bytes));
            return last.Value;
        }
        catch (Exception e) when (e is not OutboundException)
        {
            // The message of the one who parses may quote the file.
            throw new OutboundException(ErrorReason.Internal, $"'{path}' cannot be read ({e.GetType().Name})", e is IOException ? e : null);
        }
    }

    byte[] ReadBytes()
    {
        using var file = File.OpenRead(path);
        if (file.Length > MaxLength) throw new InvalidDataException();
        var bytes = new byte[file.Length];
        file.ReadExactly(bytes);
        return bytes;
    }
}
