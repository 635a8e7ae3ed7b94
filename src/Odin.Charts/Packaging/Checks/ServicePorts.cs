namespace Odin.Charts;

/// <summary>ODIN1233: a Service that sends to a port that none of its pods' containers has.</summary>
internal static class ServicePorts
{
    public static IEnumerable<Diagnostic> Check(IReadOnlyList<ObjectView> objects, PodLabelIndex pods) =>
        from view in objects
        where view is { Kind: { IsConstant: true, Text: "Service" }, Selector: not null, ServicePorts: not null }
        from problem in Check(view, pods.Selected(view.Selector!))
        select problem;

    /// <summary>Silent when a pod that may be selected has containers that are not known.</summary>
    static IEnumerable<Diagnostic> Check(ObjectView service, List<ObjectView> pods)
    {
        if (pods.Count == 0 || pods.Exists(pod => pod.ContainerPorts == null)) return [];
        var ports = pods.SelectMany(pod => pod.ContainerPorts!).ToList();
        return service.ServicePorts!
            .Where(port => port.Target is { } target && ports.All(container => IsOther(target, container)))
            .Select(port => ObjectDiagnostics.NoSuchPort(service, port.Target!, string.Join(", ", ports.Select(Text).Distinct())));
    }

    static bool IsOther(TextView target, ContainerPortView port) =>
        (!port.HasName || TextView.AreEqual(target, port.Name) == false) && TextView.AreEqual(target, port.Number) == false;

    static string Text(ContainerPortView port) =>
        port.HasName ? $"{port.Number?.Text ?? "?"} ({port.Name?.Text ?? "?"})" : port.Number?.Text ?? "?";
}
