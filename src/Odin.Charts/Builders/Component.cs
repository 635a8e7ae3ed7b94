using System.Linq.Expressions;
using k8s.Models;

namespace Odin.Charts;

/// <summary>A program of a chart, and the objects around it: they share a name, labels and a selector. Each method gives the
/// function that a person would write, for <see cref="Templates{TValues}.Add"/>.</summary>
/// <typeparam name="TValues">The chart's values record.</typeparam>
public sealed partial class Component<TValues> where TValues : class, new()
{
    /// <summary>Pods of a StatefulSet carry its name and eleven characters more in a label, and so do Jobs of a CronJob.</summary>
    const int LongestName = 52;

    readonly string _name;

    /// <summary>A component.</summary>
    /// <param name="name">The program's name: <c>app.kubernetes.io/name</c>.</param>
    /// <param name="fullName">The name of its objects; null for the release's name and the chart's.</param>
    /// <param name="part">What it is of its program, when the chart has several components: <c>app.kubernetes.io/component</c>.
    /// It is in the names of its named templates.</param>
    /// <param name="commonLabels">More labels of its objects, of the user for instance; those of the component go before them, and pods
    /// do not have them.</param>
    public Component(
        string name,
        TemplateFunction<ChartContext<TValues>, string>? fullName = null,
        string? part = null,
        TemplateFunction<ChartContext<TValues>, IDictionary<string, string>>? commonLabels = null)
    {
        var prefix = part is null ? "" : part + ".";
        _name = name;
        FullName = fullName ?? new(prefix + "fullname", c => Names.Label(
            (c.Release.Name.Contains(c.Chart.Name) ? c.Release.Name : c.Release.Name + "-" + c.Chart.Name).Replace(".", "-"), LongestName));
        SelectorLabels = new(prefix + "selectorLabels", c => new Entries
        {
            { "app.kubernetes.io/name", name },
            { "app.kubernetes.io/instance", c.Release.Name },
            { "app.kubernetes.io/component", part },
        });
        var more = commonLabels ?? new(_ => new Entries());
        Labels = new(prefix + "labels", c => new Entries
        {
            SelectorLabels.Of(c),
            { "app.kubernetes.io/version", c.Chart.AppVersion },
            { "app.kubernetes.io/managed-by", c.Release.Service },
            { "helm.sh/chart", Names.Label($"{c.Chart.Name}-{c.Chart.Version}".Replace("+", "_")) },
            more.Of(c),
        });
    }

    /// <summary>The name of the component's objects: the named template <c>fullname</c>.</summary>
    public TemplateFunction<ChartContext<TValues>, string> FullName { get; }

    /// <summary>The labels that tell the component's pods from others, for ever: the named template <c>selectorLabels</c>.</summary>
    public TemplateFunction<ChartContext<TValues>, IDictionary<string, string>> SelectorLabels { get; }

    /// <summary>The labels of all its objects: the named template <c>labels</c>.
    /// Source: https://helm.sh/docs/chart_best_practices/labels/.</summary>
    public TemplateFunction<ChartContext<TValues>, IDictionary<string, string>> Labels { get; }

    /// <summary>A Deployment.</summary>
    /// <param name="spec">Its replicas, strategy and so on; selector and pods are added.</param>
    /// <param name="pod">Its pods.</param>
    public Expression<Func<ChartContext<TValues>, V1Deployment>> Deployment(
        Expression<Func<ChartContext<TValues>, V1DeploymentSpec>> spec, Pod<TValues> pod) =>
        Whole<V1Deployment>(Workload(spec, pod));

    /// <summary>A StatefulSet.</summary>
    /// <param name="spec">Its replicas, claims and so on; selector, pods and the name of its Service are added.</param>
    /// <param name="pod">Its pods.</param>
    public Expression<Func<ChartContext<TValues>, V1StatefulSet>> StatefulSet(
        Expression<Func<ChartContext<TValues>, V1StatefulSetSpec>> spec, Pod<TValues> pod) =>
        Whole<V1StatefulSet>(Composition<TValues>.Completed(Workload(spec, pod), (nameof(V1StatefulSetSpec.ServiceName), Name())));

    /// <summary>A DaemonSet.</summary>
    /// <param name="spec">Its strategy and so on; selector and pods are added.</param>
    /// <param name="pod">Its pods.</param>
    public Expression<Func<ChartContext<TValues>, V1DaemonSet>> DaemonSet(
        Expression<Func<ChartContext<TValues>, V1DaemonSetSpec>> spec, Pod<TValues> pod) =>
        Whole<V1DaemonSet>(Workload(spec, pod));

    /// <summary>A Job.</summary>
    /// <param name="spec">Its limits; the pods are added.</param>
    /// <param name="pod">Its pods, with a <see cref="V1PodSpec.RestartPolicy"/> of <c>Never</c> or <c>OnFailure</c>.</param>
    /// <param name="suffix">What follows the component's name, in the Job's name and in the labels of its pods: no Service, budget
    /// or policy of the component selects them.</param>
    public Expression<Func<ChartContext<TValues>, V1Job>> Job(
        Expression<Func<ChartContext<TValues>, V1JobSpec>> spec, Pod<TValues> pod, string suffix) =>
        Whole<V1Job>(Composition<TValues>.Completed(Composition<TValues>.Body(spec), (nameof(V1JobSpec.Template), pod.Template(this, JobLabels(suffix)))), suffix);

    /// <summary>A CronJob.</summary>
    /// <param name="spec">Its schedule and policies; the job is added.</param>
    /// <param name="job">The limits of each job; the pods are added.</param>
    /// <param name="pod">Its pods, with a <see cref="V1PodSpec.RestartPolicy"/> of <c>Never</c> or <c>OnFailure</c>.</param>
    /// <param name="suffix">What follows the component's name, in the CronJob's name and in the labels of its pods.</param>
    public Expression<Func<ChartContext<TValues>, V1CronJob>> CronJob(
        Expression<Func<ChartContext<TValues>, V1CronJobSpec>> spec,
        Expression<Func<ChartContext<TValues>, V1JobSpec>> job,
        Pod<TValues> pod,
        string suffix)
    {
        var pods = Composition<TValues>.Completed(Composition<TValues>.Body(job), (nameof(V1JobSpec.Template), pod.Template(this, JobLabels(suffix))));
        var jobs = Composition<TValues>.Object<V1JobTemplateSpec>((nameof(V1JobTemplateSpec.Spec), pods));
        return Whole<V1CronJob>(Composition<TValues>.Completed(Composition<TValues>.Body(spec), (nameof(V1CronJobSpec.JobTemplate), jobs)), suffix);
    }

    /// <summary>Pods of the component, for an object that says how they are run and has no method here: two kinds of Jobs under one policy, say.</summary>
    /// <param name="pod">The pods.</param>
    public Expression<Func<ChartContext<TValues>, V1PodTemplateSpec>> PodTemplate(Pod<TValues> pod) =>
        Composition<TValues>.Lambda<V1PodTemplateSpec>(pod.Template(this, PodLabels()));

    /// <summary>A Pod by itself, of a hook for instance.</summary>
    /// <param name="pod">The pod, with a <see cref="V1PodSpec.RestartPolicy"/> of <c>Never</c> where it ends.</param>
    /// <param name="suffix">What follows the component's name.</param>
    public Expression<Func<ChartContext<TValues>, V1Pod>> Pod(Pod<TValues> pod, string suffix)
    {
        var members = pod.Template(this, PodLabels()).Bindings.OfType<MemberAssignment>().ToDictionary(b => b.Member.Name, b => b.Expression);
        var metadata = (MemberInitExpression)members[nameof(V1Pod.Metadata)];
        return Composition<TValues>.Lambda<V1Pod>(Composition<TValues>.Object<V1Pod>(
            (nameof(V1Pod.Metadata), Composition<TValues>.Completed(metadata, (nameof(V1ObjectMeta.Name), Name("-" + suffix)))),
            (nameof(V1Pod.Spec), members[nameof(V1Pod.Spec)])));
    }

    MemberInitExpression Workload(LambdaExpression spec, Pod<TValues> pod) => Composition<TValues>.Completed(
        Composition<TValues>.Body(spec),
        (nameof(V1DeploymentSpec.Selector), Selector()),
        (nameof(V1DeploymentSpec.Template), pod.Template(this, PodLabels())));

    Expression<Func<ChartContext<TValues>, IDictionary<string, string>>> PodLabels()
    {
        var labels = SelectorLabels;
        return c => labels.Of(c);
    }

    /// <summary>Labels that the component's selector does not match.</summary>
    Expression<Func<ChartContext<TValues>, IDictionary<string, string>>> JobLabels(string suffix)
    {
        var name = $"{_name}-{suffix}";
        return c => new Entries { { "app.kubernetes.io/name", name }, { "app.kubernetes.io/instance", c.Release.Name } };
    }

    Expression Selector()
    {
        var labels = SelectorLabels;
        return Composition<TValues>.Body((Expression<Func<ChartContext<TValues>, V1LabelSelector>>)(c => new V1LabelSelector { MatchLabels = labels.Of(c) }));
    }

    Expression Name(string end = "")
    {
        var name = FullName;
        return Composition<TValues>.Body(end == ""
            ? (Expression<Func<ChartContext<TValues>, string>>)(c => name.Of(c))
            : c => name.Of(c) + end);
    }

    /// <summary>An object with the component's name and labels.</summary>
    Expression<Func<ChartContext<TValues>, T>> Whole<T>(Expression spec, string? suffix = null, string member = "Spec") =>
        Composition<TValues>.Lambda<T>(Composition<TValues>.Object<T>(("Metadata", Metadata(suffix)), (member, spec)));

    Expression Metadata(string? suffix)
    {
        var (name, labels, end) = (FullName, Labels, "-" + suffix);
        return Composition<TValues>.Body(suffix is null
            ? (Expression<Func<ChartContext<TValues>, V1ObjectMeta>>)(c => new V1ObjectMeta { Name = name.Of(c), Labels = labels.Of(c) })
            : c => new V1ObjectMeta { Name = name.Of(c) + end, Labels = labels.Of(c) });
    }
}
