using k8s.Models;
using static Odin.Charts.Tests.BadInput;

namespace Odin.Charts.Tests;

/// <summary>What users do wrong, from the command line to the cluster's rules. C# that cannot be lowered has rows of its own:
/// <see cref="RefusalRows"/>.</summary>
public static class BadInputs
{
    static readonly BadInput[] CommandLines =
    [
        Line("no command", "ODIN1301", "Say what to do: 'emit', 'render', 'values', 'schema', 'diff'."),
        Line("a misspelt command", "ODIN1301", "There is no command 'emti'; did you mean 'emit'?", "emti"),
        Line("a misspelt option", "ODIN1302", "'render' has no option '--relaese'; did you mean '--release'?", "render", "--relaese", "a"),
        Line("an argument that is no option", "ODIN1302", "'values' takes options only, and 'gateway' is none.", "values", "gateway"),
        Line("an option without its value", "ODIN1303", "The option '--output' needs a value: --output DIR.", "emit", "--output"),
        Line("a value for a switch", "ODIN1303", "The option '--upgrade' takes no value.", "render", "--upgrade=yes"),
        Line("an option twice", "ODIN1303", "The option '--release' is given more than once.", "render", "--release", "a", "--release", "b"),
        Line("a missing option", "ODIN1304", "'emit' needs the option '--version SEMVER'.", "emit", "--output", "{folder}/out"),
        Line("an unknown chart", "ODIN1305", "The program has no chart 'gatway'; did you mean 'gateway'?", "values", "--chart", "gatway"),
        new("no charts", 2, "ODIN1306", "The program has no charts.", ["values"], () => []),
        new("a version that is no SemVer", 1, "ODIN1201", "'1.0' is no chart version: it has 2 numbers", ["emit", "--output", "{folder}/out", "--version", "1.0"], () => [new GatewayChart()]),
        new("a version with a v", 1, "ODIN1201", "'v1.0.0' is no chart version", ["emit", "--output", "{folder}/out", "--version", "v1.0.0"], () => [new GatewayChart()]),
        new("an output folder that is a file", 1, "ODIN1310", "cannot be the output folder: it is a file", ["emit", "--output", "{folder}/file", "--version", "1.0.0"], () => [new GatewayChart()])
            { Files = new Dictionary<string, string> { ["file"] = "" } },
        new("an output folder below a file", 1, "ODIN1310", "cannot be the output folder", ["emit", "--output", "{folder}/file/out", "--version", "1.0.0"], () => [new GatewayChart()])
            { Files = new Dictionary<string, string> { ["file"] = "" } },
        new("a values file that is not there", 1, "ODIN1307", "cannot be read: ", ["render", "-f", "{folder}/none.yaml"], () => [new GatewayChart()]),
        new("a version of Kubernetes that is none", 1, "ODIN1303", "is 'new', which is not a version of Kubernetes", ["render", "--kube-version", "new"], () => [new GatewayChart()]),
    ];

    static readonly BadInput[] Documents =
    [
        Values("a text for a number", "ODIN1101", "'replicas' is the string \"two\", but must be an integer.", "replicas: two"),
        Values("a fraction for a number", "ODIN1101", "'replicas' is 1.5, but must be an integer.", "replicas: 1.5"),
        Values("a number out of range", "ODIN1101", "'replicas' is 99; at most 50 is allowed.", "replicas: 99"),
        Values("a list for a record", "ODIN1101", "'image' is an array, but must be an object.", "image: []"),
        Values("a text for a list", "ODIN1101", "'extraArgs' is the string \"-v\", but must be an array.", "extraArgs: -v"),
        Values("a number for a text, deep inside", "ODIN1101", "'ports[0].name' is 1, but must be a string.", "ports: [{name: 1, port: 2}]"),
        Values("an unknown member of an enum", "ODIN1101", "'mode' is \"Many\", but must be one of ", "mode: Many"),
        Values("an unknown key", "ODIN1102", "'replica' is unknown.", "replica: 1"),
        Values("a key in the wrong case", "ODIN1102", "'Replicas' is unknown. Did you mean 'replicas'?", "Replicas: 1"),
        Values("an unknown key, deep inside", "ODIN1102", "'image.tags' is unknown.", "image: {tags: a}"),
        Values("null for what must be set", "ODIN1103", "'replicas' is missing; it must be set, and not to null.", "replicas: null"),
        Values("a record without a required member", "ODIN1103", "'ingress.host' is missing", "ingress: {}"),
        Values("broken YAML", "ODIN1104", "The values cannot be read: ", "a: [1"),
        Values("YAML that is no map", "ODIN1104", "The values cannot be read: ", "- 1"),
        Values("a tab in YAML", "ODIN1104", "The values cannot be read: ", "image:\n\ttag: a"),
        Set("a --set without a value", "ODIN1105", "--set 'replicas' cannot be read: ", "replicas"),
        Set("a --set that breaks the schema", "ODIN1101", "'replicas' is the string \"two\", but must be an integer.", "replicas=two"),
        Set("a --set of an unknown key", "ODIN1102", "'replica' is unknown.", "replica=1"),
        Set("a --set of null", "ODIN1103", "'mode' is missing", "mode=null"),
    ];

    static readonly BadInput[] Charts =
    [
        Emitting("a chart's name in capitals", "ODIN1202", "'Gateway' is no name for a chart", () => new BadChart("Gateway")),
        Emitting("a chart's name that is empty", "ODIN1202", "'' is no name for a chart", () => new BadChart("")),
        Emitting("two charts of one name", "ODIN1317", "The program has two charts named 'bad'", () => new BadChart(), () => new BadChart()),
        Emitting("a dependency whose archive is missing", "ODIN1210", "depends on 'redis' 1.2.3, and no archive of it is in ",
            () => new BadChart { Dependencies = d => d.Add(new ExternalChart("redis", "https://example.org/charts", "1.2.3")) }),
        Emitting("an object twice", "ODIN1230", "ConfigMap 'a' is in ", () => new BadChart { Templates = t => { t.Add(c => Map("a", "")); t.Add(c => Map("a", "")); } }),
        Emitting("a selector that misses its pods", "ODIN1231", "The selector of Deployment 'a' (app=b) does not match", () => new BadChart { Templates = t => t.Add(c => Deployment("b")) }),
        Emitting("a Service without pods", "ODIN1232", "Service 'a' selects app=a, and no pods", () => new BadChart { Templates = t => t.Add(c => Service(80)) }),
        Emitting("a Service's port that no container has", "ODIN1233", "Service 'a' sends to port '80'",
            () => new BadChart { Templates = t => { t.Add(c => Deployment("a")); t.Add(c => Service(80)); } }),
        Emitting("a name that Kubernetes refuses", "ODIN1234", "'A_b' is no name for a ConfigMap", () => new BadChart { Templates = t => t.Add(c => Map("A_b", "")) }),
        Emitting("a ConfigMap too large", "ODIN1220", "and Kubernetes takes no object with more than ", () => new BadChart { Templates = t => t.Add(c => Map("a", new string('x', 1 << 20))) }),
        Emitting("a release too large", "ODIN1221", "'helm install' would fail.",
            () => new BadChart { Templates = t => { foreach (var i in Enumerable.Range(0, 6)) t.Add(c => Map($"a{i}", Noise(i))); } }),
        Emitting("a template that throws", "ODIN1003", "threw InvalidOperationException: No luck.", () => new BadChart { Templates = t => t.Add(c => Map(Luck(), "")) }),
        Emitting("a template that is null", "ODIN1399", "ArgumentNullException: Value cannot be null. (Parameter 'template')", () => new BadChart { Templates = t => t.Add<V1ConfigMap>(null!) }),
        Emitting("a Define that throws", "ODIN1399", "InvalidOperationException: No luck.", () => new BadChart { Templates = _ => Luck() }),
        Emitting("a Depend that throws", "ODIN1399", "InvalidOperationException: No luck.", () => new BadChart { Dependencies = _ => Luck() }),
        Emitting("metadata that throw", "ODIN1399", "InvalidOperationException: No luck.", () => new BadChart { Said = () => throw new InvalidOperationException("No luck.") }),
        Emitting("a values record that throws", "ODIN1399", "InvalidOperationException: No luck.", () => new BadChart<ThrowingValues>()),
        Emitting("a values record in a circle", "ODIN1111", "CircularValues contains itself", () => new BadChart<CircularValues>()),
        Emitting("defaults that break their own limits", "ODIN1117", "The defaults of NarrowValues break its own limits: ", () => new BadChart<NarrowValues>()),
        Emitting("a value of a type without a form", "ODIN1110", "TimeValues.Timeout has the type TimeSpan", () => new BadChart<TimeValues>()),
        Emitting("a pattern that Helm reads differently", "ODIN1114", "PatternValues.Name has the pattern ", () => new BadChart<PatternValues>()),
        Emitting("defaults without end", "ODIN1223", "The file 'values.yaml' of chart 'bad' is ", () => new BadChart<EnormousValues>()),
    ];

    /// <summary>All rows.</summary>
    public static TheoryData<BadInput> All => [.. CommandLines, .. Documents, .. Charts];

    /// <summary>The rows about values, which the real Helm judges too.</summary>
    public static TheoryData<BadInput> AllDocuments => [.. Documents.Where(d => d.Code is not ("ODIN1104" or "ODIN1105"))];

    static string Luck() => throw new InvalidOperationException("No luck.");

    static string Noise(int seed)
    {
        var bytes = new byte[600_000];
        new Random(seed).NextBytes(bytes);
        return Convert.ToBase64String(bytes);
    }

    static V1ConfigMap Map(string name, string data) => new() { Metadata = new() { Name = name }, Data = new Dictionary<string, string> { ["a"] = data } };

    static V1Service Service(int port) => new()
    {
        Metadata = new() { Name = "a" },
        Spec = new() { Selector = new Dictionary<string, string> { ["app"] = "a" }, Ports = [new() { Port = port }] },
    };

    static V1Deployment Deployment(string selected) => new()
    {
        Metadata = new() { Name = "a" },
        Spec = new()
        {
            Selector = new() { MatchLabels = new Dictionary<string, string> { ["app"] = selected } },
            Template = new()
            {
                Metadata = new() { Labels = new Dictionary<string, string> { ["app"] = "a" } },
                Spec = new() { Containers = [new() { Name = "a", Image = "a" }] },
            },
        },
    };
}
