namespace Odin.Exporter;

/// <summary>What a field of OTLP's messages holds, which decides how it is written on the wire and in JSON.</summary>
internal enum OtlpType
{
    /// <summary>Another message.</summary>
    Message,

    /// <summary>UTF-8.</summary>
    Text,

    /// <summary>Any bytes; in JSON as base64.</summary>
    Bytes,

    /// <summary>The identifier of a trace or a span; in JSON as hexadecimal digits.</summary>
    Id,

    Bool,

    /// <summary>How the points of a metric follow each other; in JSON as its number.</summary>
    Temporality,

    /// <summary>A signed number as a varint.</summary>
    Int,

    /// <summary>A number without a sign as a varint.</summary>
    UInt,

    /// <summary>A signed number as a varint in zigzag.</summary>
    SInt,

    /// <summary>Eight bytes without a sign.</summary>
    Fixed,

    /// <summary>Eight bytes with a sign.</summary>
    SFixed,

    Double,
}
