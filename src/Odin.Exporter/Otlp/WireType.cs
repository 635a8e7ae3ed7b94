namespace Odin.Exporter;

/// <summary>How long a value of protobuf is; 3 and 4 were groups, which OTLP never had.</summary>
internal enum WireType { Varint = 0, Fixed64 = 1, Length = 2, Fixed32 = 5 }
