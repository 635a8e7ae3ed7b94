namespace Odin.Charts.Metrics;

/// <summary>Grafana's variables inside texts and names: <c>$job</c>, <c>${job:regex}</c>, <c>[[job]]</c>.</summary>
internal static class GrafanaVariable
{
    /// <summary>Whether a text holds one, so that nobody knows what it will be.</summary>
    public static bool IsIn(string text)
    {
        for (var i = text.IndexOf('$', StringComparison.Ordinal); i >= 0; i = text.IndexOf('$', i + 1))
        {
            if (i + 1 < text.Length && (char.IsAsciiLetter(text[i + 1]) || text[i + 1] is '_' or '{'))
                return true;
        }
        return text.Contains("[[", StringComparison.Ordinal) && text.Contains("]]", StringComparison.Ordinal);
    }
}
