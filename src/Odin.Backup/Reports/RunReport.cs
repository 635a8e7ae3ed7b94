using System.Net.Http.Headers;
using System.Net.Mime;
using System.Text.Json;
using Odin.Charts.Metrics.Catalogues;

namespace Odin.Backup;

/// <summary>Tells Prometheus how a run ended, through its OTLP receiver. A run is not a failed one because nobody hears of it.</summary>
/// <param name="receiver">Where metrics go.</param>
/// <param name="series">The folder of the component.</param>
/// <param name="log">Is told when nobody hears.</param>
internal sealed class RunReport(Uri receiver, string series, RunLog log)
{
    const string Service = "odin-backup";

    static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    /// <param name="isSuccess">Whether a backup was made.</param>
    /// <param name="isPruned">Whether old ones could be removed; none: nobody asked for that.</param>
    /// <param name="duration">How long it took.</param>
    /// <param name="newest">The newest good backup; none when there is none, or nobody can tell.</param>
    /// <param name="now">When it ended.</param>
    public async Task SendAsync(bool isSuccess, bool? isPruned, TimeSpan duration, ManifestHead? newest, DateTimeOffset now)
    {
        try
        {
            using var http = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, UseProxy = false, ActivityHeadersPropagator = null }) { Timeout = Patience };
            using var body = new ByteArrayContent(Body(isSuccess, isPruned, duration, newest, now));
            body.Headers.ContentType = new MediaTypeHeaderValue(MediaTypeNames.Application.Json);
            using var answer = await http.PostAsync(receiver, body).ConfigureAwait(false);
            if (!answer.IsSuccessStatusCode)
                log.Warn("NotReported", $"{receiver}: metrics of this run are refused: {(int)answer.StatusCode} {answer.ReasonPhrase}. Prometheus needs --web.enable-otlp-receiver.");
        }
        catch (Exception e) when (e is HttpRequestException or OperationCanceledException)
        {
            log.Warn("NotReported", $"{receiver}: metrics of this run cannot be sent: {e.GetBaseException().Message}");
        }
    }

    byte[] Body(bool isSuccess, bool? isPruned, TimeSpan duration, ManifestHead? newest, DateTimeOffset now)
    {
        List<(string, double)> gauges =
        [
            (OdinBackup.LastRunSuccess.Name, isSuccess ? 1 : 0),
            (OdinBackup.DurationSeconds.Name, duration.TotalSeconds),
        ];
        if (isPruned is { } pruned) gauges.Add((OdinBackup.LastPruneSuccess.Name, pruned ? 1 : 0));
        if (newest is not null)
        {
            gauges.Add((OdinBackup.LastSuccessTimestampSeconds.Name, (newest.Finished - DateTimeOffset.UnixEpoch).TotalSeconds));
            gauges.Add((OdinBackup.SizeBytes.Name, newest.StoredSize));
        }
        return JsonSerializer.SerializeToUtf8Bytes(OtlpMetrics.Of(Service, series, OdinBackup.Labels.Component.Name, now, gauges), OtlpJson.Default.OtlpMetrics);
    }
}
