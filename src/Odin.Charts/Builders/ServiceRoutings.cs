namespace Odin.Charts;

/// <summary>How requests to Services are routed in a mesh: by HTTPRoutes of the Gateway API, or by Linkerd's ServiceProfiles.</summary>
public static class ServiceRoutings
{
    /// <summary>Services that have both. Linkerd ignores the routes of a Service that has a profile, and says nothing.
    /// Source: https://linkerd.io/2-edge/reference/service-profiles/.</summary>
    /// <param name="place">Where they are declared: <c>chart mesh</c>.</param>
    /// <param name="routed">The Services that HTTPRoutes are about.</param>
    /// <param name="profiled">The Services that ServiceProfiles are about.</param>
    /// <returns>ODIN1250 for each; nothing when all is well.</returns>
    public static IEnumerable<Diagnostic> Conflicts(string place, IEnumerable<string> routed, IEnumerable<string> profiled) =>
        routed.Intersect(profiled, StringComparer.Ordinal).Select(service => new Diagnostic("ODIN1250", DiagnosticSeverity.Error,
            $"Service '{service}' of {place} has both HTTPRoutes and a ServiceProfile. Linkerd ignores the routes of a Service that has a profile, and says nothing. Take one of them out."));
}
