namespace Odin.Exporter;

/// <summary>The configuration file.</summary>
/// <remarks>The properties of configuration records have <c>set</c>: the generated reader forgets the defaults of those with
/// <c>init</c>. Nothing sets them but the reader and initializers.</remarks>
internal sealed record ExporterConfiguration
{
    public ServerConfiguration Server { get; set; } = new();

    public LogConfiguration Log { get; set; } = new();

    public LimitsConfiguration Limits { get; set; } = new();

    public SourcesConfiguration Sources { get; set; } = new();

    /// <summary>What is wrong beyond keys and types.</summary>
    public IEnumerable<ConfigurationProblem> Problems() =>
        [.. Server.Problems("server"), .. Limits.Problems("limits"), .. Sources.Problems("sources")];
}
