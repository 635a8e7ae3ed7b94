using System.Collections.Immutable;

namespace Odin.Charts.Prometheus;

/// <summary>A test of an SLO: what happens, and what has to come of it.</summary>
/// <param name="Name">What it shows.</param>
/// <param name="Traffic">The series; <c>null</c> for none.</param>
/// <param name="Phases">The traffic on them.</param>
/// <param name="Expectations">What has to come of it.</param>
internal sealed record SloScenario(
    string Name, Traffic? Traffic, ImmutableArray<TrafficPhase> Phases, ImmutableArray<SloExpectation> Expectations);

/// <summary>What a query has to give at a moment of a test.</summary>
/// <param name="Step">The moment.</param>
/// <param name="Query">The query.</param>
/// <param name="Labels">The labels of the series that it gives, without braces; <c>null</c> when it gives none.</param>
/// <param name="Value">The value of that series.</param>
internal sealed record SloExpectation(int Step, string Query, string? Labels, decimal Value = 1);
