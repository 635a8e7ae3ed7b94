using System.Linq.Expressions;
using k8s.Models;

namespace Odin.Charts;

/// <summary>The pods of a workload: containers, volumes and what the users of a chart expect to set. Where the containers
/// say nothing else, they run <c>restricted</c>, as https://kubernetes.io/docs/concepts/security/pod-security-standards/
/// asks: no privileges, no capabilities, a read-only root file system. They get no variables about the Services of their namespace.</summary>
/// <typeparam name="TValues">The chart's values record.</typeparam>
public sealed class Pod<TValues> where TValues : class, new()
{
    /// <summary>The containers; one that is null is left out, but never the first.</summary>
    public IList<Expression<Func<ChartContext<TValues>, V1Container?>>> Containers { get; } = [];

    /// <summary>Containers that run before, and native sidecars.</summary>
    public IList<Expression<Func<ChartContext<TValues>, V1Container>>> InitContainers { get; } = [];

    /// <summary>The volumes; one that is null is left out.</summary>
    public IList<Expression<Func<ChartContext<TValues>, V1Volume?>>> Volumes { get; } = [];

    /// <summary>Volumes that the values are gone through for: one for each Secret of a list, say.</summary>
    public IList<Expression<Func<ChartContext<TValues>, IEnumerable<V1Volume>>>> VolumeLists { get; } = [];

    /// <summary>Functions with a name that give a file, each under a short name: a pod whose program cannot reload gets an
    /// annotation <c>checksum/&lt;name&gt;</c>, which changes with the file, so that the pods are replaced.</summary>
    public IDictionary<string, TemplateFunction<ChartContext<TValues>, string>> Checksums { get; } =
        new SortedDictionary<string, TemplateFunction<ChartContext<TValues>, string>>(StringComparer.Ordinal);

    /// <summary>Labels of the pods besides those of their component, before those of the user.</summary>
    public IReadOnlyDictionary<string, string> Labels { get; init; } = new Dictionary<string, string>();

    /// <summary>Annotations of the pods, before those of the user; those that are null are left out.</summary>
    public Expression<Func<ChartContext<TValues>, IDictionary<string, string>>>? Annotations { get; init; }

    /// <summary>Whether there are <see cref="Annotations"/> at all, where the values decide it: then the key is left out when there are none.</summary>
    public Expression<Func<ChartContext<TValues>, bool>>? HasAnnotations { get; init; }

    /// <summary>The values that users of charts expect of a pod: labels, annotations, scheduling and extra volumes; and of its
    /// first container: resources, unless it sets its own, and extra arguments, variables and mounts after its own.</summary>
    public Expression<Func<ChartContext<TValues>, PodValues>>? Settings { get; init; }

    /// <summary>What else the pod needs; it goes before what this class would write.</summary>
    public Expression<Func<ChartContext<TValues>, V1PodSpec>>? Spec { get; init; }

    /// <summary>The values of the service account; null for the namespace's default one, without a token.</summary>
    public Expression<Func<ChartContext<TValues>, ServiceAccountValues>>? ServiceAccount { get; init; }

    /// <summary>The user and group that the program runs as, and the group that its volumes belong to.</summary>
    public long? User { get; init; }

    /// <summary>The pod's security context, when the values say it; else one that is <c>restricted</c>, for <see cref="User"/>.</summary>
    public Expression<Func<ChartContext<TValues>, V1PodSecurityContext>>? SecurityContext { get; init; }

    /// <summary>Secrets that images are pulled with; an empty list is left out.</summary>
    public Expression<Func<ChartContext<TValues>, IList<V1LocalObjectReference>>>? ImagePullSecrets { get; init; }

    internal MemberInitExpression Template(
        Component<TValues> component, Expression<Func<ChartContext<TValues>, IDictionary<string, string>>> labels) =>
        Composition<TValues>.Object<V1PodTemplateSpec>(
            (nameof(V1PodTemplateSpec.Metadata), Composition<TValues>.Object<V1ObjectMeta>(
                (nameof(V1ObjectMeta.Labels), AllLabels(Composition<TValues>.Body(labels))),
                (nameof(V1ObjectMeta.Annotations), AllAnnotations()))),
            (nameof(V1PodTemplateSpec.Spec), PodSpec(component)));

    Expression AllLabels(Expression labels)
    {
        ElementInit[] more =
        [
            .. Labels.Select(l => Expression.ElementInit(AddEntry, Expression.Constant(l.Key), Expression.Constant(l.Value))),
            .. Settings is null ? [] : new[] { UserLabels(Settings) },
        ];
        return more.Length == 0 ? labels
            : labels is ListInitExpression entries ? Expression.ListInit(entries.NewExpression, [.. entries.Initializers, .. more])
            : Expression.ListInit(Expression.New(typeof(Entries)), [Expression.ElementInit(AddEntries, labels), .. more]);
    }

    static readonly System.Reflection.MethodInfo AddEntry = typeof(Entries).GetMethod(nameof(Entries.Add), [typeof(string), typeof(string)])!;

    static readonly System.Reflection.MethodInfo AddEntries =
        typeof(Entries).GetMethod(nameof(Entries.Add), [typeof(IEnumerable<KeyValuePair<string, string>>)])!;

    static ElementInit UserLabels(LambdaExpression settings) => Expression.ElementInit(
        AddEntries, Composition<TValues>.Body<PodValues, IReadOnlyDictionary<string, string>>(settings, (_, pod) => pod.PodLabels));

    /// <summary>The checksums, the pod's own annotations and those of the user; null when there can be none.</summary>
    Expression? AllAnnotations()
    {
        var entries = Checksums.Select(c => Expression.ElementInit(AddEntry, Expression.Constant("checksum/" + c.Key), Checksum(c.Value))).ToList();
        if (Annotations is not null) entries.Add(Expression.ElementInit(AddEntries, Composition<TValues>.Body(Annotations)));
        if (Settings is not null)
            entries.Add(Expression.ElementInit(
                AddEntries,
                Composition<TValues>.Body<PodValues, IReadOnlyDictionary<string, string>>(Settings, (_, pod) => pod.PodAnnotations)));
        if (entries.Count == 0) return null;
        var all = Expression.ListInit(Expression.New(typeof(Entries)), entries);
        return Checksums.Count > 0 ? all
            : HasAnnotations is null ? Composition<TValues>.UnlessEmpty(all)
            : Expression.Condition(IsAnnotated(Composition<TValues>.Body(HasAnnotations)), all, Expression.Constant(null, typeof(Entries)));
    }

    Expression IsAnnotated(Expression own) =>
        Settings is null ? own : Expression.OrElse(own, Setting(Settings, pod => pod.PodAnnotations.Any()));

    static Expression Checksum(TemplateFunction<ChartContext<TValues>, string> file) =>
        Composition<TValues>.Body((Expression<Func<ChartContext<TValues>, string>>)(c => Document.Checksum(file.Of(c))));

    MemberInitExpression PodSpec(Component<TValues> component)
    {
        var given = Spec is null ? Expression.New(typeof(V1PodSpec)) : Composition<TValues>.Body(Spec);
        var spec = Composition<TValues>.Completed(
            given,
            (nameof(V1PodSpec.ServiceAccountName), ServiceAccount is null ? null : Composition<TValues>.Body(component.ServiceAccountName(ServiceAccount))),
            (nameof(V1PodSpec.AutomountServiceAccountToken), ServiceAccount is null
                ? Expression.Constant(false, typeof(bool?))
                : Composition<TValues>.Body<ServiceAccountValues, bool?>(ServiceAccount, (_, account) => account.AutomountServiceAccountToken)),
            (nameof(V1PodSpec.EnableServiceLinks), Expression.Constant(false, typeof(bool?))),
            (nameof(V1PodSpec.ImagePullSecrets), ImagePullSecrets is null ? null : Composition<TValues>.UnlessEmpty(Composition<TValues>.Body(ImagePullSecrets))),
            (nameof(V1PodSpec.InitContainers), InitContainers.Count == 0 ? null : Composition<TValues>.Items<V1Container>(InitContainers.Select(Composition<TValues>.Body).Select(Restricted))),
            (nameof(V1PodSpec.Containers), Composition<TValues>.Items<V1Container>(Containers.Select((container, i) =>
                Restricted(i == 0 && Settings is not null ? Set(Composition<TValues>.Initialiser(container), Settings) : Composition<TValues>.Body(container))))),
            (nameof(V1PodSpec.Volumes), AllVolumes()));
        return Composition<TValues>.Completed(
            Settings is null ? spec : Scheduled(spec, Settings),
            (nameof(V1PodSpec.SecurityContext), SecurityContext is null ? Expression.Constant(RestrictedContext()) : Composition<TValues>.Body(SecurityContext)));
    }

    Expression? AllVolumes()
    {
        var own = Volumes.Select(Composition<TValues>.Body).Concat(VolumeLists.Select(Composition<TValues>.Body)).ToList();
        if (Settings is null) return own.Count == 0 ? null : Composition<TValues>.Items<V1Volume>(own);
        var extra = Setting(Settings, pod => pod.ExtraVolumes);
        return own.Count == 0 ? Composition<TValues>.UnlessEmpty(extra) : Composition<TValues>.Items<V1Volume>([.. own, extra]);
    }

    V1PodSecurityContext RestrictedContext() => new()
    {
        RunAsNonRoot = true,
        RunAsUser = User,
        RunAsGroup = User,
        FsGroup = User,
        SeccompProfile = new() { Type = "RuntimeDefault" },
    };

    static Expression Restricted(Expression container) => container switch
    {
        ConditionalExpression choice => Expression.Condition(choice.Test, Restricted(choice.IfTrue), Restricted(choice.IfFalse), choice.Type),
        ConstantExpression { Value: null } => container,
        _ => RestrictedWhole(container),
    };

    static MemberInitExpression RestrictedWhole(Expression container) => Composition<TValues>.Completed(
        container,
        (nameof(V1Container.SecurityContext), Expression.Constant(new V1SecurityContext
        {
            AllowPrivilegeEscalation = false,
            ReadOnlyRootFilesystem = true,
            Capabilities = new() { Drop = ["ALL"] },
        })));

    /// <summary>A container with what the users of the chart set.</summary>
    static MemberInitExpression Set(MemberInitExpression container, LambdaExpression settings) => Composition<TValues>.Completed(
        Composition<TValues>.Extended<V1VolumeMount>(
            Composition<TValues>.Extended<V1EnvVar>(
                Composition<TValues>.Extended<string>(
                    container, nameof(V1Container.Args), Setting(settings, pod => pod.ExtraArgs)),
                nameof(V1Container.Env), Setting(settings, pod => pod.ExtraEnv)),
            nameof(V1Container.VolumeMounts), Setting(settings, pod => pod.ExtraVolumeMounts)),
        (nameof(V1Container.Resources), Setting(settings, pod => Omit.Empty(pod.Resources))));

    static MemberInitExpression Scheduled(MemberInitExpression spec, LambdaExpression settings) => Composition<TValues>.Completed(
        spec,
        (nameof(V1PodSpec.PriorityClassName), Setting(settings, pod => Omit.Empty(pod.PriorityClassName))),
        (nameof(V1PodSpec.NodeSelector), Setting(settings, pod => Omit.Empty(pod.NodeSelector))),
        (nameof(V1PodSpec.Tolerations), Setting(settings, pod => Omit.Empty(pod.Tolerations))),
        (nameof(V1PodSpec.Affinity), Setting(settings, pod => Omit.Empty(pod.Affinity))),
        (nameof(V1PodSpec.TopologySpreadConstraints), Setting(settings, pod => Omit.Empty(pod.TopologySpreadConstraints))));

    static Expression Setting<T>(LambdaExpression settings, Expression<Func<PodValues, T>> value) =>
        Substitution.Apply(value, Composition<TValues>.Body(settings));
}
