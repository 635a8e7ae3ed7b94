namespace Odin.Exporter;

/// <summary>Writes the buckets of a histogram.</summary>
internal static class ProtobufHistogram
{
    /// <summary>Writes the count, the sum and the classic buckets.</summary>
    /// <param name="snapshot">The histogram.</param>
    /// <param name="bounds">The upper bounds, the last one <c>+Inf</c>.</param>
    /// <param name="buffer">Where to.</param>
    public static void WriteClassic(HistogramSnapshot snapshot, ReadOnlySpan<double> bounds, ScrapeBuffer buffer)
    {
        var total = 0UL;
        for (var i = 0; i < bounds.Length; i++)
        {
            var bucket = buffer.BeginField(HistogramField.Bucket);
            buffer.WriteNumberField(BucketField.CumulativeCount, total += snapshot.Counts[i]);
            buffer.WriteDoubleField(BucketField.UpperBound, bounds[i]);
            if (snapshot.Exemplars[i] is { } exemplar) ProtobufExemplar.Write(BucketField.Exemplar, exemplar, buffer);
            buffer.EndMessage(bucket);
        }
        buffer.WriteNumberField(HistogramField.Count, total);
        buffer.WriteDoubleField(HistogramField.Sum, snapshot.Sum);
    }

    /// <summary>Writes the native buckets. Their traces are those of the classic ones: Prometheus takes them from there.</summary>
    public static void WriteNative(NativeBuckets native, ScrapeBuffer buffer)
    {
        buffer.WriteSignedField(HistogramField.Schema, native.Schema);
        buffer.WriteDoubleField(HistogramField.ZeroThreshold, NativeBuckets.ZeroThreshold);
        buffer.WriteNumberField(HistogramField.ZeroCount, native.ZeroCount);
        WriteSpans(native.Indices, buffer);
        if (!native.Counts.IsEmpty) WriteDeltas(native.Counts, buffer);
    }

    // A span is a run of buckets without a gap; its offset is the gap before it.
    static void WriteSpans(ReadOnlySpan<int> indices, ScrapeBuffer buffer)
    {
        var end = 0;
        while (!indices.IsEmpty)
        {
            var length = 1;
            while (length < indices.Length && indices[length] == indices[0] + length) length++;
            var span = buffer.BeginField(HistogramField.Span);
            buffer.WriteSignedField(SpanField.Offset, indices[0] - end);
            buffer.WriteNumberField(SpanField.Length, (ulong)length);
            buffer.EndMessage(span);
            end = indices[0] + length;
            indices = indices[length..];
        }
    }

    static void WriteDeltas(ReadOnlySpan<ulong> counts, ScrapeBuffer buffer)
    {
        var begun = buffer.BeginField(HistogramField.Delta);
        var before = 0L;
        foreach (var count in counts)
        {
            buffer.WriteVarint(ProtobufEncoding.ZigZag((long)count - before));
            before = (long)count;
        }
        buffer.EndMessage(begun);
    }
}
