using ExporterContext = Odin.Charts.ChartContext<Odin.Stack.ExporterValues>;

namespace Odin.Stack;

/// <summary>Names and labels of the objects of the exporter's chart.</summary>
internal static class ExporterNames
{
    /// <summary>A pod carries the name of its Deployment and seventeen characters more.</summary>
    const int LongestDeployment = 46;

    public static readonly TemplateFunction<ExporterContext, string> Name = new(
        "name", c => c.Values.NameOverride != "" ? c.Values.NameOverride : c.Chart.Name);

    public static readonly TemplateFunction<ExporterContext, string> FullName = new(
        "fullname", c => c.Values.FullnameOverride != "" ? c.Values.FullnameOverride
            : c.Release.Name.Contains(Name.Of(c)) ? Names.Label(c.Release.Name.Replace(".", "-"), LongestDeployment)
            : Names.Label($"{c.Release.Name}-{Name.Of(c)}".Replace(".", "-"), LongestDeployment));

    /// <summary>The name of roles, which may lie in namespaces that other releases use too, or in none.</summary>
    public static readonly TemplateFunction<ExporterContext, string> Role = new(
        "roleName", c => c.Release.Namespace + "-" + FullName.Of(c));

    public static readonly TemplateFunction<ExporterContext, string> ServiceAccount = new(
        "serviceAccountName", c => c.Values.ServiceAccount.Name != "" ? c.Values.ServiceAccount.Name
            : c.Values.ServiceAccount.Create ? FullName.Of(c)
            : "default");

    public static readonly TemplateFunction<ExporterContext, IDictionary<string, string>> SelectorLabels = new(
        "selectorLabels", c => new Entries
        {
            { "app.kubernetes.io/name", Name.Of(c) },
            { "app.kubernetes.io/instance", c.Release.Name },
        });

    public static readonly TemplateFunction<ExporterContext, IDictionary<string, string>> Labels = new(
        "labels", c => new Entries
        {
            SelectorLabels.Of(c),
            { "app.kubernetes.io/version", c.Chart.AppVersion },
            { "app.kubernetes.io/managed-by", c.Release.Service },
            { "helm.sh/chart", Names.Label($"{c.Chart.Name}-{c.Chart.Version}".Replace("+", "_")) },
            c.Values.CommonLabels,
        });

    public static readonly TemplateFunction<ExporterContext, string> Image = Images.Reference<ExporterValues>(c => c.Values.Image);
}
