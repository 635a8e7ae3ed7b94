namespace Odin.Charts.PromQL;

/// <summary>The words with a meaning of their own. Their case does not matter; a function's does.</summary>
internal static class Keywords
{
    static readonly Dictionary<string, TokenKind> Kinds = new(StringComparer.OrdinalIgnoreCase)
    {
        ["and"] = TokenKind.And, ["or"] = TokenKind.Or, ["unless"] = TokenKind.Unless, ["atan2"] = TokenKind.Atan2,
        ["sum"] = TokenKind.Sum, ["avg"] = TokenKind.Avg, ["min"] = TokenKind.Min, ["max"] = TokenKind.Max,
        ["count"] = TokenKind.Count, ["group"] = TokenKind.Group, ["stddev"] = TokenKind.Stddev,
        ["stdvar"] = TokenKind.Stdvar, ["topk"] = TokenKind.TopK, ["bottomk"] = TokenKind.BottomK,
        ["count_values"] = TokenKind.CountValues, ["quantile"] = TokenKind.Quantile, ["limitk"] = TokenKind.LimitK,
        ["limit_ratio"] = TokenKind.LimitRatio,
        ["bool"] = TokenKind.Bool, ["by"] = TokenKind.By, ["without"] = TokenKind.Without, ["on"] = TokenKind.On,
        ["ignoring"] = TokenKind.Ignoring, ["group_left"] = TokenKind.GroupLeft, ["group_right"] = TokenKind.GroupRight,
        ["offset"] = TokenKind.Offset, ["anchored"] = TokenKind.Anchored, ["smoothed"] = TokenKind.Smoothed,
        ["fill"] = TokenKind.Fill, ["fill_left"] = TokenKind.FillLeft, ["fill_right"] = TokenKind.FillRight,
        ["start"] = TokenKind.Start, ["end"] = TokenKind.EndOf, ["step"] = TokenKind.Step, ["range"] = TokenKind.Range,
        ["min_of"] = TokenKind.MinOf, ["max_of"] = TokenKind.MaxOf,
        ["inf"] = TokenKind.Number, ["nan"] = TokenKind.Number,
    };

    static readonly Dictionary<string, TokenKind>.AlternateLookup<ReadOnlySpan<char>> BySpan =
        Kinds.GetAlternateLookup<ReadOnlySpan<char>>();

    const int Longest = 12;

    /// <summary>The kind of a word: a keyword's, or a name's.</summary>
    public static TokenKind Of(ReadOnlySpan<char> word) =>
        word.Length <= Longest && BySpan.TryGetValue(word, out var kind) ? kind
        : word.Contains(':') ? TokenKind.MetricIdentifier
        : TokenKind.Identifier;

    public static bool IsAggregator(TokenKind kind) => kind is >= TokenKind.Sum and <= TokenKind.LimitRatio;

    public static Aggregator Aggregator(TokenKind kind) => (Aggregator)(kind - TokenKind.Sum);

    /// <summary>Whether the word can be a metric's name without quotes.</summary>
    public static bool IsMetricName(TokenKind kind) => kind switch
    {
        TokenKind.Identifier or TokenKind.MetricIdentifier => true,
        TokenKind.And or TokenKind.Or or TokenKind.Unless or TokenKind.By or TokenKind.Without => true,
        TokenKind.Offset or TokenKind.Anchored or TokenKind.Smoothed => true,
        >= TokenKind.Fill and <= TokenKind.MaxOf => true,
        _ => IsAggregator(kind),
    };

    /// <summary>Whether the word can be a label in <c>by (…)</c>, <c>on (…)</c> and the like without quotes.</summary>
    public static bool IsLabel(TokenKind kind) => kind switch
    {
        TokenKind.Without => false,
        TokenKind.Bool or TokenKind.On or TokenKind.Ignoring or TokenKind.GroupLeft or TokenKind.GroupRight => true,
        TokenKind.Atan2 => true,
        _ => IsMetricName(kind),
    };

    /// <summary>Whether the word calls a function when a parenthesis follows.</summary>
    public static bool IsFunction(TokenKind kind) =>
        kind is TokenKind.Identifier or (>= TokenKind.Start and <= TokenKind.MaxOf);
}
