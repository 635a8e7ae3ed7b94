namespace Odin.Charts.Metrics.Catalogues;

/// <summary>What Prometheus itself writes about every target that it scrapes.</summary>
public static partial class Scrape
{
    /// <summary>All of them, with the version of the program that they were taken from.</summary>
    public static Catalogue All => field ??= Catalogue.Of("scrape", typeof(Scrape)) with
    {
        Version = "3.14",
        IsThirdParty = true,
    };
}
