namespace Odin.Charts;

/// <summary>Undoes the path mapping of deterministic builds, so that an editor finds the file of a diagnostic.</summary>
internal static class SourceRoot
{
    const string Mapped = "/_/";

    public static Diagnostic Resolve(Diagnostic diagnostic, string? root) =>
        root != null && diagnostic.Location is { } place && place.File.StartsWith(Mapped, StringComparison.Ordinal)
            ? diagnostic with { Location = place with { File = Path.Combine(root, place.File[Mapped.Length..]) } }
            : diagnostic;
}
