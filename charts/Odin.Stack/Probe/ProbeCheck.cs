using System.Linq.Expressions;
using ProbeContext = Odin.Charts.ChartContext<Odin.Stack.ProbeValues>;

namespace Odin.Stack;

/// <summary>A check of <c>helm test</c>: what the probe is asked to do, and when there is something to check.</summary>
/// <param name="Verb">The probe's verb, and the end of the pod's name.</param>
/// <param name="When">When there is something to check.</param>
/// <param name="Arguments">What follows the verb.</param>
internal sealed record ProbeCheck(string Verb, Expression<Func<ProbeContext, bool>> When, TemplateFunction<ProbeContext, IList<string>> Arguments)
{
    /// <summary>Whether the pod asks Kubernetes, with the token of its account.</summary>
    public bool AsksKubernetes { get; init; }

    /// <summary>Whether the pod has Grafana's user mounted.</summary>
    public bool HasUser { get; init; }
}
