namespace Odin.Probe;

/// <summary>A pod's place in Linkerd's mesh.</summary>
internal sealed class MeshedPod(Pod pod)
{
    const string Proxy = "linkerd-proxy";
    const string Inject = "linkerd.io/inject";

    public string Name => pod.Metadata.Name;

    /// <summary>Why it is not expected to have a proxy; <c>null</c>: it is.</summary>
    public string? Exemption =>
        pod.Spec.HostNetwork ? "not expected in the mesh, on its node's network"
        : pod.Status.Phase is "Succeeded" or "Failed" ? "not expected in the mesh, has ended"
        : pod.Metadata.DeletionTimestamp is not null ? "not expected in the mesh, is being deleted"
        : Injection == "disabled" ? $"not expected in the mesh, has {Inject}: disabled"
        : null;

    /// <summary>What is wrong; <c>null</c>: nothing.</summary>
    public string? Problem =>
        Exemption is not null ? null
        : !IsInjected ? $"{Name} has no container {Proxy}: {NotInjected}"
        : Status is not { Ready: true } ? $"{Name} has a {Proxy} that is not ready{Reason}; kubectl logs {Name} -c {Proxy} says more."
        : null;

    string? Injection => pod.Metadata.Annotations?.GetValueOrDefault(Inject);

    /// <summary>As a native sidecar it is an init container; older injectors, and newer ones that are told so, put it among the containers.</summary>
    bool IsInjected => (pod.Spec.InitContainers ?? []).Concat(pod.Spec.Containers).Any(c => c.Name == Proxy);

    ContainerStatus? Status =>
        (pod.Status.InitContainerStatuses ?? []).Concat(pod.Status.ContainerStatuses ?? []).FirstOrDefault(c => c.Name == Proxy);

    string Reason => (Status?.State?.Waiting ?? Status?.State?.Terminated)?.Reason is { } reason ? $" ({reason})" : "";

    string NotInjected => Injection is null
        ? $"it does not ask for one; annotate it, or its namespace, with {Inject}: enabled, and restart its workload."
        : $"it asks for one ({Inject}: {Injection}), and Linkerd's injector did not answer when it was made; see that the injector runs, and restart its workload.";
}
