using Odin.Charts.PromQL;

namespace Odin.Charts.Metrics;

static class Grouped
{
    public static Grouping? By(ReadOnlySpan<Label> labels) =>
        labels.IsEmpty ? null : new Grouping(false, Binaries.Names(labels));

    public static Grouping Without(IReadOnlyCollection<Label> labels) => new(true, Binaries.Names([.. labels]));
}
