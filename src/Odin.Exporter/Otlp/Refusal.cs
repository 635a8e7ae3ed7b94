namespace Odin.Exporter;

/// <summary>Why a point is not taken.</summary>
/// <param name="Reason">What it counts as.</param>
/// <param name="Detail">What is wrong, for people. One string for all points with it, so that refusing many makes no garbage.</param>
internal sealed record Refusal(DropReason Reason, string Detail)
{
    public static Refusal Invalid(string detail) => new(DropReason.Invalid, detail);

    public static readonly Refusal UnknownMetric = new(DropReason.UnknownMetric, "is no metric of the catalogue that may be pushed");
    public static readonly Refusal NoTemporality = Invalid("is neither delta nor cumulative");
    public static readonly Refusal TooManySeries = new(DropReason.SeriesLimit, "has its maximum of series");
    public static readonly Refusal TooManyStreams = new(
        DropReason.SeriesLimit, "comes in more cumulative streams than are remembered: send delta");
    public static readonly Refusal TooManyAttributes = Invalid("has too many attributes");
    public static readonly Refusal LongIdentity = new(
        DropReason.LabelLength, "has attributes, or a resource, too long to tell streams apart");
    public static readonly Refusal NoValue = Invalid("has no value");
    public static readonly Refusal NotFinite = Invalid("is not finite");
    public static readonly Refusal Negative = Invalid("is negative");
    public static readonly Refusal NoRatio = Invalid("is above 1, and should be a part of it");
    public static readonly Refusal Bounds = Invalid("has bounds that do not ascend");
    public static readonly Refusal Buckets = Invalid("has buckets that do not fit its bounds");
    public static readonly Refusal TooManyBuckets = Invalid("has too many buckets");
    public static readonly Refusal Count = Invalid("has a count that is not that of its buckets");
    public static readonly Refusal Sum = Invalid("has no sum, or one that does not fit its count");
    public static readonly Refusal Scale = Invalid("has a scale or an offset that no time needs");
}
