using System.Globalization;
using System.Text;

namespace Odin.Exporter.Benchmarks;

/// <summary>A program whose scrapes are measured.</summary>
abstract record Subject(string Name)
{
    public static Subject Python { get; } = new ProgramOfSeries("python3-prometheus-client", port => ["/usr/bin/python3", InOutput("python_client.py"), port])
    {
        Environment = new Dictionary<string, string>
        {
            ["PYTHONPATH"] = System.Environment.GetEnvironmentVariable("ODIN_PYTHON_CLIENT") ?? "",
            ["PROMETHEUS_DISABLE_CREATED_SERIES"] = "True",
        },
    };

    public static Subject PrometheusNet { get; } =
        new ProgramOfSeries("prometheus-net 8.2.1", port => ["dotnet", InOutput("Odin.Exporter.Benchmarks.dll"), PrometheusNetServer.Command, port]);

    public static Exporter Jit { get; } = new Exporter("Odin.Exporter, dotnet", ["dotnet", InOutput("Odin.Exporter.dll")]);

    public static Exporter Aot { get; } =
        new Exporter("Odin.Exporter, native AOT", [System.Environment.GetEnvironmentVariable("ODIN_EXPORTER") ?? "Odin.Exporter"]);

    public IReadOnlyDictionary<string, string> Environment { get; init; } = new Dictionary<string, string>();

    /// <summary>Starts it, with the 10,000 series of <see cref="SeriesShape"/> or with none, and waits for its first scrape.</summary>
    public abstract Task<RunningSubject> StartAsync(bool hasSeries);

    static string InOutput(string file) => Path.Combine(AppContext.BaseDirectory, file);
}

/// <summary>One that makes the series itself.</summary>
sealed record ProgramOfSeries(string Name, Func<string, string[]> Command) : Subject(Name)
{
    public override async Task<RunningSubject> StartAsync(bool hasSeries)
    {
        var port = RunningSubject.FreePort();
        string[] command = [.. Command(port.ToString(CultureInfo.InvariantCulture)), hasSeries ? "1" : "0"];
        return await RunningSubject.StartAsync(command, Environment, port);
    }
}

/// <summary>The exporter, which is told the series over HTTP.</summary>
sealed record Exporter(string Name, string[] Program) : Subject(Name)
{
    public override async Task<RunningSubject> StartAsync(bool hasSeries)
    {
        var observations = RunningSubject.FreePort();
        var running = await StartAsync(observations);
        if (hasSeries) await PostAsync(observations);
        return running;
    }

    /// <summary>The same on the first processor alone.</summary>
    public Exporter OnFirstProcessor => this with { Program = ["taskset", "-c", "0", .. Program] };

    /// <summary>Starts it without series, and waits for its first scrape and its intake.</summary>
    public async Task<RunningSubject> StartAsync(int observations)
    {
        var metrics = RunningSubject.FreePort();
        var configuration = Path.GetTempFileName();
        await File.WriteAllTextAsync(configuration, $"""
            server:
              listen: 127.0.0.1:{metrics}
            log:
              level: warning
            sources:
              observations:
                enabled: true
                listen: 127.0.0.1:{observations}
            """);
        var running = await RunningSubject.StartAsync([.. Program, "--config", configuration], Environment, metrics);
        await running.ListensAsync(observations);
        running.Configuration = configuration;
        return running;
    }

    static async Task PostAsync(int port)
    {
        using var client = new HttpClient();
        using var content = new StringContent(Observations(), Encoding.UTF8, "application/json");
        using var answer = await client.PostAsync(new Uri($"http://127.0.0.1:{port}/v1/observations"), content);
        answer.EnsureSuccessStatusCode();
    }

    static string Observations()
    {
        var requests = Enumerable.Range(0, SeriesShape.Counters).SelectMany(i => i < SeriesShape.Histograms
            ? SeriesShape.Observed.Select(s => Request(i, string.Create(CultureInfo.InvariantCulture, $",\"seconds\":{s}")))
            : [Request(i, "")]);
        var accuracies = Enumerable.Range(0, SeriesShape.Gauges).Select(i =>
            string.Create(CultureInfo.InvariantCulture, $"{{\"model_name\":\"{SeriesShape.Model(i)}\",\"value\":{SeriesShape.Accuracy(i)}}}"));
        return $"{{\"requests\":[{string.Join(',', requests)}],\"accuracies\":[{string.Join(',', accuracies)}]}}";
    }

    static string Request(int i, string seconds) =>
        $"{{\"method\":\"GET\",\"endpoint\":\"{SeriesShape.Endpoint(i)}\",\"status\":200{seconds}}}";
}
