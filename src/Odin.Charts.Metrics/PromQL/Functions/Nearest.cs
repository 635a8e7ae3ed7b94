namespace Odin.Charts.PromQL;

/// <summary>The name that was probably meant.</summary>
internal static class Nearest
{
    /// <summary>The nearest of some names, without regard to case, or <c>null</c> when none is near.</summary>
    public static string? To(string name, IEnumerable<string> candidates)
    {
        if (name.Length > 64) return null;
        var most = Math.Max(1, name.Length / 3);
        var best = candidates.Select(candidate => (candidate, Distance: EditDistance.Of(name.ToLowerInvariant(), candidate, most)))
            .OrderBy(pair => pair.Distance)
            .ThenBy(pair => !pair.candidate.StartsWith(name, StringComparison.OrdinalIgnoreCase))
            .FirstOrDefault();
        return best.candidate is not null && best.Distance <= most ? best.candidate : null;
    }
}
