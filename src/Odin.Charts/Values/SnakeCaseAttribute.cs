namespace Odin.Charts;

/// <summary>Marks a record whose keys are written in <c>snake_case</c>, as the configuration files of Tempo, Loki and
/// Prometheus have them. A property's <c>[JsonPropertyName]</c> goes before it.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct)]
public sealed class SnakeCaseAttribute : Attribute;
