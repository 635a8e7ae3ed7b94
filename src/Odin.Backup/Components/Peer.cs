using System.Globalization;
using System.Net.Http.Headers;
using System.Text.Json;

namespace Odin.Backup;

/// <summary>A program that is asked about its data, in JSON. Follows no redirect, and uses no proxy.</summary>
internal sealed class Peer : IDisposable
{
    const int Longest = 500;

    static readonly ProductInfoHeaderValue Agent = new("odin-backup", typeof(Peer).Assembly.GetName().Version?.ToString(3));

    /// <summary>A snapshot writes the head to the disk before it answers.</summary>
    static readonly TimeSpan Patience = TimeSpan.FromMinutes(15);

    readonly string _place;
    readonly HttpClient _http;

    /// <param name="name">What it is, for people.</param>
    /// <param name="url">Where it is, with a slash at its end.</param>
    public Peer(string name, Uri url)
    {
        _place = $"{name} ({url.AbsoluteUri.TrimEnd('/')})";
        _http = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseProxy = false, UseCookies = false, ActivityHeadersPropagator = null })
        {
            BaseAddress = url, Timeout = Patience, MaxResponseContentBufferSize = 4 * 1024 * 1024,
        };
        _http.DefaultRequestHeaders.UserAgent.Add(Agent);
    }

    public Task<JsonDocument> GetAsync(string path, CancellationToken stop) => AskAsync(new(HttpMethod.Get, path), "", stop);

    /// <param name="path">What is asked.</param>
    /// <param name="whenRefused">A way out for a refusal, besides what the answer says.</param>
    /// <param name="stop">Ends it.</param>
    public Task<JsonDocument> PostAsync(string path, string whenRefused, CancellationToken stop) => AskAsync(new(HttpMethod.Post, path), whenRefused, stop);

    /// <summary>A version in an answer; none when it is not there or is none.</summary>
    public static DataVersion? Version(JsonElement answer, params ReadOnlySpan<string> path)
    {
        foreach (var name in path)
            if (answer.ValueKind != JsonValueKind.Object || !answer.TryGetProperty(name, out answer)) return null;
        return answer.ValueKind == JsonValueKind.String ? DataVersion.Parse(answer.GetString()!) : null;
    }

    /// <summary>What it is, and where.</summary>
    public override string ToString() => _place;

    public void Dispose() => _http.Dispose();

    async Task<JsonDocument> AskAsync(HttpRequestMessage request, string whenRefused, CancellationToken stop)
    {
        try
        {
            using var message = request;
            using var answer = await _http.SendAsync(message, stop).ConfigureAwait(false);
            var body = await answer.Content.ReadAsStringAsync(stop).ConfigureAwait(false);
            if (!answer.IsSuccessStatusCode) throw Refused(answer, body, whenRefused);
            return JsonDocument.Parse(body);
        }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested)
        {
            throw new BackupException(_place, $"it gives no answer within {Patience.TotalMinutes:0} minutes.", "Look at its log.");
        }
        catch (HttpRequestException e)
        {
            throw new BackupException(_place, $"it cannot be asked: {e.GetBaseException().Message}", "Look whether it runs, and whether a network policy lets this pod in.");
        }
        catch (JsonException e)
        {
            throw new BackupException(_place, $"it answers what is not expected: {e.Message}", "Look whether the URL is its own.");
        }
    }

    BackupException Refused(HttpResponseMessage answer, string body, string whenRefused)
    {
        var said = body.Trim();
        if (said.Length > Longest) said = string.Concat(said.AsSpan(0, Longest), "…");
        var code = ((int)answer.StatusCode).ToString(CultureInfo.InvariantCulture);
        return new(_place, $"it answers {code} {answer.ReasonPhrase}: {said}", whenRefused.Length > 0 ? whenRefused : "Look at its log.");
    }
}
