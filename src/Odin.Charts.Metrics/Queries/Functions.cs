using System.Collections.Concurrent;
using Odin.Charts.PromQL;

namespace Odin.Charts.Metrics;

static class Functions
{
    static readonly ConcurrentDictionary<string, PromFunction> known = new();

    public static PromCall Call(string name, params ReadOnlySpan<PromExpression> arguments) =>
        new(known.GetOrAdd(name, n => new PromFunction(n, [], n == "scalar" || n == "time" ? PromType.Scalar : PromType.Vector)), [.. arguments]);
}
