namespace Odin.Stack;

/// <summary>Values of the chart <c>linkerd-crds</c>, under its own keys.</summary>
internal sealed record LinkerdCrdsValues
{
    /// <summary>The resources of the Gateway API are installed before, in the version that this Linkerd knows.</summary>
    [System.Text.Json.Serialization.JsonPropertyName("installGatewayAPI")]
    public bool InstallGatewayApi { get; init; } = false;
}
