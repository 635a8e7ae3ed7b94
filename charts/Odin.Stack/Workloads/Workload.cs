using System.Linq.Expressions;

namespace Odin.Stack;

/// <summary>A part of the stack as Kubernetes runs it: the names, labels, pods and objects that every chart of a part has.</summary>
/// <typeparam name="TValues">The values of the chart.</typeparam>
internal sealed partial class Workload<TValues>
    where TValues : WorkloadValues, new()
{
    /// <summary>The pods of a StatefulSet carry its name and eleven characters more in a label; those of a Deployment, seventeen in their name.</summary>
    const int LongestName = 46;

    /// <summary>The label that keeps a Service from being scraped. The chart sets it, and commonLabels does not.</summary>
    public const string Unscraped = "prometheus.io/service-monitor";

    public Workload(Part part)
    {
        Part = part;
        var name = new TemplateFunction<ChartContext<TValues>, string>("name", c => c.Values.NameOverride != "" ? c.Values.NameOverride : c.Chart.Name);
        var fullName = new TemplateFunction<ChartContext<TValues>, string>("fullname", c => Names.Label(
            (c.Values.FullnameOverride != "" ? c.Values.FullnameOverride.Replace(Placeholder.Release, c.Release.Name)
                : c.Release.Name.Contains(name.Of(c)) ? c.Release.Name
                : c.Release.Name + "-" + name.Of(c)).Replace(".", "-"),
            LongestName));
        Component = new(part.Name, fullName, commonLabels: new(c => new Entries { { Unscraped, null }, c.Values.CommonLabels }));
        ServiceAccountName = new("serviceAccountName", Component.ServiceAccountName(c => c.Values.ServiceAccount));
    }

    public Part Part { get; }

    public Component<TValues> Component { get; }

    public TemplateFunction<ChartContext<TValues>, string> FullName => Component.FullName;

    public TemplateFunction<ChartContext<TValues>, IDictionary<string, string>> Labels => Component.Labels;

    /// <summary>The account that the pods run as.</summary>
    public TemplateFunction<ChartContext<TValues>, string> ServiceAccountName { get; }

    /// <summary>The image, from the release's registry when there is one.</summary>
    public TemplateFunction<ChartContext<TValues>, string> Image { get; } = OfRelease(c => c.Values.Image, "image");

    /// <summary>Whether the pods ask the Kubernetes API, where the values decide it; else the part does.</summary>
    public TemplateFunction<ChartContext<TValues>, bool>? AsksKubernetes { get; init; }

    /// <summary>Whom the pods connect to besides the parts of the stack, where the values decide it.</summary>
    public TemplateFunction<ChartContext<TValues>, IList<V1NetworkPolicyEgressRule>>? MoreEgress { get; init; }

    /// <summary>Whether there are pods at all, where the values decide it.</summary>
    public TemplateFunction<ChartContext<TValues>, bool>? IsDeployed { get; init; }

    /// <summary>The ports of the Service, where the values decide them; else those of the part.</summary>
    public TemplateFunction<ChartContext<TValues>, IList<V1ServicePort>>? ServicePorts { get; init; }

    /// <summary>Where the Service leads to from within the cluster, <c>Local</c> to the sender's own node; null for anywhere.</summary>
    public TemplateFunction<ChartContext<TValues>, string?>? InternalTrafficPolicy { get; init; }

    /// <summary>Whether a ServiceMonitor asks for native histograms; never unless the values decide it.</summary>
    public TemplateFunction<ChartContext<TValues>, bool>? NativeHistograms { get; init; }

    /// <summary>Another image of the part, from the release's registry when there is one.</summary>
    public static TemplateFunction<ChartContext<TValues>, string> OfRelease(Expression<Func<ChartContext<TValues>, ImageValues>> image, string name) =>
        Images.Reference(image, name, c => c.Values.Global.ImageRegistry);
}
