namespace Odin.Exporter;

/// <summary>Why a collection or a request failed: the values of the catalogue's label <c>reason</c> of collection errors.</summary>
internal enum ErrorReason { Unreachable, Timeout, Status, Invalid, TooLarge, Internal, Unauthorized, Overloaded }

/// <summary>Why an observation was not taken: the values of the catalogue's label <c>reason</c> of dropped observations.</summary>
internal enum DropReason { Invalid, LabelLength, SeriesLimit, RateLimit, UnknownMetric, Unsupported }
