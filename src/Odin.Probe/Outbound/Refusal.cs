using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json;

namespace Odin.Probe;

/// <summary>What a server says when it refuses.</summary>
internal static class Refusal
{
    const int Longest = 500;

    public static RequestException Of(string name, HttpResponseMessage answer, byte[] body)
    {
        var code = ((int)answer.StatusCode).ToString(CultureInfo.InvariantCulture);
        var said = Text(body);
        return new($"{name} answers {code} {answer.ReasonPhrase}{(said.Length > 0 ? $": {said}" : ".")}", CanPass(answer.StatusCode)) { Status = answer.StatusCode };
    }

    static bool CanPass(HttpStatusCode status) =>
        (int)status >= 500 || status is HttpStatusCode.RequestTimeout or HttpStatusCode.TooManyRequests;

    static string Text(byte[] body)
    {
        var text = (Member(body) ?? Encoding.UTF8.GetString(body)).Trim();
        return text.Length <= Longest ? text : string.Concat(text.AsSpan(0, Longest), "…");
    }

    /// <summary>Kubernetes, Grafana and OTLP say it in <c>message</c>, Prometheus in <c>error</c>.</summary>
    static string? Member(byte[] body)
    {
        try
        {
            using var json = JsonDocument.Parse(body);
            if (json.RootElement.ValueKind != JsonValueKind.Object) return null;
            foreach (var name in (ReadOnlySpan<string>)["message", "error"])
                if (json.RootElement.TryGetProperty(name, out var said) && said.ValueKind == JsonValueKind.String) return said.GetString();
            return null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
