using Odin.Charts.PromQL;

namespace Odin.Charts.Metrics;

static class Functions
{
    public static PromCall Call(string name, params ReadOnlySpan<PromExpression> arguments) =>
        new(PromFunctions.Find(name)!, [.. arguments]);
}
