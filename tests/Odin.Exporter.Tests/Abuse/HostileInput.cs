using System.Globalization;
using System.IO.Compression;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Odin.Exporter.Tests.Server;

namespace Odin.Exporter.Tests.Abuse;

/// <summary>A row of the table: what somebody does to the exporter, and what he gets.</summary>
/// <param name="What">He does.</param>
/// <param name="Gets">The statuses of the answers, and <c>closed</c> when the connection has to be closed after them.</param>
/// <param name="DoAsync">Does it, and says what came back.</param>
/// <param name="Counted">The series that grow by it, and by how much; no number: that is chance. Nothing else is taken, dropped or
/// counted as an error.</param>
sealed partial record HostileInput(
    string What, string Gets, Func<ExporterProcess, Task<string>> DoAsync, params (string Series, double By)[] Counted)
{
    public const string Closed = "closed";

    /// <summary>Bytes to the listener of metrics.</summary>
    public static HostileInput Raw(string what, string gets, string latin1) =>
        new(what, gets, e => ExchangeAsync(e.Metrics, Encoding.Latin1.GetBytes(latin1), Quiet(gets)));

    /// <summary>A request to the listener of metrics that is right but for one thing.</summary>
    public static HostileInput Get(string what, string gets, string line = "GET /metrics HTTP/1.1", string headers = "") =>
        Raw(what, gets, $"{line}\r\nHost: x\r\n{headers}\r\n");

    /// <summary>A body that is posted to the listener of observations, with the token.</summary>
    public static HostileInput Post(string what, string gets, byte[] body, string headers = "", string path = "/v1/observations",
        string type = "application/json", params (string, double)[] counted) =>
        new(what, gets, e => PostAsync(e, body, headers, path, type, Quiet(gets)), counted);

    public static HostileInput Post(string what, string gets, string body, params (string, double)[] counted) =>
        Post(what, gets, Encoding.Latin1.GetBytes(body), counted: counted);

    public static Task<string> PostAsync(ExporterProcess exporter, byte[] body, string headers = "", string path = "/v1/observations",
        string type = "application/json", double quiet = 1) => ExchangeAsync(exporter.Intake,
        [.. Encoding.Latin1.GetBytes(Head(path, type) + $"Content-Length: {body.Length}\r\n{headers}\r\n"), .. body], quiet);

    /// <summary>The beginning of a request that would be taken.</summary>
    public static string Head(string path = "/v1/observations", string type = "application/json") =>
        $"POST {path} HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer {ExporterProcess.Token}\r\nContent-Type: {type}\r\n";

    public static async Task<string> ExchangeAsync(IPEndPoint address, byte[] bytes, double quiet = Exchange.Patience, double patience = Exchange.Patience)
    {
        using var exchange = await Exchange.ConnectAsync(address);
        var sending = exchange.SendAsync(bytes);
        var answer = await exchange.ReadAsync(quiet, patience);
        exchange.Dispose();
        await sending;
        return Outcome(answer, exchange.IsClosed);
    }

    /// <summary>The statuses of some answers, the same ones counted: <c>200×3 400 closed</c>.</summary>
    public static string Outcome(string answers, bool isClosed)
    {
        var statuses = Status().Matches(answers).Select(m => m.Groups[1].Value).ToList();
        var counted = statuses.GroupBy(s => s).Select(g => g.Count() == 1 ? g.Key : g.Key + "×" + g.Count().ToString(CultureInfo.InvariantCulture));
        return string.Join(' ', [.. counted, .. isClosed ? [Closed] : Array.Empty<string>()]);
    }

    // What has to be closed is waited for.
    static double Quiet(string gets) => gets.EndsWith(Closed, StringComparison.Ordinal) ? Exchange.Patience : 1;

    public static byte[] Gzip(byte[] bytes, int times = 1)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true))
            for (var i = 0; i < times; i++) gzip.Write(bytes);
        return packed.ToArray();
    }

    public override string ToString() => What;

    [GeneratedRegex(@"^HTTP/1\.1 (\d{3})", RegexOptions.Multiline)]
    private static partial Regex Status();
}
