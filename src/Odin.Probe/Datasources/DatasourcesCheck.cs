namespace Odin.Probe;

/// <summary>Whether Grafana reaches its datasources and has its dashboards.</summary>
internal sealed class DatasourcesCheck(Uri url, string userFile, string passwordFile, IReadOnlyList<string> uids, IReadOnlyList<string> dashboards)
{
    static readonly Option<Uri> Url = new("--grafana", "URL", "where Grafana answers, such as http://grafana:3000", Read.Url);
    static readonly Option<string> UserFile = new("--user-file", "FILE", "holds a user of Grafana", Read.Text);
    static readonly Option<string> PasswordFile = new("--password-file", "FILE", "holds the user's password", Read.Text);
    static readonly Option<string> Uid = new("--uid", "UID", "a datasource whose health is OK", Read.Text) { IsRepeatable = true };
    static readonly Option<string> Dashboard = new("--dashboard", "UID", "a dashboard that is there", Read.Text) { IsRepeatable = true };

    public static Verb Verb { get; } = new(
        "datasources", "Grafana reaches its datasources and has its dashboards",
        [Url, UserFile, PasswordFile, Uid, Dashboard],
        (arguments, _) =>
        {
            arguments.AtLeastOne(Uid, Dashboard);
            return new DatasourcesCheck(
                arguments.Required(Url), arguments.Required(UserFile), arguments.Required(PasswordFile), arguments.All(Uid), arguments.All(Dashboard)).RunAsync;
        });

    async Task RunAsync(ProbeLog log, CancellationToken stop)
    {
        using var grafana = new Grafana(url, TextOf(userFile), TextOf(passwordFile));
        log.Say($"Asking {grafana} about {uids.Count} datasources and {dashboards.Count} dashboards.");
        var checks = new Checks(log,
        [
            .. uids.Select(u => ($"The datasource {u} is well.", (Ask)(s => grafana.DatasourceProblemAsync(u, s)))),
            .. dashboards.Select(d => ($"The dashboard {d} is there.", (Ask)(s => grafana.DashboardProblemAsync(d, s)))),
        ]);
        await Until.WellAsync(log, checks.ProblemsAsync, stop).ConfigureAwait(false);
    }

    static string TextOf(string file)
    {
        try
        {
            return File.ReadAllText(file).TrimEnd() is { Length: > 0 } text ? text : throw new CheckFailedException($"'{file}' is empty.");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new CheckFailedException($"'{file}' cannot be read: {e.Message} Mount the Secret there.");
        }
    }
}
