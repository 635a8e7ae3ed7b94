namespace Odin.Stack;

/// <summary>The Helm chart of what the stack needs in a service mesh: Linkerd itself is there first, as docs/mesh.md says.</summary>
public sealed partial class MeshChart() : Chart<MeshValues>("mesh")
{
    static readonly TemplateFunction<ChartContext<MeshValues>, string> NameInObjects = new(c => c.Values.NameOverride != "" ? c.Values.NameOverride : c.Chart.Name);

    static readonly Component<MeshValues> Mesh = new(
        "mesh",
        new("fullname", c => Names.Label(
            (c.Values.FullnameOverride != "" ? c.Values.FullnameOverride.Replace(Placeholder.Release, c.Release.Name) : c.Release.Name + "-" + NameInObjects.Of(c)).Replace(".", "-"),
            52)),
        commonLabels: new(c => new Entries { c.Values.CommonLabels }));

    internal static TemplateFunction<ChartContext<MeshValues>, string> FullName => Mesh.FullName;

    internal static TemplateFunction<ChartContext<MeshValues>, IDictionary<string, string>> Labels => Mesh.Labels;

    /// <inheritdoc/>
    public override ChartMetadata Metadata { get; } = new()
    {
        Description = "What the stack needs in Linkerd's mesh: policies, routes, scrape jobs, alerts and a dashboard. Linkerd itself is there first.",
        Introduction =
            """
            Linkerd (edge-26.8.3) is not part of this chart: its custom resources, certificates and injector have to be there before the pods of the stack
            are. `docs/mesh.md` has the steps, in their order. Values for Linkerd's own charts are in this one, under `files/linkerd`:

            ```
            tar -xzf mesh-*.tgz mesh/files/linkerd
            ```
            """,
        AppVersion = Linkerd.Version,
        KubeVersion = ">=1.25.0-0",
        Home = "https://linkerd.io",
        Sources = ["https://github.com/linkerd/linkerd2"],
        Keywords = ["linkerd", "service mesh", "mtls"],
    };

    /// <inheritdoc/>
    protected override void Define(Templates<MeshValues> templates)
    {
        templates.Report(ServiceRoutings.Conflicts(
            "chart mesh", [.. new MeshValues().HttpRoutes.Select(r => r.Service)], [.. new MeshValues().ServiceProfiles.Select(p => p.Service)]));
        MeshRefusals.Define(templates);
        MeshPolicies.Define(templates);
        templates.Add(c => MeshRoutes.HttpRoutes.Of(c)).When(c => c.Values.Global.Mesh.Enabled && c.Values.HttpRoutes.Any()).InFile("httproutes.yaml");
        templates.Add(c => MeshRoutes.ServiceProfiles.Of(c)).When(c => c.Values.Global.Mesh.Enabled && c.Values.ServiceProfiles.Any()).InFile("serviceprofiles.yaml");
        DefineObservation(templates);
        DefineNotes(templates);
    }
}
