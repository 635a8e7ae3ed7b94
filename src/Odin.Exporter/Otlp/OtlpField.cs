using System.Text;

namespace Odin.Exporter;

/// <summary>A field of a message of OTLP.</summary>
/// <param name="Number">Its number on the wire.</param>
/// <param name="Name">Its name in JSON: <c>startTimeUnixNano</c>.</param>
/// <param name="Type">What it holds.</param>
/// <param name="Message">What it holds, when that is a message.</param>
/// <param name="IsRepeated">Whether it may be there several times.</param>
internal sealed record OtlpField(int Number, string Name, OtlpType Type, OtlpMessage? Message = null, bool IsRepeated = false)
{
    public byte[] JsonName { get; } = Encoding.UTF8.GetBytes(Name);

    /// <summary>How its values lie on the wire, each for itself.</summary>
    public WireType WireType { get; } = Type switch
    {
        OtlpType.Message or OtlpType.Text or OtlpType.Bytes or OtlpType.Id => WireType.Length,
        OtlpType.Fixed or OtlpType.SFixed or OtlpType.Double => WireType.Fixed64,
        _ => WireType.Varint,
    };

    /// <summary>Whether its values may lie in one piece, one after the other.</summary>
    public bool IsPacked => IsRepeated && WireType != WireType.Length;
}
