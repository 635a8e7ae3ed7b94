using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Mime;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Odin.Trust;

namespace Odin.Backup;

/// <summary>Asks the API of the cluster, and asks again while what is wrong may pass.</summary>
internal sealed class ApiConnection : IDisposable
{
    const int LongestBody = 128 * 1024 * 1024;
    const int LongestReason = 500;

    /// <summary>For one answer.</summary>
    static readonly TimeSpan AnswerLimit = TimeSpan.FromSeconds(30);
    static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);
    static readonly ProductInfoHeaderValue Agent = new("odin-backup", typeof(ApiConnection).Assembly.GetName().Version?.ToString(3));

    readonly ServiceAccount _account;
    readonly TimeSpan _patience;
    readonly RunLog _log;
    readonly string _place;
    readonly HttpClient _http;
    bool _wasTaken;

    /// <param name="account">Who asks, and where.</param>
    /// <param name="patience">How long what may pass is waited for.</param>
    /// <param name="log">Is told of it.</param>
    public ApiConnection(ServiceAccount account, TimeSpan patience, RunLog log)
    {
        (_account, _patience, _log) = (account, patience, log);
        _place = $"the Kubernetes API ({account.Server.AbsoluteUri.TrimEnd('/')})";
        var handler = new SocketsHttpHandler { AllowAutoRedirect = false, UseProxy = false, UseCookies = false, ActivityHeadersPropagator = null };
        handler.SslOptions.RemoteCertificateValidationCallback = account.Authorities().Accept;
        _http = new(handler) { BaseAddress = account.Server, MaxResponseContentBufferSize = LongestBody, Timeout = Timeout.InfiniteTimeSpan };
        _http.DefaultRequestHeaders.Accept.ParseAdd(MediaTypeNames.Application.Json);
        _http.DefaultRequestHeaders.UserAgent.Add(Agent);
    }

    /// <summary>What was answered: well, or one of the refusals that the caller knows what to make of.</summary>
    public async Task<ApiAnswer> AskAsync(ApiRequest request, CancellationToken stop)
    {
        var start = _log.Clock.GetTimestamp();
        for (string? said = null; ;)
        {
            var (answer, problem) = await TryAsync(request, stop).ConfigureAwait(false);
            if (answer is { IsWell: true } or { IsForCaller: true }) return Taken(answer);
            if (answer is not null && problem is null) throw Refused(answer);
            if (_log.Clock.GetElapsedTime(start) >= _patience) throw Unanswered(problem!);
            if (problem != said) _log.Warn("ApiTrouble", $"{_place}: {problem} It is asked again.", ("verb", request.Verb), ("target", request.Target));
            said = problem;
            await Task.Delay(Pause, _log.Clock, stop).ConfigureAwait(false);
        }
    }

    /// <exception cref="BackupException">The answer is a refusal.</exception>
    public void Expect(ApiAnswer answer)
    {
        if (!answer.IsWell) throw Refused(answer);
    }

    /// <exception cref="BackupException">The answer is a refusal, or something else than was asked for.</exception>
    public T Read<T>(ApiAnswer answer, JsonTypeInfo<T> type)
    {
        Expect(answer);
        try
        {
            return JsonSerializer.Deserialize(answer.Body, type) ?? throw new JsonException("null");
        }
        catch (JsonException e)
        {
            throw new BackupException(_place, $"it answers '{answer.Request.Verb} {answer.Request.Target}' with what is not expected: {e.Message}", "See that KUBERNETES_SERVICE_HOST leads to the API, and to nothing before it.");
        }
    }

    public void Dispose() => _http.Dispose();

    async Task<(ApiAnswer? Answer, string? Problem)> TryAsync(ApiRequest request, CancellationToken stop)
    {
        using var time = CancellationTokenSource.CreateLinkedTokenSource(stop);
        time.CancelAfter(AnswerLimit);
        try
        {
            using var message = Message(request);
            using var answer = await _http.SendAsync(message, time.Token).ConfigureAwait(false);
            var body = await answer.Content.ReadAsByteArrayAsync(time.Token).ConfigureAwait(false);
            var read = new ApiAnswer(request, answer.StatusCode, body);
            return (read, CanPass(read) ? $"it answers {Code(read.Status)}{Reason(body)}" : null);
        }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested)
        {
            return (null, $"it gives no answer within {AnswerLimit.TotalSeconds:0} s.");
        }
        catch (HttpRequestException e) when (e.HttpRequestError == HttpRequestError.SecureConnectionError)
        {
            return (null, $"it cannot be trusted: {e.GetBaseException().Message} It has to show a certificate for its name, from {_account.Authorities()}.");
        }
        catch (HttpRequestException e)
        {
            return (null, $"it cannot be asked: {e.GetBaseException().Message}");
        }
    }

    /// <summary>A token that was taken before will be again: the kubelet replaces it, or the API has just started and does not know it yet.</summary>
    bool CanPass(ApiAnswer answer) => answer.CanPass || (_wasTaken && answer.Status == HttpStatusCode.Unauthorized);

    ApiAnswer Taken(ApiAnswer answer)
    {
        _wasTaken = true;
        return answer;
    }

    HttpRequestMessage Message(ApiRequest request)
    {
        var message = new HttpRequestMessage(request.Method, request.Path);
        message.Headers.Authorization = new("Bearer", _account.Token());
        if (request.Body is null) return message;
        var type = request.Method == HttpMethod.Patch ? "application/merge-patch+json" : MediaTypeNames.Application.Json;
        message.Content = new ByteArrayContent(Encoding.UTF8.GetBytes(request.Body.ToJsonString())) { Headers = { ContentType = new(type) } };
        return message;
    }

    BackupException Refused(ApiAnswer answer) => new(
        _place, $"it answers '{answer.Request.Verb} {answer.Request.Target}' with {Code(answer.Status)}{Reason(answer.Body)}", WayOut(answer));

    BackupException Unanswered(string problem) => new(
        _place, $"{problem} It was asked again for {Limit.Text(_patience)}.",
        "See that it runs and that a NetworkPolicy lets this pod reach it; then start this again: it continues where it was.") { Code = ExitCode.Unfinished };

    static string WayOut(ApiAnswer answer) => answer.Status switch
    {
        HttpStatusCode.Forbidden => $"When a right is missing, give the pod's service account a Role with '{answer.Request.Verb}' on '{answer.Request.Target.Right}'.",
        HttpStatusCode.Unauthorized => "See that the pod's service account still is there: its token is not taken.",
        HttpStatusCode.NotFound when answer.Request.Target.Resource == ApiResource.VolumeSnapshots =>
            "When the cluster has no such kind, install the CSI snapshot controller with its CRDs, or have this component backed up in a maintenance window.",
        HttpStatusCode.NotFound => "See that it is there, and that the chart's values name it.",
        _ => "What the API says is the cause; the chart's values may be the place to change it.",
    };

    static string Code(HttpStatusCode status) => ((int)status).ToString(CultureInfo.InvariantCulture);

    /// <summary>In the API's own words.</summary>
    static string Reason(byte[] body)
    {
        var text = (Message(body) ?? Encoding.UTF8.GetString(body)).Trim();
        return text.Length == 0 ? "." : text.Length <= LongestReason ? $": {text.TrimEnd('.')}." : $": {text.AsSpan(0, LongestReason)}….";
    }

    static string? Message(byte[] body)
    {
        try
        {
            using var json = JsonDocument.Parse(body);
            return json.RootElement.ValueKind == JsonValueKind.Object && json.RootElement.TryGetProperty("message", out var said) && said.ValueKind == JsonValueKind.String
                ? said.GetString()
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
