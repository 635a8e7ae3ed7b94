namespace Odin.Exporter;

/// <summary>What the command line asks for.</summary>
/// <param name="ConfigurationFile">None: the defaults.</param>
/// <param name="IsSimulated">Whether numbers are made up.</param>
/// <param name="IsCheck">Whether the configuration is only read.</param>
internal sealed record ExporterOptions(string? ConfigurationFile, bool IsSimulated, bool IsCheck)
{
    public const string Usage = """
        Odin.Exporter [--config FILE] [--simulate] [--check]
          --config FILE  the configuration; read again when it changes. Without it: the defaults, and no source.
          --simulate     makes numbers up; every series has the label simulated="true".
          --check        reads the configuration, says what is wrong with it, and ends with 0 or 1.
        """;

    /// <summary>Reads the command line.</summary>
    /// <returns><c>null</c>, and what is wrong, when it cannot be read.</returns>
    public static ExporterOptions? Read(IReadOnlyList<string> arguments, out string? problem)
    {
        var options = new ExporterOptions(null, IsSimulated: false, IsCheck: false);
        problem = null;
        for (var i = 0; i < arguments.Count && problem is null; i++)
        {
            (options, problem) = arguments[i] switch
            {
                "--simulate" => (options with { IsSimulated = true }, null),
                "--check" => (options with { IsCheck = true }, null),
                "--config" when i + 1 == arguments.Count => (options, "--config needs a file."),
                "--config" => (options with { ConfigurationFile = arguments[++i] }, null),
                var a when a.StartsWith("--config=", StringComparison.Ordinal) => (options with { ConfigurationFile = a["--config=".Length..] }, null),
                var a => (options, $"There is no '{a}'."),
            };
        }
        if (problem is null && options is { IsCheck: true, ConfigurationFile: null }) problem = "--check needs --config.";
        return problem is null ? options : null;
    }
}
