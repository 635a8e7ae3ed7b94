namespace Odin.Exporter;

/// <summary>How many connections a listener may have: together they leave some of the files that may be open. Where there is none
/// left for a connection, Kestrel asks for it again and again without a pause, and nothing else can be read or asked.</summary>
internal static class ConnectionLimit
{
    const int Listeners = 2;

    /// <summary>For the runtime, the files of tokens and the configuration, and what sources ask.</summary>
    const int Others = 256;

    /// <param name="asked">How many the configuration allows.</param>
    /// <param name="mostOpenFiles">How many files and sockets may be open.</param>
    public static int Of(int asked, double mostOpenFiles)
    {
        var left = mostOpenFiles - Math.Min(Others, mostOpenFiles / 2);
        return (int)Math.Clamp(left / Listeners, 1, asked);
    }
}
