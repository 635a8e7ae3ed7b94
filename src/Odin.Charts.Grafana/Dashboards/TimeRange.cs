namespace Odin.Charts.Grafana;

/// <summary>A time range, in Grafana's words.</summary>
/// <param name="From">Its start: <c>now-6h</c>, <c>now/d</c>.</param>
/// <param name="To">Its end: <c>now</c>.</param>
public sealed record TimeRange(string From, string To = "now")
{
    /// <summary>The time up to now.</summary>
    /// <param name="duration">How much: whole seconds.</param>
    public static TimeRange Last(TimeSpan duration) => new("now-" + GrafanaDuration.Text(duration));
}
