using CsCheck;
using Odin.Charts.Metrics;
using Odin.Charts.Metrics.Catalogues;

namespace Odin.Exporter.Tests.Expositions;

/// <summary>Registries with whatever a source may report.</summary>
static class RandomRegistry
{
    /// <summary>What may stand in a label: also what the formats escape, and what is not ASCII.</summary>
    public static readonly Gen<string> Value = Gen.OneOf(
        Gen.OneOf('a', '"', '\\', '\n', '\r', '{', '}', ',', '=', ' ', '#', '\0', '\t', 'ü', '✓').Array[0, 12].Select(c => new string(c)),
        Gen.OneOf("", "𝄞", "\\n", "\\\\", "\"", "# EOF", "}\n# EOF\n"),
        Gen.String[0, 20].Where(s => !s.Any(char.IsSurrogate)));

    static readonly Gen<double> Number = Gen.OneOf(
        Gen.Double, Gen.Int.Select(i => (double)i), Gen.OneOf(0d, 1e6, 1e15, 1e16, 1e21, 1e300, 5e-324, 0.1 + 0.2, double.MaxValue));

    static readonly Gen<double> Amount = Number.Select(Math.Abs).Where(n => n < 1e300);

    static readonly Gen<Exemplar?> Trace = Gen.OneOf(
        Gen.Const((Exemplar?)null),
        Gen.Select(Amount, Gen.Long[0, 4_000_000_000_000], Gen.Bool).Select((value, at, hasSpan) =>
            (Exemplar?)new Exemplar(new string('a', 32), hasSpan ? new string('0', 16) : null, value, at)));

    static readonly Gen<Action<Registry>> Report = Gen.Select(
        Gen.Int[0, OdinExporter.All.Metrics.Length - 1], Value.Array[3], Amount, Number, Trace).Select(
        (metric, values, amount, number, trace) => (Action<Registry>)(registry =>
        {
            var metrics = OdinExporter.All.Metrics[metric];
            ReadOnlySpan<string> labels = values.AsSpan(0, metrics.Labels.Length);
            switch (metrics)
            {
                case Counter counter:
                    registry.Of(counter).Get(labels)!.Add(amount, trace);
                    break;
                case Gauge gauge:
                    registry.Of(gauge).Get(labels)!.Set(number);
                    break;
                case Info info:
                    registry.Of(info).Get(labels)!.Set(1);
                    break;
                case Histogram histogram:
                    registry.Of(histogram).Get(labels)!.Observe(trace?.Value ?? amount, exemplar: trace);
                    break;
            }
        }));

    public static readonly Gen<Registry> All = Gen.Select(Report.Array[0, 40], Gen.Bool).Select((reports, isSimulated) =>
    {
        var registry = new Registry(OdinExporter.All, TimeProvider.System, isSimulated: isSimulated);
        foreach (var report in reports) report(registry);
        return registry;
    });

    /// <summary>The labels of a series.</summary>
    public static Dictionary<string, string> Labels(Registry registry, Metric metric, Series series)
    {
        ReadOnlySpan<byte> key = series.Key;
        var labels = new Dictionary<string, string>();
        foreach (var label in metric.Labels) labels.Add(label.Name, System.Text.Encoding.UTF8.GetString(SeriesKey.TakeValue(ref key)));
        if (registry.IsSimulated) labels.Add("simulated", "true");
        return labels;
    }
}
