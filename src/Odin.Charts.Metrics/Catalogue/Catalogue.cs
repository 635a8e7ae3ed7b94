using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace Odin.Charts.Metrics;

/// <summary>The metrics of one program, or of one kind of target.</summary>
public sealed partial record Catalogue
{
    /// <summary>A catalogue without metrics.</summary>
    /// <param name="name">Whose metrics they are: <c>node-exporter</c>.</param>
    /// <param name="file">Where it is declared; the compiler fills it in.</param>
    /// <param name="line">Where it is declared; the compiler fills it in.</param>
    public Catalogue(string name, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
        (Name, Place) = (name, new(file, line));

    /// <summary>Whose metrics they are: <c>node-exporter</c>.</summary>
    public string Name { get; init; }

    /// <summary>The version of the program that they were taken from.</summary>
    public string? Version { get; init; }

    /// <summary>Whether others decide how the metrics are called: then the conventions are not asked for.</summary>
    /// <value>The default is <c>false</c>.</value>
    public bool IsThirdParty { get; init; }

    /// <summary>The labels that every series gets when it is scraped.</summary>
    public ImmutableArray<Label> TargetLabels { get; init; } = [new("job"), new("instance")];

    /// <summary>The metrics.</summary>
    public ImmutableArray<Metric> Metrics { get; init; } = [];

    /// <summary>Where it is declared.</summary>
    public SourcePlace Place { get; init; }

    /// <summary>The metrics in the static fields of a class, in the order in which they are written.</summary>
    /// <param name="name">Whose metrics they are: <c>node-exporter</c>.</param>
    /// <param name="declarations">The class.</param>
    /// <param name="file">Where it is declared; the compiler fills it in.</param>
    /// <param name="line">Where it is declared; the compiler fills it in.</param>
    public static Catalogue Of(
        string name,
        [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields)] Type declarations,
        [CallerFilePath] string file = "",
        [CallerLineNumber] int line = 0) => new(name, file, line)
    {
        Metrics = [.. declarations.GetFields(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly)
            .Select(f => f.GetValue(null)).OfType<Metric>()],
    };
}
