using System.Globalization;
using System.Text;
using Odin.Exporter.Tests.Server;
using static Odin.Exporter.Tests.Abuse.HostileInput;

namespace Odin.Exporter.Tests.Abuse;

/// <summary>What is done to the listener of observations.</summary>
static class HostilePosts
{
    const string Body = "{\"accuracies\":[{\"model_name\":\"m\",\"value\":0.5}]}";

    public static IEnumerable<HostileInput> All =>
    [
        Unauthorized("no token", ""),
        Unauthorized("a wrong token", "Authorization: Bearer s3cret-tokem\r\n"),
        Unauthorized("the beginning of the token", "Authorization: Bearer s3cret\r\n"),
        Unauthorized("the token twice", $"Authorization: Bearer {ExporterProcess.Token}\r\nAuthorization: Bearer {ExporterProcess.Token}\r\n"),
        Unauthorized("the token as a password", "Authorization: Basic czNjcmV0LXRva2Vu\r\n"),
        Unauthorized("a token of 12 KiB", $"Authorization: Bearer {new string('x', 12 * 1024)}\r\n"),
        Post("the path of metrics", "404 closed", Bytes(Body), path: "/metrics"),
        Post("a type that is not read", "415", Bytes(Body), type: "text/xml", counted: Error("invalid")),
        Post("an encoding that is not read", "415", Bytes(Body), "Content-Encoding: br\r\n", counted: Error("invalid")),
        Post("no body", "400", "", Error("invalid")),
        Post("half of a document", "400", Body[..20], Error("invalid")),
        Post("a document and more behind it", "400", Body + "{}", Error("invalid")),
        Post("bytes that are no UTF-8", "400", "{\"accuracies\":[{\"model_name\":\"\u00ff\u00fe\",\"value\":1}]}", Error("invalid")),
        Post("names that are half a character", "400", "{\"\\ud800\\ud800\":[]}", Error("invalid")),
        Post("lists 100,000 deep", "400", new string('[', 100_000), Error("invalid")),
        Post("objects 100,000 deep", "400", string.Concat(Enumerable.Repeat("{\"a\":", 100_000)), Error("invalid")),
        Post("a number of 1,000,000 digits", "200", $"{{\"accuracies\":[{{\"model_name\":\"m\",\"value\":{new string('1', 1_000_000)}}}]}}", Dropped("invalid", 1)),
        Post("a number that is too large", "200", "{\"accuracies\":[{\"model_name\":\"m\",\"value\":1e999}]}", Dropped("invalid", 1)),
        Post("NaN", "400", "{\"accuracies\":[{\"model_name\":\"m\",\"value\":NaN}]}", Error("invalid")),
        Post("a label of 1 MiB", "200", $"{{\"accuracies\":[{{\"model_name\":\"{new string('m', 1 << 20)}\",\"value\":1}}]}}", Dropped("label_length", 1)),
        Post("20,000 labels", "200", Labels(20_000), ("odin_exporter_observations_total{source=\"observations\"}", 100), Dropped("series_limit", 19_900)),
        Post("a body that is too long", "413", Bytes(new string(' ', 5 << 20)), counted: Error("too_large")),
        new("a body that is announced too long", "413 closed", e => ExchangeAsync(e.Intake, Bytes(Head() + "Content-Length: 999999999999\r\n\r\n")), Error("too_large")),
        new("chunks without end", "413", e => ExchangeAsync(e.Intake,
            Bytes(Head() + "Transfer-Encoding: chunked\r\n\r\n" + string.Concat(Enumerable.Repeat($"10000\r\n{new string(' ', 65536)}\r\n", 100)))), Error("too_large")),
        new("a chunk of 16 EiB", "400 closed", e => ExchangeAsync(e.Intake,
            Bytes(Head() + "Transfer-Encoding: chunked\r\n\r\nffffffffffffffff\r\n ")), Error("invalid")),
        new("a chunk with an extension of 1 MiB", "400", e => ExchangeAsync(e.Intake,
            Bytes(Head() + $"Transfer-Encoding: chunked\r\n\r\n1;{new string('x', 1 << 20)}\r\n \r\n0\r\n\r\n")), Error("invalid")),
        new("a length and chunks (smuggling)", "200 closed", e => ExchangeAsync(e.Intake,
            Bytes(Head() + "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\nPOST /v1/observations HTTP/1.1\r\nHost: x\r\n\r\n"))),
        Post("1 GiB in 1 MiB of gzip", "413", Gzip(new byte[1 << 20], 1024), "Content-Encoding: gzip\r\n", counted: Error("too_large")),
        Post("gzip in gzip", "400", Gzip(Gzip(Bytes(Body))), "Content-Encoding: gzip\r\n", counted: Error("invalid")),
        Post("gzip that is none", "400", Bytes(Body), "Content-Encoding: gzip\r\n", counted: Error("invalid")),
        Post("half of gzip", "400", Gzip(Bytes(Labels(1000)))[..500], "Content-Encoding: gzip\r\n", counted: Error("invalid")),
        Otlp("OTLP: junk", "400", "\u00ff\u00fe\u0000junk"),
        Otlp("OTLP: a length beyond the end", "400", "\u000a\u00ff\u00ff\u00ff\u00ff\u000f"),
        Otlp("OTLP: a number that does not end", "400", new string('\u00ff', 1000)),
        Otlp("OTLP: a group that is not closed", "400", "\u000b"),
        Otlp("OTLP: an old JSON type", "415", "{}", type: "application/vnd.google.protobuf"),
        Otlp("OTLP: JSON 100,000 deep", "400", string.Concat(Enumerable.Repeat("{\"resourceMetrics\":[", 100_000)), type: "application/json"),
        Otlp("OTLP: JSON whose names are half a character", "400", "{\"\\ud800\\ud800\\ud800\":[]}", type: "application/json"),
        Otlp("OTLP: JSON whose lists are numbers", "400", "{\"resourceMetrics\":5}", type: "application/json"),
        new("OTLP: attributes nested 10,000 deep", "400", e => PostAsync(e, Nested(10_000), path: "/v1/metrics", type: "application/x-protobuf"), OtlpError("invalid")),
        new("a body that ends early", "", async e =>
        {
            using var exchange = await Exchange.ConnectAsync(e.Intake);
            await exchange.SendAsync(Head() + "Content-Length: 100\r\n\r\n{");
            exchange.EndSending();
            return Outcome(await exchange.ReadAsync(), isClosed: false);
        }, Any("invalid"), Any("timeout")),
        new("a body that comes a byte a second", "408 closed", SlowlyAsync, Error("timeout")),
        new("50 bodies of 4 MiB that do not end", "200", ManyAsync, Any("invalid"), Any("overloaded")),
    ];

    static HostileInput Unauthorized(string what, string headers) => new(what, "401", e => ExchangeAsync(e.Intake, Bytes(
        $"POST /v1/observations HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: {Body.Length}\r\n{headers}\r\n{Body}"), quiet: 1), Error("unauthorized"));

    static HostileInput Otlp(string what, string gets, string body, string type = "application/x-protobuf") =>
        Post(what, gets, Bytes(body), path: "/v1/metrics", type: type, counted: OtlpError("invalid"));

    static (string, double) OtlpError(string reason) => ($"odin_exporter_collection_errors_total{{source=\"otlp\",reason=\"{reason}\"}}", 1);

    // A value of a list of values of a list …, under the attributes of a resource.
    static byte[] Nested(int levels)
    {
        byte[] message = [];
        for (var i = 0; i < levels; i++) message = [(byte)(i % 2 == 0 ? 0x2A : 0x0A), .. Length(message.Length), .. message];
        message = [0x12, .. Length(message.Length), .. message];
        for (var i = 0; i < 3; i++) message = [0x0A, .. Length(message.Length), .. message];
        return message;
    }

    static IEnumerable<byte> Length(int length)
    {
        for (; length > 127; length >>= 7) yield return (byte)(length | 128);
        yield return (byte)length;
    }

    static (string, double) Error(string reason) => ($"odin_exporter_collection_errors_total{{source=\"observations\",reason=\"{reason}\"}}", 1);

    static (string, double) Any(string reason) => (Error(reason).Item1, double.NaN);

    static (string, double) Dropped(string reason, double by) => ($"odin_exporter_observations_dropped_total{{source=\"observations\",reason=\"{reason}\"}}", by);

    static byte[] Bytes(string latin1) => Encoding.Latin1.GetBytes(latin1);

    static string Labels(int count) => "{\"accuracies\":[" + string.Join(',', Enumerable.Range(0, count)
        .Select(i => $"{{\"model_name\":\"bomb-{i.ToString(CultureInfo.InvariantCulture)}\",\"value\":0.5}}")) + "]}";

    static async Task<string> SlowlyAsync(ExporterProcess exporter)
    {
        using var exchange = await Exchange.ConnectAsync(exporter.Intake);
        await exchange.SendAsync(Head() + "Content-Length: 1000\r\n\r\n{");
        var answer = "";
        for (var i = 0; i < 30 && !exchange.IsClosed; i++)
        {
            await exchange.SendAsync(" ");
            answer += await exchange.ReadAsync(quiet: 1, patience: 1);
        }
        return Outcome(answer, exchange.IsClosed);
    }

    // Others are still served, and what they hold goes with them.
    static async Task<string> ManyAsync(ExporterProcess exporter)
    {
        var half = Bytes(Head() + $"Content-Length: {4 << 20}\r\n\r\n" + new string(' ', 3 << 20));
        var many = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => Exchange.ConnectAsync(exporter.Intake)));
        var sending = Task.WhenAll(many.Select(m => m.SendAsync(half)));
        await Task.Delay(1000);
        foreach (var one in many) one.Dispose();
        await sending;
        return await PostAsync(exporter, Bytes("{}"));
    }
}
