namespace Odin.Charts.Grafana;

/// <summary>The labels of a legend: <c>{{pod}} in {{ namespace }}</c>.</summary>
static class LegendLabels
{
    public static IReadOnlyList<string> Of(string? legend)
    {
        if (legend is null || !legend.Contains("{{", StringComparison.Ordinal)) return [];
        var labels = new List<string>();
        for (var open = legend.IndexOf("{{", StringComparison.Ordinal); open >= 0; open = legend.IndexOf("{{", open + 2, StringComparison.Ordinal))
        {
            var close = legend.IndexOf("}}", open, StringComparison.Ordinal);
            if (close < 0) break;
            labels.Add(legend[(open + 2)..close].Trim());
        }

        return labels;
    }
}
