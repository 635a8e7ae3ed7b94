using System.Collections.Concurrent;
using System.Reflection;
using System.Text.Json.Nodes;
using k8s.Models;

namespace Odin.Charts;

/// <summary>The <c>apiVersion</c> and <c>kind</c> that a C# type stands for, from its <c>[KubernetesEntity]</c>.</summary>
internal sealed record KubernetesIdentity(string ApiVersion, string Kind)
{
    static readonly ConcurrentDictionary<Type, KubernetesIdentity?> Known = new();

    /// <summary>The identity of a type, or null when the type is no Kubernetes object.</summary>
    public static KubernetesIdentity? Of(Type type) => Known.GetOrAdd(type, Read);

    /// <summary>Puts <c>apiVersion</c> and <c>kind</c> first where the author left them out.</summary>
    public void Complete(JsonObject data)
    {
        if (!data.ContainsKey("apiVersion")) data.Insert(0, "apiVersion", ApiVersion);
        if (!data.ContainsKey("kind")) data.Insert(1, "kind", Kind);
    }

    static KubernetesIdentity? Read(Type type) =>
        type.GetCustomAttribute<KubernetesEntityAttribute>() is not { } entity ? null
        : new(string.IsNullOrEmpty(entity.Group) ? entity.ApiVersion : $"{entity.Group}/{entity.ApiVersion}", entity.Kind);
}
