using System.Text.Json.Nodes;

namespace Odin.Stack.Tests;

/// <summary>The whole stack, as C# renders it.</summary>
internal static class OdinRendering
{
    public static readonly Release Release = new() { Name = "odin", Namespace = "odin" };

    /// <summary>The values of a profile that the chart carries.</summary>
    public static JsonObject Profile(string name) =>
        ValuesFile.Parse(name, File.ReadAllText(Repository.Combine("artifacts", "charts", "odin", "profiles", name + ".yaml")));

    public static List<JsonObject> Of(JsonObject? values = null) => [.. new OdinChart().Render(values, Release).Select(o => o.Data)];

    /// <summary>The stack in Linkerd's mesh.</summary>
    public static List<JsonObject> InMesh(JsonObject? more = null)
    {
        var on = new JsonObject { ["enabled"] = true };
        var values = more ?? [];
        values["global"] = new JsonObject { ["mesh"] = on };
        values["mesh"] = on.DeepClone();
        var served = new Capabilities
        {
            ApiVersions = new(["policy.linkerd.io/v1beta3/Server", "gateway.networking.k8s.io/v1/HTTPRoute", "linkerd.io/v1alpha2/ServiceProfile"]),
        };
        return [.. new OdinChart().Render(values, Release, served).Select(o => o.Data)];
    }

    public static IEnumerable<string> Names(this IEnumerable<JsonObject> objects, string kind) =>
        objects.Where(o => (string?)o["kind"] == kind).Select(o => (string)o["metadata"]!["name"]!);
}
