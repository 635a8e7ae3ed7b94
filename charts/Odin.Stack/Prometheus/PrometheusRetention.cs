using System.Globalization;
using System.Text.RegularExpressions;
using PrometheusContext = Odin.Charts.ChartContext<Odin.Stack.PrometheusValues>;

namespace Odin.Stack;

/// <summary>How large Prometheus' blocks may be. The log, and a block while it is made of others, need the rest of the volume.
/// Source: https://prometheus.io/docs/prometheus/latest/storage/#right-sizing-retention-size.</summary>
internal static partial class PrometheusRetention
{
    /// <summary>Four fifths of the volume in whole MB. The factors are 0.8 times each of Kubernetes' units, in MB of 1024² bytes.</summary>
    const string FourFifths =
        """printf "%dMB" (int64 (minf 9e15 (mulf (float64 (regexFind "^[0-9.]+([eE][+]?[0-9]+)?" (toString .Values.persistence.size))) """
        + """(get (dict "" 7.62939453125e-7 "Ki" 0.00078125 "Mi" 0.8 "Gi" 819.2 "Ti" 838860.8 "Pi" 858993459.2 "Ei" 879609302220.8"""
        + """ "k" 0.000762939453125 "M" 0.762939453125 "G" 762.939453125 "T" 762939.453125 "P" 762939453.125 "E" 762939453125.0) """
        + """(regexFind "[A-Za-z]*$" (toString .Values.persistence.size)) | default 0.0))))""";

    /// <summary>Whether the size that the user gives is more than that.</summary>
    const string Exceeds =
        """printf "%t" (gt (mul (int64 (regexFind "^[0-9]+" .Values.retention.size)) """
        + """(int64 (get (dict "MB" 1 "GB" 1024 "TB" 1048576) (regexFind "[A-Z]+$" .Values.retention.size)))) """
        + """(int64 (trimSuffix "MB" (include "prometheus.retentionSize" .))))""";

    public const string NoRoom = "persistence.size: four fifths of it are not even one MB, and Prometheus takes 0 for no limit.";

    public const string SizeTooLarge = "retention.size: at most four fifths of persistence.size. The log, and blocks while they are made of others, need the rest.";

    static readonly TemplateFunction<PrometheusContext, string> Computed = new("retentionSize",
        c => RawTemplate.Text(FourFifths, Written(c.Values.Persistence.Size)));

    /// <summary>The size that is written.</summary>
    public static readonly TemplateFunction<PrometheusContext, string> Size = new(
        c => c.Values.Retention.Size != "" ? c.Values.Retention.Size : Computed.Of(c));

    public static readonly TemplateFunction<PrometheusContext, bool> HasNoRoom = new(c => Computed.Of(c) == "0MB");

    public static readonly TemplateFunction<PrometheusContext, bool> IsTooLarge = new(
        c => c.Values.Retention.Size != "" && RawTemplate.Text(Exceeds, Megabytes(c.Values.Retention.Size) > Megabytes(c.Values.Persistence.Size) ? "true" : "false") == "true");

    static string Written(ResourceQuantity volume) => string.Create(CultureInfo.InvariantCulture, $"{Megabytes(volume)}MB");

    static long Megabytes(ResourceQuantity volume) => Math.Max(0, (long)Math.Min(9e15m, volume.ToDecimal() * 0.8m / 1048576m));

    static long Megabytes(string size) => long.Parse(Number().Match(size).Value, CultureInfo.InvariantCulture)
        * (size.EndsWith("TB", StringComparison.Ordinal) ? 1048576 : size.EndsWith("GB", StringComparison.Ordinal) ? 1024 : 1);

    [GeneratedRegex("^[0-9]+")]
    private static partial Regex Number();
}
