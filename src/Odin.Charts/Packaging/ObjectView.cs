namespace Odin.Charts;

/// <summary>What is known about an object before there are values. What is null is not known, and is never wrong.</summary>
internal sealed record ObjectView(string Template)
{
    /// <summary>Where the object is written in C#.</summary>
    public SourceLocation? Place { get; init; }

    /// <summary>The expression on which the object depends; null when it is always there.</summary>
    public string? Condition { get; init; }

    public TextView? ApiVersion { get; init; }

    public TextView? Kind { get; init; }

    public TextView? Name { get; init; }

    /// <summary>The namespace; null when the object says none, which is the release's.</summary>
    public TextView? Namespace { get; init; }

    public LabelsView? Labels { get; init; }

    /// <summary>A Service's selector, or the <c>matchLabels</c> of a workload's.</summary>
    public LabelsView? Selector { get; init; }

    /// <summary>The labels of the pods that a workload makes; of the Pod itself for a Pod.</summary>
    public LabelsView? PodLabels { get; init; }

    /// <summary>The ports of a Service.</summary>
    public IReadOnlyList<ServicePortView>? ServicePorts { get; init; }

    /// <summary>The ports of all containers of a workload; null when there may be others.</summary>
    public IReadOnlyList<ContainerPortView>? ContainerPorts { get; init; }

    public string KindText => Kind is { IsConstant: true } kind ? kind.Text : "object";

    public string NameText => Name?.Text ?? "?";
}

/// <summary>A scalar of a template: a constant, or the text of the expression that makes it.</summary>
internal sealed record TextView(string Text, bool IsConstant = true)
{
    /// <summary>Whether two scalars are equal in every release: true, false, or null for it depends.</summary>
    public static bool? AreEqual(TextView? left, TextView? right) =>
        left == null || right == null ? null
        : left == right ? true
        : left.IsConstant && right.IsConstant ? false
        : null;
}

/// <summary>Labels, or a selector.</summary>
/// <param name="Known">The entries that are known.</param>
/// <param name="IsComplete">Whether there are no others.</param>
internal sealed record LabelsView(IReadOnlyDictionary<string, TextView?> Known, bool IsComplete = true)
{
    /// <summary>Whether these labels satisfy a selector: true, false, or null for it depends.</summary>
    public bool? Satisfy(LabelsView selector)
    {
        bool? all = selector.IsComplete ? true : null;
        foreach (var (key, value) in selector.Known)
        {
            var one = Satisfy(key, value);
            if (one == false) return false;
            all &= one;
        }
        return all;
    }

    bool? Satisfy(string key, TextView? value) =>
        Known.TryGetValue(key, out var own) ? TextView.AreEqual(own, value) : IsComplete ? false : null;

    public override string ToString() =>
        string.Join(",", Known.OrderBy(entry => entry.Key, StringComparer.Ordinal).Select(entry => $"{entry.Key}={entry.Value?.Text ?? "?"}"));
}

/// <summary>A port of a Service.</summary>
/// <param name="Port">The port of the Service.</param>
/// <param name="TargetPort">The name or number of the container's port; null when it is not known.</param>
/// <param name="HasTargetPort">Whether there is a target port; without one it is the Service's own number.</param>
internal sealed record ServicePortView(TextView? Port, TextView? TargetPort, bool HasTargetPort = true)
{
    public TextView? Target => HasTargetPort ? TargetPort : Port;
}

/// <summary>A port of a container.</summary>
/// <param name="Name">The name; null when it is not known.</param>
/// <param name="Number">The number; null when it is not known.</param>
/// <param name="HasName">Whether the port has a name.</param>
internal sealed record ContainerPortView(TextView? Name, TextView? Number, bool HasName = true);
