using System.Text;
using Odin.Charts.Metrics;

namespace Odin.Exporter;

/// <summary>A unit that a metric of OTLP comes in, and how it is brought to the base unit.</summary>
/// <param name="Base">The base unit; <c>null</c> for a number of things.</param>
/// <param name="Times">What its values are multiplied with.</param>
/// <param name="Parts">What they are divided by: 5 ms are the 0.005 s that a bucket ends at, which 5 times 0.001 may not be.</param>
internal readonly record struct OtlpUnit(Unit? Base, double Times = 1, double Parts = 1)
{
    const int LongestCode = 8;

    static readonly OtlpUnit Things = new(null);

    public bool IsBase => Times == Parts;

    /// <summary>What the translation of OTLP to Prometheus appends to the name; empty for nothing.</summary>
    public ReadOnlySpan<byte> Suffix => Base == Unit.Seconds ? "seconds"u8 : [];

    /// <summary>The unit of a code of UCUM; <c>null</c> for one that nothing of the catalogue is measured in.</summary>
    public static OtlpUnit? Of(ReadOnlySpan<byte> code)
    {
        if (code is [] or [(byte)'{', .., (byte)'}']) return Things;
        Span<char> text = stackalloc char[LongestCode];
        return code.Length > LongestCode || !Encoding.UTF8.TryGetChars(code, text, out var length) ? null : Known(text[..length]);
    }

    /// <summary>Whether a metric that is measured in a unit may come in this one.</summary>
    public bool Fits(Unit? unit) => Base is null || Base == unit;

    /// <summary>A value in the base unit.</summary>
    public double Convert(double value) => value * Times / Parts;

    static OtlpUnit? Known(ReadOnlySpan<char> code) => code switch
    {
        "1" => Things,
        "%" => new(Unit.Ratio, Parts: 100),
        "s" => new(Unit.Seconds),
        "ms" => new(Unit.Seconds, Parts: 1e3),
        "us" => new(Unit.Seconds, Parts: 1e6),
        "ns" => new(Unit.Seconds, Parts: 1e9),
        "min" => new(Unit.Seconds, Times: 60),
        "h" => new(Unit.Seconds, Times: 3600),
        "d" => new(Unit.Seconds, Times: 86400),
        _ => null,
    };
}
