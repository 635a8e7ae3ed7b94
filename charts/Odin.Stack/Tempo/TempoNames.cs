using TempoContext = Odin.Charts.ChartContext<Odin.Stack.TempoValues>;

namespace Odin.Stack;

/// <summary>Names and labels of the objects of the Tempo chart.</summary>
internal static class TempoNames
{
    /// <summary>The pods of a StatefulSet carry its name and eleven characters more in a label.</summary>
    const int LongestStatefulSet = 52;

    /// <summary>The label that keeps a Service from being scraped. The chart sets it, and commonLabels does not.</summary>
    public const string Unscraped = "prometheus.io/service-monitor";

    public static readonly TemplateFunction<TempoContext, string> Name = new(
        "name", c => c.Values.NameOverride != "" ? c.Values.NameOverride : c.Chart.Name);

    public static readonly TemplateFunction<TempoContext, string> FullName = new(
        "fullname", c => c.Values.FullnameOverride != "" ? c.Values.FullnameOverride
            : c.Release.Name.Contains(Name.Of(c)) ? Names.Label(c.Release.Name.Replace(".", "-"), LongestStatefulSet)
            : Names.Label($"{c.Release.Name}-{Name.Of(c)}".Replace(".", "-"), LongestStatefulSet));

    public static readonly TemplateFunction<TempoContext, string> ServiceAccount = new(
        "serviceAccountName", c => c.Values.ServiceAccount.Name != "" ? c.Values.ServiceAccount.Name
            : c.Values.ServiceAccount.Create ? FullName.Of(c)
            : "default");

    public static readonly TemplateFunction<TempoContext, IDictionary<string, string>> SelectorLabels = new(
        "selectorLabels", c => new Entries
        {
            { "app.kubernetes.io/name", Name.Of(c) },
            { "app.kubernetes.io/instance", c.Release.Name },
        });

    public static readonly TemplateFunction<TempoContext, IDictionary<string, string>> Labels = new(
        "labels", c => new Entries
        {
            SelectorLabels.Of(c),
            { "app.kubernetes.io/version", c.Chart.AppVersion },
            { "app.kubernetes.io/managed-by", c.Release.Service },
            { "helm.sh/chart", Names.Label($"{c.Chart.Name}-{c.Chart.Version}".Replace("+", "_")) },
            { Unscraped, null },
            c.Values.CommonLabels,
        });

    static readonly TemplateFunction<TempoContext, string> Repository = new(
        "repository", c => c.Values.Image.Registry != "" ? $"{c.Values.Image.Registry}/{c.Values.Image.Repository}" : c.Values.Image.Repository);

    public static readonly TemplateFunction<TempoContext, string> Image = new(
        "image", c => c.Values.Image.Digest != "" ? $"{Repository.Of(c)}@{c.Values.Image.Digest}"
            : c.Values.Image.Tag != "" ? $"{Repository.Of(c)}:{c.Values.Image.Tag}"
            : $"{Repository.Of(c)}:{c.Chart.AppVersion}");
}
