using System.Net;
using System.Net.Http.Headers;
using System.Text;

namespace Odin.Probe;

/// <summary>Asks Grafana whether it reaches datasources and has dashboards.</summary>
internal sealed class Grafana(Uri url, string user, string password) : IDisposable
{
    readonly Peer _server = new("Grafana", url, new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"{user}:{password}"))));

    /// <returns>What is wrong with a datasource; <c>null</c>: nothing.</returns>
    public async Task<string?> DatasourceProblemAsync(string uid, CancellationToken stop)
    {
        var path = Uri.EscapeDataString(uid);
        var found = await AskAsync(() => _server.FindAsync($"api/datasources/uid/{path}", ProbeJson.Default.GrafanaDatasource, stop)).ConfigureAwait(false);
        return found is null ? $"Grafana has no datasource {uid}: see that it is provisioned."
            : found.Type == "alertmanager" ? await AlertmanagerProblemAsync(uid, path, stop).ConfigureAwait(false)
            : await HealthProblemAsync(uid, path, stop).ConfigureAwait(false);
    }

    /// <returns>What is wrong with a dashboard; <c>null</c>: it is there.</returns>
    public async Task<string?> DashboardProblemAsync(string uid, CancellationToken stop) =>
        await AskAsync(() => _server.FindAsync($"api/dashboards/uid/{Uri.EscapeDataString(uid)}", ProbeJson.Default.GrafanaDashboard, stop)).ConfigureAwait(false) is null
            ? $"Grafana has no dashboard {uid}: see that it is provisioned."
            : null;

    public override string ToString() => _server.ToString();

    public void Dispose() => _server.Dispose();

    async Task<string?> HealthProblemAsync(string uid, string path, CancellationToken stop)
    {
        try
        {
            var health = await AskAsync(() => _server.GetAsync($"api/datasources/uid/{path}/health", ProbeJson.Default.GrafanaHealth, stop)).ConfigureAwait(false);
            return health.Status == "OK" ? null : $"The datasource {uid} is {health.Status}: {health.Message}";
        }
        catch (RequestException e) when (e.Status == HttpStatusCode.BadRequest)
        {
            // So Grafana answers when the datasource is not well, which may pass.
            return $"The datasource {uid} is not well: {e.Message}";
        }
    }

    /// <summary>The datasource of Alertmanager has no check of its health: it is the browser's alone
    /// (<see href="https://github.com/grafana/grafana/issues/83794"/>). Its status comes through Grafana's proxy.</summary>
    async Task<string?> AlertmanagerProblemAsync(string uid, string path, CancellationToken stop)
    {
        try
        {
            await AskAsync(() => _server.GetAsync($"api/datasources/proxy/uid/{path}/api/v2/status", ProbeJson.Default.AlertmanagerStatus, stop)).ConfigureAwait(false);
            return null;
        }
        catch (RequestException e) when (e.Status == HttpStatusCode.NotFound)
        {
            return $"The datasource {uid} leads to no Alertmanager: {e.Message}";
        }
    }

    static async Task<T> AskAsync<T>(Func<Task<T>> ask)
    {
        try
        {
            return await ask().ConfigureAwait(false);
        }
        catch (RequestException e) when (e.Status == HttpStatusCode.Unauthorized)
        {
            throw new RequestException($"{e.Message} See that the files of --user-file and --password-file hold a user of Grafana and its password.", canPass: false);
        }
    }
}
