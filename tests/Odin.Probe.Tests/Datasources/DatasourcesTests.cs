using System.Text;

namespace Odin.Probe.Tests;

public sealed class DatasourcesTests : IDisposable
{
    static readonly Answer Missing = new(404, """{"message":"Data source not found","traceID":""}""");
    static readonly Answer Well = Answer.Json("""{"message":"Successfully queried the Prometheus API.","status":"OK"}""");

    readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_datasource_whose_health_is_OK_passes()
    {
        await using var grafana = await TestServer.StartAsync((asked, _) => asked.Path.EndsWith("/health", StringComparison.Ordinal) ? Well : Datasource("prometheus"));
        (await RunAsync(grafana, "--uid", "prometheus")).Passed().Said("The datasource prometheus is well.");
        Assert.Equal(["/api/datasources/uid/prometheus", "/api/datasources/uid/prometheus/health"], grafana.Asked.Select(a => a.Path));
        Assert.All(grafana.Asked, a => Assert.Equal("Basic " + Convert.ToBase64String(Encoding.UTF8.GetBytes("admin:pass:wörd")), a.Headers["Authorization"]));
    }

    [Fact]
    public async Task One_that_is_not_well_is_asked_again_and_named_with_its_reason()
    {
        await using var grafana = await TestServer.StartAsync((asked, _) => asked.Path.EndsWith("/health", StringComparison.Ordinal)
            ? new(400, """{"message":"dial tcp: lookup loki: no such host","status":"ERROR"}""") : Datasource("loki"));
        (await RunUntilAsync(grafana, 4, "--uid", "loki")).Failed("The datasource loki is not well: ", "400 Bad Request: dial tcp: lookup loki: no such host");
    }

    [Fact]
    public async Task An_unknown_status_is_not_well()
    {
        await using var grafana = await TestServer.StartAsync((asked, _) => asked.Path.EndsWith("/health", StringComparison.Ordinal)
            ? Answer.Json("""{"message":"?","status":"UNKNOWN"}""") : Datasource("loki"));
        (await RunUntilAsync(grafana, 2, "--uid", "loki")).Failed("The datasource loki is UNKNOWN: ?");
    }

    [Fact]
    public async Task One_that_is_provisioned_later_is_waited_for()
    {
        await using var grafana = await TestServer.StartAsync((asked, n) => n == 0 ? Missing : asked.Path.EndsWith("/health", StringComparison.Ordinal) ? Well : Datasource("tempo"));
        (await RunAsync(grafana, "--uid", "tempo")).Passed().Said("Grafana has no datasource tempo: see that it is provisioned.");
    }

    [Fact]
    public async Task Alertmanager_is_asked_through_Grafana()
    {
        await using var grafana = await TestServer.StartAsync((asked, _) => asked.Path switch
        {
            "/api/datasources/uid/alertmanager" => Datasource("alertmanager"),
            "/api/datasources/proxy/uid/alertmanager/api/v2/status" => Answer.Json("""{"cluster":{"status":"ready"},"config":{"original":""},"uptime":"x","versionInfo":{"version":"0.34.0"}}"""),
            // What Grafana answers for it: its datasource has no part in the server.
            _ => new(500, """{"message":"Plugin unavailable","messageId":"plugin.unavailable","statusCode":500,"traceID":""}"""),
        });
        (await RunAsync(grafana, "--uid", "alertmanager")).Passed();
    }

    [Theory]
    [InlineData(502, "", "answers 502 Bad Gateway")]
    [InlineData(404, "404 page not found", "The datasource alertmanager leads to no Alertmanager: ")]
    [InlineData(200, "{}", "answers what is not expected")]
    public async Task An_Alertmanager_that_is_not_there_is_named(int status, string body, string problem)
    {
        await using var grafana = await TestServer.StartAsync((asked, _) => asked.Path.Contains("/proxy/", StringComparison.Ordinal) ? new(status, body) : Datasource("alertmanager"));
        (await RunUntilAsync(grafana, 2, "--uid", "alertmanager")).Failed(problem);
    }

    [Fact]
    public async Task A_dashboard_that_is_there_passes_and_one_that_is_not_is_named()
    {
        await using var grafana = await TestServer.StartAsync((asked, _) => asked.Path == "/api/dashboards/uid/odin-slo"
            ? Answer.Json("""{"meta":{"type":"db","provisioned":true},"dashboard":{"uid":"odin-slo","title":"SLOs","panels":[]}}""")
            : new(404, """{"message":"Dashboard not found","traceID":""}"""));
        (await RunAsync(grafana, "--dashboard", "odin-slo")).Passed().Said("The dashboard odin-slo is there.");
        (await RunUntilAsync(grafana, 3, "--dashboard", "odin-slo", "--dashboard", "other")).Failed("- Grafana has no dashboard other: see that it is provisioned.");
    }

    [Fact]
    public async Task A_refused_user_ends_it_at_once_with_the_way_out()
    {
        await using var grafana = await TestServer.StartAsync(new Answer(401, """{"message":"Invalid username or password","messageId":"password-auth.failed","statusCode":401,"traceID":""}"""));
        (await RunAsync(grafana, "--uid", "tempo")).AtOnce().Failed("answers 401 Unauthorized: Invalid username or password See that the files of --user-file and --password-file");
        Assert.Single(grafana.Asked);
    }

    [Fact]
    public async Task A_missing_right_ends_it_at_once()
    {
        await using var grafana = await TestServer.StartAsync(new Answer(403, """{"message":"You'll need additional permissions to perform this action. Permissions needed: datasources:read"}"""));
        (await RunAsync(grafana, "--uid", "tempo")).AtOnce().Failed("403 Forbidden: You'll need additional permissions");
    }

    [Fact]
    public async Task One_that_starts_is_waited_for_under_its_path()
    {
        await using var grafana = await TestServer.StartAsync((asked, n) => n == 0 ? Answer.Html : asked.Path.EndsWith("/health", StringComparison.Ordinal) ? Well : Datasource("tempo"));
        (await Probed.RunAsync("datasources", "--grafana", grafana.Address + "/grafana", "--user-file", User(), "--password-file", Password(), "--uid", "a b")).Passed();
        Assert.Equal("/grafana/api/datasources/uid/a%20b/health", grafana.Asked[^1].Path);
    }

    [Fact]
    public async Task A_redirect_is_not_followed_with_the_password()
    {
        await using var grafana = await TestServer.StartAsync(new Answer(302, "to the login"));
        (await RunAsync(grafana, "--uid", "tempo")).AtOnce().Failed("answers 302 Found: to the login");
    }

    [Fact]
    public async Task A_missing_or_empty_file_is_named()
    {
        await using var grafana = await TestServer.StartAsync(Well);
        string[] arguments = ["datasources", "--grafana", grafana.Address, "--uid", "a", "--user-file", User(), "--password-file"];
        (await Probed.RunAsync([.. arguments, _folder.Combine("none")])).AtOnce().Failed("none' cannot be read: ", "Mount the Secret there.");
        (await Probed.RunAsync([.. arguments, _folder.Write("empty", "\n")])).AtOnce().Failed("empty' is empty.");
        Assert.Empty(grafana.Asked);
    }

    static Answer Datasource(string type) => Answer.Json($$"""{"id":1,"uid":"x","orgId":1,"name":"X","type":"{{type}}","access":"proxy","url":"http://x","jsonData":{} }""");

    string User() => _folder.Write("user", "admin\n");

    string Password() => _folder.Write("password", "pass:wörd\n");

    Task<Probed> RunAsync(TestServer grafana, params string[] more) =>
        Probed.RunAsync(["datasources", "--grafana", grafana.Address, "--user-file", User(), "--password-file", Password(), .. more]);

    Task<Probed> RunUntilAsync(TestServer grafana, int asked, params string[] more) =>
        Probed.RunUntilAsync(grafana, asked, ["datasources", "--grafana", grafana.Address, "--user-file", User(), "--password-file", Password(), .. more]);
}
