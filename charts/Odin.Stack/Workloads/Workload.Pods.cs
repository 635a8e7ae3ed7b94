using System.Linq.Expressions;

namespace Odin.Stack;

/// <content>Pods.</content>
internal sealed partial class Workload<TValues>
{
    /// <summary>Pods of the part, with all that its values say of pods. Containers and volumes are for the chart to add.</summary>
    /// <param name="spec">What else the pod needs.</param>
    /// <param name="annotations">Annotations that no value changes, of a hook for instance.</param>
    /// <param name="labels">Labels that no value changes.</param>
    public Pod<TValues> Pod(
        Expression<Func<ChartContext<TValues>, V1PodSpec>>? spec = null,
        IReadOnlyDictionary<string, string>? annotations = null,
        IReadOnlyDictionary<string, string>? labels = null) => new()
    {
        Labels = labels ?? new Dictionary<string, string>(),
        Settings = c => c.Values.Pod,
        ServiceAccount = c => c.Values.ServiceAccount,
        SecurityContext = c => c.Values.PodSecurityContext,
        ImagePullSecrets = c => new Items<V1LocalObjectReference> { c.Values.Global.ImagePullSecrets, c.Values.ImagePullSecrets },
        Annotations = Annotations(annotations ?? new Dictionary<string, string>()),
        HasAnnotations = annotations is null ? c => c.Values.Global.Mesh.Enabled : null,
        Spec = spec,
    };
}
