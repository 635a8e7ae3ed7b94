using System.Globalization;
using System.Text;

namespace Odin.Exporter.Benchmarks;

/// <summary>What an application posts: requests for the most part, inferences, now and then an accuracy.</summary>
static class IntakeBatch
{
    public const int Observations = 500;

    static readonly string[] Endpoints = [.. Enumerable.Range(0, 20).Select(i => $"/api/v1/models/{i}/predict")];
    static readonly string[] Methods = ["GET", "POST", "PUT", "DELETE"];
    static readonly int[] Statuses = [200, 200, 200, 200, 201, 400, 404, 500];
    static readonly string[] Models = [.. Enumerable.Range(0, 50).Select(i => $"resnet-{i}")];

    /// <summary>300 requests with a duration, 180 inferences, 20 accuracies.</summary>
    public static byte[] Json(int seed)
    {
        var random = new Random(seed);
        var body = new StringBuilder();
        List(body, '{', "requests", 300, () => $$"""{"method":"{{Of(Methods)}}","endpoint":"{{Of(Endpoints)}}","status":{{Of(Statuses)}},"seconds":{{Seconds()}}}""");
        List(body, ',', "inferences", 180, () => $$"""{"model_name":"{{Of(Models)}}","seconds":{{Seconds()}}}""");
        List(body, ',', "accuracies", 20, () => $$"""{"model_name":"{{Of(Models)}}","value":{{Seconds()}}}""");
        return Encoding.UTF8.GetBytes(body.Append('}').ToString());

        T Of<T>(T[] all) => all[random.Next(all.Length)];
        string Seconds() => random.NextDouble().ToString("0.######", CultureInfo.InvariantCulture);
    }

    static void List(StringBuilder body, char before, string name, int count, Func<string> item) =>
        body.Append(before).Append('"').Append(name).Append("\":[").AppendJoin(',', Enumerable.Range(0, count).Select(_ => item())).Append(']');
}
