using System.Buffers;
using System.IO.Pipelines;
using System.Text.Json;

namespace Odin.Exporter;

/// <summary>Reads the events of a watch: a JSON object on each line.</summary>
internal static class WatchStream
{
    /// <summary>Reads until the server ends the stream. A line that is cut at the end is none: the next watch brings it again.</summary>
    /// <param name="body">The stream.</param>
    /// <param name="maxLineBytes">How long a line may be.</param>
    /// <param name="silence">How long nothing may come.</param>
    /// <param name="take">Gets each line.</param>
    /// <param name="stop">Gives up.</param>
    /// <exception cref="OperationCanceledException">Stopped, or nothing came for too long.</exception>
    public static async Task ReadAsync(Stream body, int maxLineBytes, TimeSpan silence, TakeObject take, CancellationToken stop)
    {
        var pipe = PipeReader.Create(body, new(bufferSize: 64 * 1024, leaveOpen: true));
        try
        {
            await ReadAsync(pipe, maxLineBytes, silence, take, stop).ConfigureAwait(false);
        }
        finally
        {
            await pipe.CompleteAsync().ConfigureAwait(false);
        }
    }

    static async Task ReadAsync(PipeReader pipe, int maxLineBytes, TimeSpan silence, TakeObject take, CancellationToken stop)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(stop);
        while (true)
        {
            patience.CancelAfter(silence);
            var read = await pipe.ReadAsync(patience.Token).ConfigureAwait(false);
            var rest = TakeLines(read.Buffer, take);
            if (rest.Length > maxLineBytes) throw OutboundException.TooLong("an event", maxLineBytes);
            pipe.AdvanceTo(rest.Start, rest.End);
            if (read.IsCompleted) return;
        }
    }

    static ReadOnlySequence<byte> TakeLines(ReadOnlySequence<byte> buffer, TakeObject take)
    {
        while (buffer.PositionOf((byte)'\n') is { } end)
        {
            var line = new Utf8JsonReader(buffer.Slice(0, end));
            if (!line.Read() || line.TokenType != JsonTokenType.StartObject) throw new JsonException("an event that is no object");
            take(ref line);
            buffer = buffer.Slice(buffer.GetPosition(1, end));
        }
        return buffer;
    }
}
