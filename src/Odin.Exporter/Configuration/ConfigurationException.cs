namespace Odin.Exporter;

/// <summary>The configuration cannot be read at all.</summary>
internal sealed class ConfigurationException(ConfigurationProblem problem) : Exception(problem.Message)
{
    public ConfigurationProblem Problem { get; } = problem;
}
