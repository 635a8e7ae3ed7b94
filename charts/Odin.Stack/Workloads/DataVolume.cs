using System.Linq.Expressions;

namespace Odin.Stack;

/// <summary>The volume that a StatefulSet keeps its data on: a claim of each pod's own, one that is there already, or, without
/// persistence, the pod's own folder.</summary>
/// <typeparam name="TValues">The values of the chart.</typeparam>
internal sealed class DataVolume<TValues>
    where TValues : PartValues, new()
{
    public const string Name = "data";

    public DataVolume(Workload<TValues> workload, Expression<Func<ChartContext<TValues>, PersistenceValues>> values)
    {
        var persistence = new TemplateFunction<ChartContext<TValues>, PersistenceValues>(values);
        var labels = workload.Component.SelectorLabels;
        Claims = new(c => persistence.Of(c).Enabled && persistence.Of(c).ExistingClaim == "" ? new[]
        {
            new V1PersistentVolumeClaim
            {
                ApiVersion = "v1",
                Kind = "PersistentVolumeClaim",
                Metadata = new() { Name = Name, Labels = labels.Of(c), Annotations = Omit.Empty(new Entries { persistence.Of(c).Annotations }) },
                Spec = new()
                {
                    AccessModes = persistence.Of(c).AccessModes.ToList(),
                    StorageClassName = persistence.Of(c).StorageClass,
                    Resources = new() { Requests = new Dictionary<string, ResourceQuantity> { { "storage", persistence.Of(c).Size } } },
                },
            },
        } : null);
        Volume = new(c => !persistence.Of(c).Enabled ? new V1Volume { Name = Name, EmptyDir = new() }
            : persistence.Of(c).ExistingClaim != "" ? new V1Volume { Name = Name, PersistentVolumeClaim = new() { ClaimName = persistence.Of(c).ExistingClaim } }
            : null);
    }

    /// <summary>The claim that the StatefulSet makes for each pod. Its labels never change, because Kubernetes refuses to change them.</summary>
    public TemplateFunction<ChartContext<TValues>, IList<V1PersistentVolumeClaim>?> Claims { get; }

    /// <summary>The volume of the pod, where no claim of the StatefulSet is it.</summary>
    public TemplateFunction<ChartContext<TValues>, V1Volume?> Volume { get; }
}
