using Odin.Charts.Metrics;

namespace Odin.Charts.Prometheus.Tests;

/// <summary>An SLO that Sloth publishes as an example, as it is defined there and as it is here, and series to play
/// errors on.</summary>
/// <param name="Sloth">As Sloth defines it.</param>
/// <param name="Slo">As it is defined here.</param>
/// <param name="Series">Series on which a ratio of errors is played.</param>
sealed record SlothExample(SlothRules Sloth, Slo Slo, Traffic Series)
{
    static readonly Label Job = new("job"), Code = new("code"), Verb = new("verb");

    static readonly Histogram Http = new("http_request_duration_seconds", "Requests.", [Code]) { Buckets = [1] };

    static readonly Histogram Apiserver = new("apiserver_request_duration_seconds", "Requests.", [Verb]) { Buckets = [0.1, 0.4, 1] };

    static readonly Gauge Satisfaction = new("unifipoller_client_satisfaction_ratio", "How satisfied a client "
        + "is.", [new("name")]);

    public static readonly Declarations Declarations = new(new Catalogue("examples") { Metrics = [Http, Apiserver, Satisfaction] });

    /// <summary><c>getting-started.yml</c>: the ratio of events.</summary>
    public static SlothExample GettingStarted { get; } = new(
        new("myservice-requests-availability", 99.9, w =>
            $"(sum(rate(http_request_duration_seconds_count{{job=\"myservice\",code=~\"(5..|429)\"}}[{w}]))) / "
            + $"(sum(rate(http_request_duration_seconds_count{{job=\"myservice\"}}[{w}])))"),
        Define("myservice-requests-availability", 99.9m, Indicator.Events(
            errors: Query.Parse("rate(http_request_duration_seconds_count{job=\"myservice\",code=~\"(5..|429)\"}[$__rate_interval])"),
            total: Query.Parse("rate(http_request_duration_seconds_count{job=\"myservice\"}[$__rate_interval])"))),
        new(
        [
            new("http_request_duration_seconds_count{job=\"myservice\", code=\"200\"}", TrafficShare.Good),
            new("http_request_duration_seconds_count{job=\"myservice\", code=\"500\"}", TrafficShare.Errors),
        ]));

    /// <summary><c>kubernetes-apiserver.yml</c>, <c>requests-latency</c>: a bucket of a histogram.</summary>
    public static SlothExample Latency { get; } = new(
        new("k8s-apiserver-requests-latency", 99, w =>
            $"(sum(rate(apiserver_request_duration_seconds_count{{verb!=\"WATCH\"}}[{w}])) - "
            + $"sum(rate(apiserver_request_duration_seconds_bucket{{le=\"0.4\",verb!=\"WATCH\"}}[{w}]))) / "
            + $"(sum(rate(apiserver_request_duration_seconds_count{{verb!=\"WATCH\"}}[{w}])))"),
        Define("k8s-apiserver-requests-latency", 99, Indicator.Latency(Apiserver.Where(Verb.IsNot("WATCH")), bound: 0.4)),
        new(
        [
            new("apiserver_request_duration_seconds_count{verb=\"GET\"}", TrafficShare.All),
            new("apiserver_request_duration_seconds_bucket{verb=\"GET\", le=\"0.4\"}", TrafficShare.Good),
        ]));

    /// <summary><c>home-wifi.yml</c>: clients below 75 % are errors.</summary>
    public static SlothExample HomeWifi { get; } = new(
        new("home-wifi-good-wifi-client-satisfaction", 95, w =>
            $"(sum_over_time((count(unifipoller_client_satisfaction_ratio < 0.75))[{w}:]) OR on() vector(0)) / "
            + $"(sum_over_time((count(unifipoller_client_satisfaction_ratio))[{w}:]))"),
        Define("home-wifi-good-wifi-client-satisfaction", 95, Indicator.Availability((Satisfaction.Value() >= 0.75).Bool())),
        new([new("unifipoller_client_satisfaction_ratio{name=\"a\"}", TrafficShare.Level) { Bad = 0.5m }]) { IsAllOrNothing = true });

    /// <summary><c>raw-home-wifi.yml</c>: a ratio as it comes.</summary>
    public static SlothExample RawHomeWifi { get; } = new(
        new("home-wifi-wifi-client-satisfaction", 95, w =>
            $"1 - (sum(sum_over_time(unifipoller_client_satisfaction_ratio[{w}])) / "
            + $"sum(count_over_time(unifipoller_client_satisfaction_ratio[{w}])))"),
        Define("home-wifi-wifi-client-satisfaction", 95, Indicator.Availability(Satisfaction.Value())),
        new([new("unifipoller_client_satisfaction_ratio", TrafficShare.Level)]));

    static Slo Define(string name, decimal objective, Indicator indicator) => new(name, objective, indicator)
    {
        Service = "example",
        Owner = "myteam",
        Description = "What Sloth's example promises.",
        AlertName = "Ours",
    };
}
