using Odin.Charts.PromQL;

namespace Odin.Charts.Metrics;

static class OpenWindows
{
    public static bool Has(PromExpression expression) => expression.Descendants().Any(Window.IsOpen);

    public static PromExpression Close(PromExpression expression, PromExpression window) =>
        expression.Rewrite(node => Window.IsOpen(node) ? window : node);
}
