using System.ComponentModel;
using k8s.Models;

namespace Odin.Charts;

/// <summary>How many pods a voluntary disruption must leave.</summary>
public sealed record PodDisruptionBudgetValues
{
    /// <summary>Whether a PodDisruptionBudget is created.</summary>
    /// <value>The default is <see langword="true"/>.</value>
    [Description("Whether a PodDisruptionBudget is created.")]
    public bool Enabled { get; init; } = true;

    /// <summary>How many pods must stay, a number or a percentage; it goes before maxUnavailable.</summary>
    /// <value>The default is <see langword="null"/>.</value>
    [Description("How many pods must stay, a number or a percentage; it goes before maxUnavailable.")]
    public IntOrString? MinAvailable { get; init; }

    /// <summary>How many pods may go, a number or a percentage.</summary>
    /// <value>The default is <c>1</c>.</value>
    [Description("How many pods may go, a number or a percentage.")]
    public IntOrString MaxUnavailable { get; init; } = 1;
}
