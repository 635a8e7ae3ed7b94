using System.ComponentModel.DataAnnotations;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using k8s.Models;

namespace Odin.Charts.Tests;

public sealed record DocumentsValues
{
    public string Name { get; init; } = "name";

    public string? Note { get; init; }

    public int Port { get; init; } = 3200;

    public int? MaybePort { get; init; }

    public double Ratio { get; init; } = 0.1;

    public bool Flag { get; init; }

    public SinkMode Mode { get; init; }

    [RegularExpression(@"[^\x00-\x1f]*")]
    public string Line { get; init; } = "line";

    public IReadOnlyList<string> Words { get; init; } = [];

    public IReadOnlyList<string>? MaybeWords { get; init; }

    public IReadOnlyDictionary<string, string> Labels { get; init; } = new Dictionary<string, string>();

    public IReadOnlyList<ListsHost> Hosts { get; init; } = [];

    public IReadOnlyDictionary<string, ListsBackend> Backends { get; init; } = new Dictionary<string, ListsBackend>();

    public DocumentSection Section { get; init; } = new();

    public DocumentSection? MaybeSection { get; init; }

    public JsonObject Free { get; init; } = [];

    public V1SecurityContext Security { get; init; } = new();
}

[SnakeCase]
public sealed record DocumentSection
{
    public string LogLevel { get; init; } = "info";

    public string? FirstMaybe { get; init; }

    public int MaxSize { get; init; } = 5;

    public double? Factor { get; init; }

    [JsonPropertyName("enable-all")]
    public bool EnableAll { get; init; } = true;

    public SinkMode Mode { get; init; } = SinkMode.On;
}

public sealed record DocumentItem
{
    public string? Maybe { get; init; }

    public string Name { get; init; } = "x";

    public IEnumerable<string>? Words { get; init; }

    public DocumentSection? Section { get; init; }

    public IEnumerable<DocumentItem>? Items { get; init; }
}

public sealed record DocumentNumbered
{
    public required DocumentSection First { get; init; }

    public long? Number { get; init; }

    public IEnumerable<DocumentNumbered>? Items { get; init; }
}

public sealed record DocumentContent
{
    public string Target { get; init; } = "all {{ }} \"q\" `b`";

    public string? Text { get; init; }

    public int? Port { get; init; }

    public double? Ratio { get; init; }

    public bool? Flag { get; init; }

    public SinkMode? Mode { get; init; }

    public DocumentSection? Section { get; init; }

    public DocumentSection? Other { get; init; }

    public IEnumerable<string>? Words { get; init; }

    public IEnumerable<string>? Mixed { get; init; }

    public IEnumerable<DocumentItem>? Items { get; init; }

    public IEnumerable<DocumentNumbered>? Numbered { get; init; }

    public IReadOnlyDictionary<string, string>? Labels { get; init; }

    public IReadOnlyDictionary<string, DocumentItem>? Named { get; init; }

    public JsonNode? Free { get; init; }

    public V1SecurityContext? Security { get; init; }

    public IReadOnlyDictionary<string, object> Constants { get; init; } = new Dictionary<string, object> { ["on"] = 1, ["b"] = new[] { 1, 2 } };
}

public sealed record DocumentIni
{
    public string AppMode { get; init; } = "production";

    public DocumentIniServer Server { get; init; } = new();

    [JsonPropertyName("auth.generic")]
    public DocumentSection? Auth { get; init; }

    public string? Title { get; init; }

    public IReadOnlyDictionary<string, string> Extra { get; init; } = new Dictionary<string, string> { ["a b"] = "{{ x }}" };
}

[SnakeCase]
public sealed record DocumentIniServer
{
    public string? RootUrl { get; init; }

    public int? HttpPort { get; init; }

    public bool? ServeFromSubPath { get; init; }

    public double? Ratio { get; init; }

    public string Protocol { get; init; } = "http";
}

/// <summary>Files inside ConfigMaps.</summary>
public sealed class DocumentsSink() : Chart<DocumentsValues>("documents")
{
    static readonly TemplateFunction<ChartContext<DocumentsValues>, string> Yaml = new("yaml", c => Document.Yaml(new DocumentContent
    {
        Text = c.Values.Name,
        Port = c.Values.Port,
        Ratio = c.Values.Ratio,
        Flag = c.Values.Flag,
        Mode = c.Values.Mode,
        Section = c.Values.Section,
        Other = c.Values.MaybeSection,
        Words = c.Values.Words,
        Mixed = new Items<string> { "a", c.Values.Note!, c.Values.Words, c.Values.MaybeWords!, "{{ z" },
        Items = c.Values.Hosts.Select(h => new DocumentItem
        {
            Maybe = h.Path,
            Name = h.Name,
            Words = h.Aliases.Where(a => a != "www"),
            Section = new() { LogLevel = h.Backend.Service, MaxSize = h.Port },
            Items = h.Backends.Select(b => new DocumentItem { Name = b.Service, Words = b.Ports.Select(p => $"{p}") }),
        }),
        Numbered = c.Values.Hosts.Where(h => h.Tls).Select(h => new DocumentNumbered
        {
            First = h.Aliases.Any(a => a == "www") ? new DocumentSection { LogLevel = h.Name } : new DocumentSection { MaxSize = 1 },
            Number = h.Aliases.Count(a => a != ""),
            Items = h.Tls ? new[] { new DocumentNumbered { First = new() { LogLevel = h.Aliases.Any(a => a == "w") ? "w" : "x" } } } : null,
        }),
        Labels = c.Values.Labels,
        Named = c.Values.Backends.ToDictionary(b => b.Key, b => new DocumentItem { Name = b.Value.Service, Maybe = b.Key }),
        Free = c.Values.Free,
        Security = c.Values.Security,
    }));

    static readonly TemplateFunction<ChartContext<DocumentsValues>, string> Json = new("json", c => Document.Json(new DocumentContent
    {
        Text = c.Values.Note,
        Port = c.Values.MaybePort,
        Ratio = c.Values.Ratio,
        Flag = c.Values.Flag ? null : false,
        Section = c.Values.MaybeSection ?? c.Values.Section,
        Words = c.Values.Words.Select(w => w + "&<>"),
        Labels = new Entries { { "on", c.Values.Name }, c.Values.Labels },
        Items = c.Values.Hosts.Select(h => new DocumentItem { Name = h.Name, Section = h.Tls ? new DocumentSection() : null }),
        Free = c.Values.Free,
    }));

    static readonly TemplateFunction<ChartContext<DocumentsValues>, string> Ini = new("ini", c => Document.Ini(new DocumentIni
    {
        Title = c.Values.Line,
        Server = new() { RootUrl = c.Values.Flag ? $"http://{c.Values.Line}/" : null, HttpPort = c.Values.MaybePort, ServeFromSubPath = c.Values.Flag, Ratio = c.Values.Ratio },
        Auth = c.Values.Flag ? new DocumentSection { LogLevel = c.Values.Line, Mode = c.Values.Mode } : null,
    }));

    static readonly TemplateFunction<ChartContext<DocumentsValues>, IDictionary<string, string>> Labels = new(
        "labels", c => new Entries { { "on", "a" }, { "name", c.Values.Name } });

    static readonly TemplateFunction<DocumentSection, string> OfSection = new("section", s => Document.Yaml(s));

    public override ChartMetadata Metadata { get; } = new() { Description = "Documents." };

    protected override void Define(Templates<DocumentsValues> templates)
    {
        templates.Add(c => new V1ConfigMap
        {
            Metadata = new()
            {
                Name = "named",
                Annotations = new Dictionary<string, string> { { "checksum/yaml", Document.Checksum(Yaml.Of(c)) }, { "checksum/json", Document.Checksum(Json.Of(c)) }, { "checksum/ini", Document.Checksum(Ini.Of(c)) } },
            },
            Data = new Dictionary<string, string> { { "a.yaml", Yaml.Of(c) }, { "a.json", Json.Of(c) }, { "a.ini", Ini.Of(c) }, { "section.yaml", OfSection.Of(c.Values.Section) } },
        });

        templates.Add(c => new V1ConfigMap
        {
            Metadata = new() { Name = "inline" },
            Data = new Dictionary<string, string>
            {
                {
                    "a.yaml", Document.Yaml(new DocumentContent
                    {
                        Text = $"{c.Values.Name}\n{{{{ range }}}}",
                        Mode = c.Values.Flag ? SinkMode.HighlyAvailable : c.Values.Mode,
                        Items = new Items<DocumentItem>
                        {
                            new DocumentItem { Maybe = c.Values.Note, Words = c.Values.Words },
                            c.Values.Flag ? new DocumentItem { Items = new[] { new DocumentItem { Section = c.Values.Section } } } : null!,
                            c.Values.Hosts.Select(h => new DocumentItem { Words = new[] { h.Name } }),
                        },
                        Words = c.Values.MaybeWords ?? c.Values.Words,
                        Section = c.Values.Flag ? new DocumentSection { FirstMaybe = c.Values.Note } : c.Values.Section,
                        Labels = new Entries { { "{{ a }}", c.Values.Note }, c.Values.Labels },
                    })
                },
                { "a.json", Document.Json(new DocumentContent { Text = c.Values.Name, Words = c.Values.Words, Section = c.Values.Section, Numbered = c.Values.Hosts.Select(h => new DocumentNumbered { First = new() { MaxSize = h.Port } }) }) },
                { "a.ini", Document.Ini(new DocumentIni { Server = new() { Protocol = c.Values.Line, HttpPort = c.Values.Port } }) },
                { "constant.yaml", Document.Yaml(new DocumentContent { Words = new[] { "{{ a }}", "b\nc" } }) },
                { "constant.json", Document.Json(new DocumentContent { Words = new[] { "{{ a }}", "b\nc" } }) },
                { "constant.ini", Document.Ini(new DocumentIni()) },
                { "map.yaml", Document.Yaml(c.Values.Labels) },
                { "list.yaml", Document.Yaml(c.Values.Words.Select(w => w + "!")) },
                { "section.yaml", Document.Yaml(c.Values.Section) },
                { "section.ini", Document.Ini(new Dictionary<string, DocumentIniServer> { { "server", new DocumentIniServer { HttpPort = c.Values.Port } } }) },
                { "labels.yaml", Document.Yaml(new DocumentContent { Labels = new Entries { Labels.Of(c), c.Values.Labels } }) },
                { "labels.only.yaml", Document.Yaml(Labels.Of(c)) },
                { "free.yaml", Document.Yaml(c.Values.Free) },
                { "maybe.yaml", c.Values.Flag ? Document.Yaml(c.Values.Section) : "nothing: here" },
                { "only.yaml", c.Values.Flag ? Yaml.Of(c) : null! },
            },
        });

        templates.Add(c => new V1Secret
        {
            Metadata = new() { Name = "secret" },
            StringData = new Dictionary<string, string> { { "config.yaml", Document.Yaml(new DocumentContent { Text = c.Values.Name }) } },
        }).When(c => c.Values.Flag);
    }
}
