using System.Buffers;
using System.IO.Pipelines;
using System.Text.Json;

namespace Odin.Exporter;

/// <summary>Reads a page of a list off a stream, one object at a time, so that no more than one is in memory.</summary>
/// <param name="takeObject">Gets a reader that has just entered an object.</param>
internal sealed class ListPage(TakeObject takeObject)
{
    JsonReaderState _state;
    bool _isInItems;
    bool _isInMetadata;

    /// <summary>Of which moment the list is.</summary>
    public string? ResourceVersion { get; private set; }

    /// <summary>What to ask for the next page with; <c>null</c>: this was the last one.</summary>
    public string? Continue { get; private set; }

    /// <summary>Reads to the end.</summary>
    /// <exception cref="JsonException">The body is no list.</exception>
    /// <exception cref="OutboundException">An object is too long.</exception>
    public async Task ReadAsync(Stream body, int maxObjectBytes, CancellationToken stop)
    {
        var pipe = PipeReader.Create(body, new(bufferSize: 64 * 1024, leaveOpen: true));
        try
        {
            await ReadAsync(pipe, maxObjectBytes, stop).ConfigureAwait(false);
        }
        finally
        {
            await pipe.CompleteAsync().ConfigureAwait(false);
        }
        if (ResourceVersion is null) throw new JsonException("a list without a resourceVersion");
    }

    async Task ReadAsync(PipeReader pipe, int maxObjectBytes, CancellationToken stop)
    {
        var atLeast = 1;
        while (true)
        {
            var read = await pipe.ReadAtLeastAsync(atLeast, stop).ConfigureAwait(false);
            var consumed = Consume(read.Buffer, read.IsCompleted);
            var left = read.Buffer.Length - consumed;
            if (left > maxObjectBytes) throw OutboundException.TooLong("an object", maxObjectBytes);
            pipe.AdvanceTo(read.Buffer.GetPosition(consumed), read.Buffer.End);
            if (read.IsCompleted) return;
            // An object is looked at again from its start until it is there whole: twice as much next time.
            atLeast = (int)Math.Max(1, left * 2);
        }
    }

    long Consume(ReadOnlySequence<byte> buffer, bool isFinal)
    {
        var reader = new Utf8JsonReader(buffer, isFinal, _state);
        var before = reader;
        while (reader.Read() && TryTake(ref reader, buffer)) before = reader;
        _state = before.CurrentState;
        return before.BytesConsumed;
    }

    /// <summary>Takes what the reader stands on; <c>false</c> when it is not there whole.</summary>
    bool TryTake(ref Utf8JsonReader reader, ReadOnlySequence<byte> buffer)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.PropertyName when reader.CurrentDepth == 1:
                _isInItems = reader.ValueTextEquals("items"u8);
                _isInMetadata = reader.ValueTextEquals("metadata"u8);
                return true;
            case JsonTokenType.PropertyName when _isInMetadata && reader.CurrentDepth == 2:
                return TryTakeMetadata(ref reader);
            case JsonTokenType.StartObject when _isInItems && reader.CurrentDepth == 2:
                var start = reader.TokenStartIndex;
                if (!reader.TrySkip()) return false;
                var one = new Utf8JsonReader(buffer.Slice(start, reader.BytesConsumed - start));
                one.Read();
                takeObject(ref one);
                return true;
            default:
                return true;
        }
    }

    bool TryTakeMetadata(ref Utf8JsonReader reader)
    {
        var isVersion = reader.ValueTextEquals("resourceVersion"u8);
        if (!isVersion && !reader.ValueTextEquals("continue"u8)) return true;
        if (!reader.Read()) return false;
        if (isVersion) ResourceVersion = reader.Text();
        else Continue = reader.Text();
        return true;
    }
}

/// <summary>Takes an object that the reader has just entered.</summary>
internal delegate void TakeObject(ref Utf8JsonReader reader);
