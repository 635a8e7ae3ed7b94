using CsCheck;

namespace Odin.Charts.Metrics.Tests;

/// <summary>Expressions over the metrics of <see cref="Shop"/>, all of type vector, in the PromQL of Prometheus
/// 2.42.</summary>
static class RandomQueries
{
    static readonly Gen<string> Label = Gen.OneOf(
        "job", "instance", "pod", "method", "status", "room", "mode", "version", "le", "quantile", "extra");
    static readonly Gen<string> Value = Gen.OneOf("a", "b", "shop", "GET", "500", "0.5", "idle", "1");
    static readonly Gen<string> Regex = Gen.OneOf(
        ".*", ".+", "a|b", "|a", "[ab]", "5..|GET", "(a|b)?", "sh.p", "0.5|1", "");
    static readonly Gen<string> Counter = Gen.OneOf(
        "shop_requests_total", "shop_sent_bytes_total", "shop_request_duration_seconds_bucket", "shop_request_duration_seconds_count");

    static readonly Gen<string> Metric = Gen.Frequency(
        (1, Counter),
        (3, Gen.OneOf(
            "shop_queue_length", "shop_memory_bytes", "shop_temperature_celsius", "shop_gc_duration_seconds", "shop_build_info", "up", "undeclared")));

    static readonly Gen<string> Matcher = Gen.Select(
        Label, Gen.Frequency(
            (3, Value.Select(v => $"=\"{v}\"")),
            (2, Value.Select(v => $"!=\"{v}\"")),
            (1, Gen.Const("=\"\"")),
            (1, Gen.Const("!=\"\"")),
            
            (3, Regex.Select(r => $"=~\"{r}\"")), (2, Regex.Select(r => $"!~\"{r}\""))),
        (label, condition) => label + condition);

    static readonly Gen<string> Matchers = Gen.Frequency(
        (4, Gen.Const("")),
        (3, Matcher.Select(m => $"{{{m}}}")),
        (1, Gen.Select(Matcher, Matcher, (a, b) => $"{{{a},{b}}}")));

    static readonly Gen<string> Selector = Gen.Frequency(
        (9, Gen.Select(Metric, Matchers, (m, l) => m + l)),
        (
            1,
            Gen.OneOf(
                "{__name__=~\"shop_queue_length|shop_build_info\"}",
                "{__name__=~\"shop_queue.+\"}",
                "{job=\"shop\",pod!=\"\"}",
                "{__name__!~\"shop_(req|sent).*\",job!=\"\"}")));

    static readonly Gen<string> Labels = Label.List[0, 3].Select(l => string.Join(", ", l.Distinct()));

    /// <summary>An expression. Prometheus 2.42 forgets labels of <c>count_values by</c> after the first step of a
    /// subquery.</summary>
    public static Gen<string> Query { get; } = Vector(3).Where(
        q => !q.Contains("count_values", StringComparison.Ordinal) || !q.Contains("[5m:1m]", StringComparison.Ordinal));

    static Gen<string> Vector(int depth) =>
        depth == 0 ? Gen.Frequency((5, Selector), (1, Gen.Const("vector(1)"))) : Gen.Frequency(
        (1, Vector(0)), (3, Called(depth - 1)), (3, Aggregated(depth - 1)), (4, Combined(depth - 1)), (
            1, Vector(depth - 1).Select(v => $"-({v})")));

    static Gen<string> Aggregated(int depth) => Gen.Select(
        Gen.OneOf(
            "sum",
            "max",
            "count",
            "group",
            "topk",
            "quantile",
            "count_values"), Gen.OneOf("", "by", "without"), Labels, Label, Vector(depth),
        (name, kind, labels, label, operand) =>
            $"{name}{(kind == "" ? "" : $" {kind} ({labels})")} ({Parameter(name, label)}{operand})");

    static string Parameter(string aggregator, string label) => aggregator switch
    {
        "topk" => "2, ",
        "quantile" => "0.5, ",
        "count_values" => $"\"{label}\", ",
        _ => "",
    };

    static Gen<string> Called(int depth) => Gen.Frequency(
        (
            3,
            Gen.Select(
                Gen.OneOf("rate", "max_over_time", "last_over_time", "changes", "absent_over_time"),
                Selector,
                (f, s) => $"{f}({s}[5m])")),
        (
            1,
            Gen.Select(
                Gen.OneOf("max_over_time", "last_over_time", "absent_over_time"),
                Vector(depth),
                (f, v) => $"{f}(({v})[5m:1m])")),
        (
            2,
            Gen.Select(
                Gen.OneOf("abs", "sort", "timestamp", "hour", "absent", "round"),
                Vector(depth),
                (f, v) => $"{f}({v})")),
        (1, Gen.Select(Gen.OneOf("absent", "timestamp"), Selector, (f, v) => $"{f}({v})")),
        (1, Vector(depth).Select(v => $"histogram_quantile(0.9, {v})")),
        (1, Vector(depth).Select(v => $"vector(scalar({v}))")),
        (
            3,
            Gen.Select(
                Vector(depth),
                Label,
                Gen.OneOf("$1", "x", "", "x-$1", "$2"),
                Label,
                Gen.OneOf("(.*)", "(.+)", ".*", "(a).*", "", "a|(b)"),
                
            (v, to, text, from, regex) => $"label_replace({v}, \"{to}\", \"{text}\", \"{from}\", \"{regex}\")")),
        (2, Gen.Select(Vector(depth), Label, Gen.OneOf("", "-"), Label, Label, Gen.Bool,
            (v, to, between, a, b, two) =>
                $"label_join({v}, \"{to}\", \"{between}\", \"{a}\"{(two ? $", \"{b}\"" : "")})")));

    static Gen<string> Combined(int depth) => Gen.Frequency(
        (1, Gen.Select(Vector(depth), Gen.OneOf("+ 1", "> 1", "> bool 1", "== 1", "* 2"), (v, o) => $"({v}) {o}")),
        (1, Gen.Select(Gen.OneOf("1 -", "1 <", "1 < bool"), Vector(depth), (o, v) => $"{o} ({v})")),
        (
            2,
            Gen.Select(
                Vector(depth),
                Gen.OneOf("and", "or", "unless"),
                Matching,
                Vector(depth),
                (a, o, m, b) => $"({a}) {o}{m} ({b})")),
        (3, Gen.Select(Vector(depth), Gen.OneOf("+", "/", ">=", "!=", ">= bool"), Matching, Group, Vector(depth),
            (a, o, m, g, b) => $"({a}) {o}{m}{(m == "" ? "" : g)} ({b})")));

    static Gen<string> Matching => Gen.Frequency(
        (1, Gen.Const("")), (3, Labels.Select(l => $" on ({l})")), (2, Labels.Select(l => $" ignoring ({l})")));

    static Gen<string> Group => Gen.Frequency(
        (1, Gen.Const("")), (1, Gen.OneOf(" group_left", " group_right")),
        (2, Gen.Select(Gen.OneOf("left", "right"), Label, (side, label) => $" group_{side} ({label})")));
}
