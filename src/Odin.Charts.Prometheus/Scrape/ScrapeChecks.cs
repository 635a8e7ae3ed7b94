namespace Odin.Charts.Prometheus;

/// <summary>Checks jobs before Prometheus or the Operator does.</summary>
internal static class ScrapeChecks
{
    public static IEnumerable<Diagnostic> Check(ScrapeJob job)
    {
        if (job.Name.Length == 0 || job.Name != job.Name.Trim()) yield return ScrapeDiagnostics.BadName(job);
        if (job.Interval is { TotalMilliseconds: < 1 })
            yield return ScrapeDiagnostics.NotPositive(job, nameof(job.Interval));
        if (job.Timeout is { TotalMilliseconds: < 1 })
            yield return ScrapeDiagnostics.NotPositive(job, nameof(job.Timeout));
        if (job is { Timeout: { } timeout, Interval: { } interval } && timeout > interval)
            yield return ScrapeDiagnostics.TimeoutOverInterval(job, timeout, interval);
        if (NoTargets(job.Targets) is { } reason) yield return ScrapeDiagnostics.NoTargets(job, reason);
        var steps = RelabelingChecks.Check(job).Concat(DiscoveredLabels.Check(job)).ToList();
        foreach (var problem in steps.Count > 0 ? steps : PromisedLabels.Check(job)) yield return problem;
    }

    public static IEnumerable<Diagnostic> Monitor(ScrapeJob job, string kind, Type targets)
    {
        if (job.Targets.GetType() != targets)
            yield return ScrapeDiagnostics.NotInMonitor(job, kind, $"its targets are {Kind(job.Targets)}",
                $"Select them with "
                + $"{(targets == typeof(ServiceTargets) ? "ScrapeTargets.Services" : "ScrapeTargets.Pods")}, or use "
                + "ToConfig.");
        if (job.Targets is ServiceTargets { InOwnNamespace: true, Namespaces.IsEmpty: false } or PodTargets { InOwnNamespace: true, Namespaces.IsEmpty: false })
            yield return ScrapeDiagnostics.NotInMonitor(job, kind, "its targets are in its own namespace and in others", "Name all of them in Namespaces.");
        foreach (var (what, reference) in References(job).Where(r => r.Reference is not null))
            if (!CanHold(kind, what, reference!.Source))
                yield return ScrapeDiagnostics.NotInMonitor(job, kind, $"{what} comes from a "
                    + $"{reference.Source}", Instead(what));
    }

    static string Instead(string what) => what is "Tls.Authority" or "Tls.Certificate"
        ? "A monitor takes it from a Secret or ConfigMap: use SecretReference.Secret." : "A monitor takes it from a "
            + "Secret: use SecretReference.Secret.";

    static bool CanHold(string kind, string what, SecretSource source) => source switch
    {
        SecretSource.Secret => true,
        SecretSource.ConfigMap => what is "Tls.Authority" or "Tls.Certificate",
        _ => kind == "ServiceMonitor" && what.StartsWith("Tls.", StringComparison.Ordinal),
    };

    static IEnumerable<(string What, SecretReference? Reference)> References(ScrapeJob job)
    {
        yield return ("Tls.Authority", job.Tls?.Authority);
        yield return ("Tls.Certificate", job.Tls?.Certificate);
        yield return ("Tls.Key", job.Tls?.Key);
        yield return ("the token", (job.Credentials as TokenCredentials)?.Bearer);
        yield return ("the user", (job.Credentials as PasswordCredentials)?.User);
        yield return ("the password", (job.Credentials as PasswordCredentials)?.Secret);
    }

    static string? NoTargets(ScrapeTargets targets) => targets switch
    {
        StaticTargets { Addresses.IsEmpty: true } => "give an address, 'localhost:9090' for example.",
        FileTargets { Files.IsEmpty: true } => "give a file, '/etc/prometheus/targets/*.json' for example.",
        ServiceTargets { Labels.IsEmpty: true } or PodTargets { Labels.IsEmpty: true } => "give the labels to select "
            + "by; without, it would be all there are.",
        StaticTargets s when s.Addresses.FirstOrDefault(a => a.Length == 0 || a.Contains('/')) is { } address =>
            $"'{address}' is no address; it is a host and perhaps a port, without a scheme or a path.",
        _ => null,
    };

    static string Kind(ScrapeTargets targets) => targets switch
    {
        StaticTargets => "static addresses",
        FileTargets => "in files",
        ServiceTargets => "Services",
        PodTargets => "pods",
        _ => "found with a role and relabelings, which the Operator writes itself",
    };
}
