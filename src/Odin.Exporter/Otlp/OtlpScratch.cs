namespace Odin.Exporter;

/// <summary>What points and keys are read into, one after the other. Each thread has its own: a request is taken by one from its
/// beginning to its end.</summary>
internal sealed class OtlpScratch
{
    [ThreadStatic]
    static OtlpScratch? _ofThread;

    readonly NumberPoint _number = new();
    readonly HistogramPoint _histogram = new();
    readonly ExponentialPoint _exponential = new();

    public static OtlpScratch OfThread => _ofThread ??= new();

    public StreamKey Key { get; } = new();

    public OtlpPoint Point(OtlpKind kind) => kind switch
    {
        OtlpKind.Histogram => _histogram,
        OtlpKind.ExponentialHistogram => _exponential,
        _ => _number,
    };
}
