using System.Text;
using System.Text.Json.Nodes;

namespace Odin.Charts;

/// <summary>Reads from a template's nodes what is known about its object before there are values.</summary>
internal static class ObjectReader
{
    public static ObjectView View(string file, LoweredTemplate template, SourceLocation place)
    {
        var root = template.Body;
        var pod = At(root, PodTemplate(root));
        return new(file)
        {
            Place = place,
            Condition = template.When?.Condition,
            ApiVersion = Text(At(root, ["apiVersion"])),
            Kind = Text(At(root, ["kind"])),
            Name = Text(At(root, ["metadata", "name"])),
            Namespace = Text(At(root, ["metadata", "namespace"])),
            Labels = Labels(At(root, ["metadata", "labels"])),
            Selector = Labels(Constant(root, "kind") == "Service" ? At(root, ["spec", "selector"]) : At(root, ["spec", "selector", "matchLabels"])),
            PodLabels = Labels(At(pod, ["metadata", "labels"])),
            ServicePorts = Constant(root, "kind") == "Service" ? Items(At(root, ["spec", "ports"]))?.Select(ServicePort).ToList() : null,
            ContainerPorts = ContainerPorts(pod),
        };
    }

    /// <summary>How large the data of a ConfigMap or Secret is, as far as it is constant.</summary>
    public static DataSize? Size(string file, Node body, SourceLocation place) => Constant(body, "kind") is "ConfigMap" or "Secret"
        ? new(file, Text(At(body, ["metadata", "name"]))?.Text ?? "?", Bytes(At(body, ["data"])) + Bytes(At(body, ["stringData"])), place)
        : null;

    /// <summary>The bytes of the keys and texts that are constant: what is there at least.</summary>
    static long Bytes(Node? node) => node switch
    {
        PartsNode parts => parts.Parts.Sum(Bytes),
        TextNode text => Bytes(text.Content),
        FileNode file => Bytes(file.Text),
        DataNode { Data: JsonObject map } => map.Sum(p => Bytes(p.Key) + Bytes(new DataNode(p.Value))),
        DataNode { Data: JsonArray items } => items.Sum(i => Bytes(new DataNode(i))),
        DataNode { Data: { } scalar } => Bytes(scalar.ToString()),
        _ => 0,
    };

    static long Bytes(Part part) => part switch
    {
        PairPart pair => Bytes(pair.Key) + Bytes(pair.Value),
        ItemPart item => Bytes(item.Value),
        _ => 0,
    };

    static long Bytes(string text) => Encoding.UTF8.GetByteCount(text);

    static string[] PodTemplate(Node root) => Constant(root, "kind") switch
    {
        "Pod" => [],
        "CronJob" => ["spec", "jobTemplate", "spec", "template"],
        _ => ["spec", "template"],
    };

    static string? Constant(Node root, string key) => Text(At(root, [key])) is { IsConstant: true } text ? text.Text : null;

    static Node? At(Node? node, ReadOnlySpan<string> path)
    {
        foreach (var key in path) node = Child(node, key);
        return node;
    }

    static Node? Child(Node? node, string key) => node switch
    {
        PartsNode { IsMap: true } map => map.Parts.OfType<PairPart>().FirstOrDefault(p => p.Key == key)?.Value,
        DataNode { Data: JsonObject data } => data[key] is { } value ? new DataNode(value) : null,
        _ => null,
    };

    static TextView? Text(Node? node) => node switch
    {
        ScalarNode scalar => new(scalar.Value.Text, IsConstant: false),
        DataNode { Data: JsonValue value } => new(value.ToString()),
        _ => null,
    };

    static LabelsView? Labels(Node? node) => node switch
    {
        IncludeNode include => Labels(include.Template.Body),
        PartsNode { IsMap: true } map => new(Entries(map.Parts), map.Parts.All(p => p is PairPart or IncludePart { Include.Template.Body: PartsNode })),
        DataNode { Data: JsonObject data } => new(data.ToDictionary(p => p.Key, p => Text(new DataNode(p.Value)))),
        _ => null,
    };

    static Dictionary<string, TextView?> Entries(IEnumerable<Part> parts)
    {
        var entries = new Dictionary<string, TextView?>();
        foreach (var part in parts)
        {
            if (part is PairPart pair) entries.TryAdd(pair.Key, Text(pair.Value));
            else if (part is IncludePart { Include.Template.Body: PartsNode body })
                foreach (var (key, value) in Entries(body.Parts)) entries.TryAdd(key, value);
        }
        return entries;
    }

    /// <summary>The items of a list; null when there may be others.</summary>
    static List<Node>? Items(Node? node) => node switch
    {
        PartsNode { IsMap: false } list when list.Parts.All(p => p is ItemPart) => [.. list.Parts.Cast<ItemPart>().Select(i => i.Value)],
        DataNode { Data: JsonArray items } => [.. items.Select(i => new DataNode(i))],
        null => [],
        _ => null,
    };

    static ServicePortView ServicePort(Node port)
    {
        var target = Child(port, "targetPort");
        return new(Text(Child(port, "port")), Text(target), target is not null || port is not (PartsNode or DataNode));
    }

    static readonly string[] ContainerKinds = ["containers", "initContainers"];

    static List<ContainerPortView>? ContainerPorts(Node? pod)
    {
        var lists = ContainerKinds.Select(k => Items(At(pod, ["spec", k]))).ToList();
        if (lists.Contains(null)) return null;
        var ports = lists.SelectMany(l => l!).Select(c => Items(Child(c, "ports"))).ToList();
        return ports.Contains(null) ? null : [.. ports.SelectMany(p => p!).Select(ContainerPort)];
    }

    static ContainerPortView ContainerPort(Node port)
    {
        var name = Child(port, "name");
        return new(Text(name), Text(Child(port, "containerPort")), name is not null);
    }
}
