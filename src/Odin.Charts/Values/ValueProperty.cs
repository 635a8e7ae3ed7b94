using System.Reflection;

namespace Odin.Charts;

/// <summary>A property of a values record.</summary>
/// <param name="Member">The C# property.</param>
/// <param name="Name">Its key in <c>values.yaml</c>.</param>
/// <param name="Shape">What it may hold when it is not null.</param>
/// <param name="IsNullable">Whether <c>null</c> is a value of it.</param>
/// <param name="IsRequired">Whether it is declared <c>required</c>, so that no default exists.</param>
/// <param name="IsFlattened">Whether its own properties stand in the parent, without a key of its own.</param>
/// <param name="Description">Its <c>[Description]</c>.</param>
internal sealed record ValueProperty(
    PropertyInfo Member,
    string Name,
    ValueShape Shape,
    bool IsNullable,
    bool IsRequired,
    bool IsFlattened,
    string? Description);
