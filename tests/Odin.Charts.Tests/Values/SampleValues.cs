using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using k8s.Models;

namespace Odin.Charts.Tests;

/// <summary>One of everything that a values record can hold.</summary>
public sealed record SampleValues
{
    [Description("Number of replicas."), Range(1, 50)] public int Replicas { get; init; } = 2;
    [Description("Bytes to keep.")] public long Bytes { get; init; } = 1_000_000;
    [Range(0.0, 1.0)] public double Ratio { get; init; } = 0.1;
    public int? Limit { get; init; }
    public bool Debug { get; init; }
    public string Text { get; init; } = "on";
    public string? Note { get; init; }
    [RegularExpression("[a-z]{1,5}|é+")] public string Word { get; init; } = "abc";
    [StringLength(3, MinimumLength = 1)] public string Brief { get; init; } = "😀";
    public Level Level { get; init; } = Level.Info;
    public Level? Other { get; init; }
    public ImageValues Image { get; init; } = new() { Repository = "odin", Tag = "1.0" };
    public SampleTls? Tls { get; init; }
    public SampleTls? Filled { get; init; } = new() { Name = "x", Port = 1 };
    public IReadOnlyList<string> Args { get; init; } = ["a", "1.0"];
    [MaxLength(3)] public IReadOnlyList<SampleTls> Hosts { get; init; } = [];
    public IReadOnlyList<IReadOnlyList<int>> Matrix { get; init; } = [[1, 2], []];
    public IReadOnlyDictionary<string, string> Labels { get; init; } = new Dictionary<string, string> { ["on"] = "off", ["b"] = "" };
    public Dictionary<string, SampleTls> ByName { get; init; } = [];
    public V1ResourceRequirements Resources { get; init; } = new() { Limits = new Dictionary<string, ResourceQuantity> { ["cpu"] = new("0.5") } };
    public V1Probe? Probe { get; init; }
    public IReadOnlyList<V1Toleration> Tolerations { get; init; } = [];
    public V1PodSpec Pod { get; init; } = new();
    public IntOrString Port { get; init; } = "http";
    public ResourceQuantity? Size { get; init; }
    public JsonObject Extra { get; init; } = new() { ["a"] = 1 };
    public JsonNode? Anything { get; init; }
    [Flattened] public SampleFlat Flat { get; init; } = new();
}

public sealed record SampleTls
{
    public required string Name { get; init; }
    public int Port { get; init; } = 443;
    public string? Issuer { get; init; } = "self";
    public SampleFlat Inner { get; init; } = new();
}

public sealed record SampleFlat
{
    public string FlatText { get; init; } = "# none";
    public int? FlatNumber { get; init; }
}

public enum Level
{
    Info,
    [JsonStringEnumMemberName("warn-ing")] Warning,
}
