using System.Text.Json.Nodes;

namespace Odin.Charts;

/// <summary>The values of a chart and of the charts inside it, before Helm merges them.</summary>
/// <param name="Name">The key of the chart in its parent's values: its alias, or its name.</param>
/// <param name="Defaults">What its <c>values.yaml</c> holds.</param>
/// <param name="Subcharts">The charts inside it.</param>
/// <param name="Condition">Where its parent's values say whether it is installed: <c>tempo.enabled</c>.</param>
internal sealed record ChartValues(string Name, JsonObject Defaults, IReadOnlyList<ChartValues> Subcharts, string? Condition = null);

/// <summary>The values that the templates of a chart see.</summary>
/// <param name="Name">The chart's name, as in <see cref="ChartValues"/>.</param>
/// <param name="Values">The merged values.</param>
/// <param name="Subcharts">The charts inside it that are installed.</param>
internal sealed record MergedValues(string Name, JsonObject Values, IReadOnlyList<MergedValues> Subcharts);
