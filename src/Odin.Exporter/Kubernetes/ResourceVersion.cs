using System.Globalization;

namespace Odin.Exporter;

/// <summary>Compares versions of objects. They were opaque to clients before Kubernetes 1.35, but numbers that grow in every
/// release.</summary>
internal static class ResourceVersion
{
    /// <summary>Whether one is not of an earlier moment than another, or the same; also when that cannot be said.</summary>
    public static bool IsLater(string one, string other) =>
        !ulong.TryParse(one, NumberStyles.None, CultureInfo.InvariantCulture, out var mine)
        || !ulong.TryParse(other, NumberStyles.None, CultureInfo.InvariantCulture, out var its)
        || mine > its;
}
