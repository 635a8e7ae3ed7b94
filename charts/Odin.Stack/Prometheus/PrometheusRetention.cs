using System.Globalization;
using System.Text.RegularExpressions;
using PrometheusContext = Odin.Charts.ChartContext<Odin.Stack.PrometheusValues>;

namespace Odin.Stack;

/// <summary>How large Prometheus' blocks may be. The log, and a block while it is made of others, need the rest of the volume.
/// Source: https://prometheus.io/docs/prometheus/latest/storage/#right-sizing-retention-size.</summary>
internal static partial class PrometheusRetention
{
    /// <summary>Four fifths of the volume in whole MB, which is 0 when its size is not so many Mi, Gi or Ti.</summary>
    const string FourFifths =
        """printf "%dMB" (div (mul (int64 (regexFind "^[1-9][0-9]{0,6}" (toString .Values.persistence.size))) (int64 (get (dict "Mi" 80 "Gi" 81920 "Ti" 83886080) (regexFind "[A-Za-z]*$" (toString .Values.persistence.size))))) 100)""";

    /// <summary>Whether the size that the user gives is within that.</summary>
    const string IsWithin =
        """printf "%t" (le (mul 100 (int64 (regexFind "^[0-9]+" .Values.retention.size)) (int64 (get (dict "MB" 1 "GB" 1024 "TB" 1048576) (regexFind "[A-Z]+$" .Values.retention.size)))) (mul (int64 (regexFind "^[1-9][0-9]{0,6}" (toString .Values.persistence.size))) (int64 (get (dict "Mi" 80 "Gi" 81920 "Ti" 83886080) (regexFind "[A-Za-z]*$" (toString .Values.persistence.size))))))""";

    public const string SizeUnknown = "persistence.size: write a whole number of Mi, Gi or Ti, such as 50Gi, so that retention.size can be held against it.";

    public const string SizeTooLarge = "retention.size: at most four fifths of persistence.size. The log, and blocks while they are made of others, need the rest.";

    static readonly TemplateFunction<PrometheusContext, string> Computed = new("retentionSize",
        c => RawTemplate.Text(FourFifths, Megabytes(Hundredths(c.Values.Persistence.Size.ToString()))));

    /// <summary>The size that is written.</summary>
    public static readonly TemplateFunction<PrometheusContext, string> Size = new(
        c => c.Values.Retention.Size != "" ? c.Values.Retention.Size : Computed.Of(c));

    public static readonly TemplateFunction<PrometheusContext, bool> IsUnknown = new(c => Computed.Of(c) == "0MB");

    public static readonly TemplateFunction<PrometheusContext, bool> IsTooLarge = new(
        c => c.Values.Retention.Size != "" && RawTemplate.Text(IsWithin, Within(c.Values.Retention.Size, c.Values.Persistence.Size.ToString())) == "false");

    static string Megabytes(long hundredths) => string.Create(CultureInfo.InvariantCulture, $"{hundredths / 100}MB");

    static string Within(string size, string volume) => 100 * Number(size) * Unit(size, ("MB", 1), ("GB", 1024), ("TB", 1048576)) <= Hundredths(volume) ? "true" : "false";

    /// <summary>Four fifths of the volume, in hundredths of a MB.</summary>
    static long Hundredths(string volume) => Number(volume) * Unit(volume, ("Mi", 80), ("Gi", 81920), ("Ti", 83886080));

    static long Number(string text) => long.TryParse(Digits().Match(text).Value, CultureInfo.InvariantCulture, out var number) ? number : 0;

    static long Unit(string text, params (string Name, long Factor)[] units) => units.FirstOrDefault(u => u.Name == Letters().Match(text).Value).Factor;

    [GeneratedRegex("^[1-9][0-9]{0,6}")]
    private static partial Regex Digits();

    [GeneratedRegex(@"[A-Za-z]*\z")]
    private static partial Regex Letters();
}
