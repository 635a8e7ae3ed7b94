namespace Odin.Probe;

/// <summary>An attribute whose value is text. <see href="https://opentelemetry.io/docs/specs/otlp/#json-protobuf-encoding"/>.</summary>
internal sealed record OtlpAttribute(string Key, OtlpText Value);

internal sealed record OtlpText(string StringValue);

/// <summary>Who sends: the probe.</summary>
internal sealed record OtlpResource(IReadOnlyList<OtlpAttribute> Attributes)
{
    public const string ServiceName = "odin-probe";

    public static OtlpResource Probe { get; } = new([new("service.name", new(ServiceName))]);
}

/// <summary>What in it sends.</summary>
internal sealed record OtlpScope(string Name)
{
    public static OtlpScope Probe { get; } = new("Odin.Probe");
}
