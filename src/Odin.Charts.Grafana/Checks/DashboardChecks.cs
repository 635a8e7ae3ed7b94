using System.Collections.Immutable;

namespace Odin.Charts.Grafana;

/// <summary>Finds what is wrong with dashboards.</summary>
public sealed record DashboardChecks;
