public sealed record GatewayValues
{
    [Description("Number of replicas."), Range(1, 50)]
    public int Replicas { get; init; } = 2;

    public ImageValues Image { get; init; } = new() { Repository = "ghcr.io/odin/gateway", Tag = "1.4.0" };

    [Description("Requests and limits of the container.")]
    public V1ResourceRequirements Resources { get; init; } = new();

    [Description("Arguments of the gateway, each without its two dashes.")]
    public IReadOnlyList<string> ExtraArgs { get; init; } = [];

    [Description("An Ingress in front of the gateway; none when null.")]
    public GatewayIngressValues? Ingress { get; init; }
}

public sealed record GatewayIngressValues
{
    [Description("Host that the Ingress answers for.")]
    public required string Host { get; init; }

    [Description("Class of the Ingress; the default class of the cluster when null.")]
    public string? ClassName { get; init; }
}
