using Odin.Charts.Metrics;

namespace Odin.Charts.Prometheus.Tests;

static class GuideExample
{
    // The code of docs/rules-and-slos.md, as it stands there.
    static readonly Label Status = new("status");
    static readonly Label Route = new("route", "read", "write");
    static readonly Counter Requests = new("gateway_requests_total", "Requests that were answered.", [Status, Route]);
    static readonly Catalogue Gateway = new("gateway") { Metrics = [Requests] };

    static readonly RecordingRule Errors = new(
        "route:gateway_errors:rate5m", Requests.Where(Status.Matches("5..")).Rate().Sum(by: [Route]))
    {
        Window = TimeSpan.FromMinutes(5),
    };

    static readonly AlertRule Failing = new("GatewayFailing", Query.Parse("route:gateway_errors:rate5m > 1"))
    {
        Severity = AlertSeverity.Warning,
        Owner = "edge-team",
        Summary = "The gateway fails.",
        Description = "Route {{ $labels.route }} fails {{ $value | humanize }} times a second.",
        Runbook = "https://runbooks.example.com/gateway-failing",
        For = TimeSpan.FromMinutes(10),
    };

    static readonly Slo Availability = new("gateway-availability", 99.9m, Indicator.Events(
        errors: Requests.Where(Status.Matches("5..")).Rate(),
        total: Requests.Rate()))
    {
        Service = "gateway",
        Owner = "edge-team",
        Description = "The gateway answers without an error of its own.",
        Runbook = "https://runbooks.example.com/gateway-availability",
        GroupedBy = [Route],
        MinimumEvents = 100,
    };

    static readonly RuleFile File = new("gateway")
    {
        Groups = [new("gateway", [Failing, Errors])],
        Slos = [Availability],
    };

    static readonly ScrapeJob Job = new(
        "gateway", ScrapeTargets.Services("metrics", KeyValuePair.Create("app.kubernetes.io/name", "gateway")))
    {
        Interval = TimeSpan.FromSeconds(30),
        Credentials = ScrapeCredentials.Token(SecretReference.Secret("gateway-scrape", "token")),
        MetricRelabelings = [Relabeling.Drop("go_gc_.*", "__name__")],
    };

    static void WriteTests(string folder)
    {
        var rules = File.Compile(new Declarations(Gateway));
        var tests = rules.Tests().Append(new(rules.RuleFileName, rules.ToYaml()));
        foreach (var (name, text) in tests) System.IO.File.WriteAllText(Path.Combine(folder, name), text);
    }
    // End.

    public static CompiledRules Rules => File.Compile(new Declarations(Gateway));

    public static ScrapeJob Scraped => Job;

    public static void Write(string folder) => WriteTests(folder);
}
