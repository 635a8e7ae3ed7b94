namespace Odin.Stack;

/// <summary>A job of scrapes.</summary>
public sealed record PrometheusScrapeJobValues
{
    /// <summary>Whether it is scraped.</summary>
    /// <value>The default is <see langword="true"/>.</value>
    [Description("Whether it is scraped.")]
    public bool Enabled { get; init; } = true;

    /// <summary>How often, such as 30s; as often as all others when empty.</summary>
    /// <value>The default is empty.</value>
    [Description("How often, such as 1m; as scrape.interval says when empty. Not less than scrape.timeout."), RegularExpression(PrometheusScrapeValues.OptionalDuration)]
    public string Interval { get; init; } = "";
}
