namespace Odin.Charts;

/// <summary>Marks a property of a values record whose own properties stand in the parent's object, without a key of
/// their own.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class FlattenedAttribute : Attribute;
