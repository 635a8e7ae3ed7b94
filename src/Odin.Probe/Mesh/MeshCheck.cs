namespace Odin.Probe;

/// <summary>Whether the pods that should be in Linkerd's mesh are.</summary>
/// <param name="surroundings">Where the probe runs.</param>
/// <param name="ns">Where the pods are; <c>null</c>: beside the probe.</param>
/// <param name="selector">Their labels.</param>
internal sealed class MeshCheck(Surroundings surroundings, string? ns, string selector)
{
    static readonly Option<string> Selector = new("--selector", "SELECTOR", "the labels of the pods, such as app.kubernetes.io/instance=odin", Read.Text);
    static readonly Option<string?> Namespace = new("--namespace", "NAMESPACE", "where the pods are; the probe's own when it is not said", Read.Name);

    public static Verb Verb { get; } = new(
        "mesh", "every pod that should be in the mesh has a Linkerd proxy that is ready",
        [Selector, Namespace],
        (arguments, surroundings) => new MeshCheck(surroundings, arguments.Optional(Namespace, null), arguments.Required(Selector)).RunAsync);

    async Task RunAsync(ProbeLog log, CancellationToken stop)
    {
        using var api = KubernetesApi.Of(surroundings);
        var where = ns ?? KubernetesApi.OwnNamespace(surroundings);
        log.Say($"Looking at the pods {selector} in {where}.");
        IReadOnlyList<MeshedPod> pods = [];
        await Until.WellAsync(
            log,
            async s =>
            {
                pods = [.. (await api.PodsAsync(where, selector, s).ConfigureAwait(false)).Select(p => new MeshedPod(p))];
                return Problems(pods, where);
            },
            stop).ConfigureAwait(false);
        foreach (var pod in pods) log.Say($"{pod.Name}: {pod.Exemption ?? "in the mesh, its proxy is ready"}.");
    }

    IReadOnlyList<string> Problems(IReadOnlyList<MeshedPod> pods, string where) =>
        pods.Count == 0 ? [$"No pod in {where} has the labels {selector}: see that the selector is right."]
        : pods.All(p => p.Exemption is not null) ? [$"None of the {pods.Count} pods {selector} in {where} is expected in the mesh: {Listing.Of([.. pods.Select(p => $"{p.Name} ({p.Exemption})")])}."]
        : [.. pods.Select(p => p.Problem).OfType<string>()];
}
