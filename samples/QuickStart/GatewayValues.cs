public sealed record GatewayValues
{
    [Description("Number of replicas."), Range(1, 50)]
    public int Replicas { get; init; } = 2;

    public ImageValues Image { get; init; } = new() { Repository = "ghcr.io/odin/gateway", Tag = "1.4.0" };

    [Description("Requests and limits of the container.")]
    public V1ResourceRequirements Resources { get; init; } = new();

    [Description("Arguments of the gateway, each without its two dashes.")]
    public IReadOnlyList<string> ExtraArgs { get; init; } = [];

    public IngressValues Ingress { get; init; } = new();
}
