using System.Text.Json.Nodes;

namespace Odin.Charts;

/// <summary>References that lead nowhere, found in a release with default values: ODIN1241 to ODIN1248.</summary>
internal static class ReferenceDiagnostics
{
    public static Diagnostic NoSuchObject(RenderedRelease release, Reference reference) => Error("ODIN1241", release, reference.From,
        $"{Named(reference.From)} refers to {reference.Kind} '{reference.Name}', which a release does not have. Add it, take its name from where it is made, "
        + "or from a value when others make it.");

    public static Diagnostic NoSuchPart(RenderedRelease release, Reference reference, IEnumerable<string> parts) => Error("ODIN1241", release, reference.From,
        $"{Named(reference.From)} refers to '{reference.Part}' of {reference.Kind} '{reference.Name}', which has only {Listed(parts)}.");

    public static Diagnostic NoSuchVolume(RenderedRelease release, RenderedPod pod, string container, string volume) => Error("ODIN1241", release, pod.Owner,
        $"Container '{container}' of {Named(pod.Owner)} mounts the volume '{volume}', which its pod does not have. It has {Listed(pod.VolumeNames.OfType<string>())}.");

    public static Diagnostic SelectsNothing(RenderedRelease release, RenderedObject from, string what, JsonNode? selector) => Error("ODIN1242", release, from,
        $"{Named(from)} selects no {what} of the release: {selector?.ToJsonString() ?? "nothing is selected"}.");

    public static Diagnostic NoSelectedPort(RenderedRelease release, RenderedObject from, string what, JsonNode? selector, string port) => Error("ODIN1242", release, from,
        $"{Named(from)} names the port '{port}', and none of the {what} that it selects has it: {selector?.ToJsonString()}.");

    public static Diagnostic BadAddress(RenderedRelease release, RenderedObject from, string address, string problem) => Error("ODIN1243", release, from,
        $"{Named(from)} holds the address '{address}', and {problem}.");

    public static Diagnostic NoSuchFile(RenderedRelease release, RenderedPod pod, string path, string mount, IEnumerable<string> files) => Error("ODIN1244", release, pod.Owner,
        $"{Named(pod.Owner)} is told to read '{path}', and what is mounted at '{mount}' holds only {Listed(files)}.");

    public static Diagnostic NoSuchDatasource(RenderedRelease release, RenderedObject from, string uid, IEnumerable<string> known) => Error("ODIN1245", release, from,
        $"{Named(from)} names the datasource '{uid}', which Grafana does not get. It gets {Listed(known)}.");

    public static Diagnostic NoSuchDashboard(RenderedRelease release, GrafanaFile file, string uid, IReadOnlyCollection<string> known) => Warning("ODIN1247", release, file.From,
        $"The dashboard '{file.Dashboard}' of {Named(file.From)} links to the dashboard '{uid}', which the release does not have. It has {Listed(known)}.");

    public static Diagnostic NeverUpdated(RenderedRelease release, RenderedPod pod, string kind, string name) => Warning("ODIN1248", release, pod.Owner,
        $"{Named(pod.Owner)} takes {kind} '{name}' as variables or as a single file, and its pods keep what they started with when that changes. "
        + "Give them its Document.Checksum as an annotation, or mount it as a folder that the program reads again.");

    public static Diagnostic NoSuchRunbook(RunbookLink link, string page, string folder, string? nearest) => new("ODIN1246", DiagnosticSeverity.Error,
        $"The runbook of the alert '{link.Alert}', '{link.Url}', has no page '{page}' in '{folder}'. "
        + (nearest == null ? "Write the page, or correct the link." : $"Did you mean '{nearest}'? Otherwise write the page."), link.Place);

    static string Named(RenderedObject rendered) => $"{rendered.Kind()} '{rendered.Name()}'";

    static string Listed(IEnumerable<string> names) => names.Any() ? string.Join(", ", names.Distinct().Order(StringComparer.Ordinal)) : "nothing";

    static Diagnostic Warning(string code, RenderedRelease release, RenderedObject from, string message) =>
        new(code, DiagnosticSeverity.Warning, message, release.PlaceOf(from));

    static Diagnostic Error(string code, RenderedRelease release, RenderedObject from, string message) =>
        new(code, DiagnosticSeverity.Error, message, release.PlaceOf(from));
}
