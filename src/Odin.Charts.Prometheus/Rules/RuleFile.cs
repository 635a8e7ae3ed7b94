using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Odin.Charts.Metrics;

namespace Odin.Charts.Prometheus;

/// <summary>A file of rules and SLOs for Prometheus.</summary>
public sealed partial record RuleFile
{
    /// <summary>A file of rules.</summary>
    /// <param name="name">Its name, without an ending: <c>gateway</c>.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="line">Filled in by the compiler.</param>
    public RuleFile(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        (Name, Place) = (name, new(file, line));

    /// <summary>Its name, without an ending: <c>gateway</c>.</summary>
    public string Name { get; init; }

    /// <summary>Its groups.</summary>
    public ImmutableArray<RuleGroup> Groups { get; init; } = [];

    /// <summary>Its SLOs, each of which becomes two groups.</summary>
    public ImmutableArray<Slo> Slos { get; init; } = [];

    /// <summary>Where the file was written.</summary>
    public SourceLocation Place { get; init; }

    /// <summary>Orders, closes and checks everything.</summary>
    /// <param name="declarations">The metrics that there are, and what other files record.</param>
    /// <param name="checks">What is asked of the rules.</param>
    public CompiledRules Compile(Declarations declarations, RuleChecks? checks = null) =>
        new RuleCompilation(this, declarations, checks ?? new()).Run();
}
