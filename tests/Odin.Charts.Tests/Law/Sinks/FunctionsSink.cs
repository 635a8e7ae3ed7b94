using System.ComponentModel.DataAnnotations;
using k8s.Models;

namespace Odin.Charts.Tests;

public sealed record FunctionsValues
{
    [RegularExpression("[a-z0-9-]*")]
    public string NameOverride { get; init; } = "";

    public string? Suffix { get; init; }

    public ImageValues Image { get; init; } = new() { Repository = "odin/functions" };

    public IReadOnlyList<ListsHost> Hosts { get; init; } = [];

    public ListsHost? Maybe { get; init; }

    public ListsBackend Backend { get; init; } = new() { Service = "main" };

    public IReadOnlyDictionary<string, string> Labels { get; init; } = new Dictionary<string, string>();

    public bool Flag { get; init; }

    public int Number { get; init; } = 5;
}

/// <summary>Logic that templates share.</summary>
public sealed class FunctionsSink() : Chart<FunctionsValues>("functions")
{
    static readonly TemplateFunction<ChartContext<FunctionsValues>, string> OwnName = new(
        "name", c => c.Values.NameOverride != "" ? c.Values.NameOverride : c.Chart.Name);

    static readonly TemplateFunction<ChartContext<FunctionsValues>, string> FullName = new(
        "fullname", c => Names.Label(c.Release.Name.Contains(c.Chart.Name) ? c.Release.Name : c.Release.Name + "-" + OwnName.Of(c)));

    static readonly TemplateFunction<ChartContext<FunctionsValues>, IDictionary<string, string>> Selector = new(
        "selector", c => new Entries { { "app.kubernetes.io/name", "functions" }, { "app.kubernetes.io/instance", c.Release.Name } });

    static readonly TemplateFunction<ChartContext<FunctionsValues>, IDictionary<string, string>> Labels = new(
        "labels", c => new Entries { Selector.Of(c), { "app.kubernetes.io/version", c.Chart.AppVersion }, { "flag", c.Values.Flag ? "on" : null } });

    static readonly TemplateFunction<ImageValues, string> Image = new(
        i => $"{i.Repository}:{i.Tag ?? "latest"}");

    static readonly TemplateFunction<ListsBackend, string> Address = new("address", b => $"{b.Service}:{b.Weight ?? 80}");

    static readonly TemplateFunction<ListsBackend, V1PodSecurityContext> Object = new("context", b => new V1PodSecurityContext { RunAsUser = b.Weight, FsGroup = 10001, SupplementalGroups = b.Ports.Select(p => (long?)p).ToList() });

    static readonly TemplateFunction<string, string> Quoted = new(s => $"<{s}>");

    static readonly TemplateFunction<string, string> Shown = new("shown", s => s == "" ? "%{{ empty }}%" : $"[{s}]\n{{{{");

    static readonly TemplateFunction<ListsHost, string> Url = new("url", h => (h.Tls ? "https://" : "http://") + h.Name + (h.Path ?? "/"));

    static readonly TemplateFunction<ChartContext<FunctionsValues>, bool> Wanted = new(c => c.Values.Flag && c.Values.Suffix != null);

    static readonly TemplateFunction<ListsHost, V1EnvVar> Variable = new(h => new V1EnvVar { Name = h.Name, Value = Url.Of(h) });

    public override ChartMetadata Metadata { get; } = new() { Description = "Functions.", AppVersion = "1.0" };

    protected override void Define(Templates<FunctionsValues> templates)
    {
        templates.Add(c => new V1Deployment
        {
            Metadata = new() { Name = FullName.Of(c), Labels = Labels.Of(c) },
            Spec = new()
            {
                Selector = new() { MatchLabels = Selector.Of(c) },
                Template = new()
                {
                    Metadata = new() { Labels = new Entries { Selector.Of(c), c.Values.Labels }, Annotations = new Entries { Labels.Of(c) } },
                    Spec = new()
                    {
                        ServiceAccountName = c.Values.Flag ? FullName.Of(c) : null,
                        SecurityContext = Object.Of(c.Values.Backend),
                        Containers = c.Values.Hosts.Select(h => new V1Container
                        {
                            Name = Quoted.Of(h.Name),
                            Image = Image.Of(c.Values.Image),
                            Args = new[] { Address.Of(h.Backend), Shown.Of(h.Name), Url.Of(h), FullName.Of(c) + Address.Of(c.Values.Backend), Wanted.Of(c) ? "wanted" : "not" },
                            Env = new Items<V1EnvVar> { Variable.Of(h), h.Fallback != null ? new V1EnvVar { Name = "F", Value = Address.Of(h.Fallback) } : null! },
                            Command = h.Backends.Select(b => Address.Of(b)).ToList(),
                        }).ToList(),
                    },
                },
            },
        });

        templates.Add(c => new V1ConfigMap
        {
            Metadata = new() { Name = FullName.Of(c) + "-config", Labels = c.Values.Flag ? Labels.Of(c) : Selector.Of(c) },
            Data = new Dictionary<string, string>
            {
                { "address", c.Values.Maybe != null ? Address.Of(c.Values.Maybe.Backend) : "none" },
                { "url", c.Values.Maybe != null ? Url.Of(c.Values.Maybe) : Shown.Of(c.Values.NameOverride) },
                { "joined", string.Join(",", c.Values.Hosts.Select(h => Url.Of(h))) },
                { "list", c.Values.Hosts.Any(h => Url.Of(h) == "https://a/") ? "1" : "0" },
                { "length", Quoted.Of(Quoted.Of(c.Values.NameOverride)) },
                { "condition", FullName.Of(c) == "a" ? "a" : OwnName.Of(c) },
                { "shown", Shown.Of(c.Values.NameOverride) },
            },
        }).When(c => Wanted.Of(c) || c.Values.Number > 3);
    }
}
