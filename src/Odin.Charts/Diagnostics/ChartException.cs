using System.Reflection;

namespace Odin.Charts;

/// <summary>A chart that cannot be emitted or rendered, with everything that is wrong with it.</summary>
/// <param name="diagnostics">All problems of this run.</param>
public sealed class ChartException(IReadOnlyList<Diagnostic> diagnostics)
    : Exception(string.Join(Environment.NewLine, diagnostics))
{
    /// <summary>A chart with one problem.</summary>
    /// <param name="diagnostic">The problem.</param>
    public ChartException(Diagnostic diagnostic) : this([diagnostic]) { }

    /// <summary>All problems of this run, in the order in which they were found.</summary>
    public IReadOnlyList<Diagnostic> Diagnostics { get; } = diagnostics;

    /// <summary>What was thrown, also where a static field or a call by reflection threw it; null for anything else.</summary>
    internal static ChartException? In(Exception? thrown) => thrown as ChartException
        ?? (thrown is TypeInitializationException or TargetInvocationException ? In(thrown.InnerException) : null);
}
