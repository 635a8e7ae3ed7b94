using System.Text.Json.Nodes;

namespace Odin.Charts;

/// <summary>What clients of a Service rely on: its ports, and that it stays what it is.</summary>
internal static class ServiceFields
{
    /// <summary>Whether clients may no longer reach a Service; a port that came harms none.</summary>
    public static bool Break(JsonObject service, FieldChange change) =>
        $"{service["apiVersion"]} {service["kind"]}" == "v1 Service" && change.Old != null
        && (change.Path == "spec.type" || (change.Path.StartsWith("spec.ports[", StringComparison.Ordinal)
            && (change.New == null || change.Path.EndsWith("].port", StringComparison.Ordinal) || change.Path.EndsWith("].protocol", StringComparison.Ordinal))));
}
