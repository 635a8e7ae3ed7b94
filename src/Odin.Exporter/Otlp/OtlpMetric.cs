namespace Odin.Exporter;

/// <summary>The data that a metric may have.</summary>
internal enum OtlpKind { None, Gauge, Sum, Histogram, ExponentialHistogram, Summary }

/// <summary>A metric of a request, its points not yet read.</summary>
internal ref struct OtlpMetric
{
    /// <summary>Each point is what was added since the one before.</summary>
    public const int Delta = 1;

    /// <summary>Each point is all since a start.</summary>
    public const int Cumulative = 2;

    /// <summary>The number of the field with the points, whatever the data.</summary>
    public const int Points = 1;

    public ReadOnlySpan<byte> Name { get; private set; }

    public ReadOnlySpan<byte> Unit { get; private set; }

    public OtlpKind Kind { get; private set; }

    /// <summary>Its points, and how they are to be understood.</summary>
    public ReadOnlySpan<byte> Data { get; private set; }

    public ulong Temporality { get; private set; }

    public bool IsMonotonic { get; private set; }

    /// <summary>Reads a metric that was checked.</summary>
    public static OtlpMetric Read(ReadOnlySpan<byte> message)
    {
        var metric = new OtlpMetric();
        var reader = new WireReader(message);
        while (reader.Next(out var number, out var type))
        {
            switch (number)
            {
                case 1: metric.Name = reader.Slice(); break;
                case 3: metric.Unit = reader.Slice(); break;
                case 5 or 7 or 9 or 10 or 11:
                    metric.Kind = KindOf(number);
                    metric.Data = reader.Slice();
                    break;
                default: reader.Skip(type); break;
            }
        }
        if (metric.Kind is OtlpKind.Sum or OtlpKind.Histogram or OtlpKind.ExponentialHistogram) metric.ReadTemporality();
        return metric;
    }

    static OtlpKind KindOf(int number) => number switch
    {
        5 => OtlpKind.Gauge,
        7 => OtlpKind.Sum,
        9 => OtlpKind.Histogram,
        10 => OtlpKind.ExponentialHistogram,
        _ => OtlpKind.Summary,
    };

    void ReadTemporality()
    {
        var reader = new WireReader(Data);
        while (reader.Next(out var number, out var type))
        {
            if (number == 2) Temporality = reader.Varint();
            else if (number == 3 && Kind == OtlpKind.Sum) IsMonotonic = reader.Varint() != 0;
            else reader.Skip(type);
        }
    }
}
