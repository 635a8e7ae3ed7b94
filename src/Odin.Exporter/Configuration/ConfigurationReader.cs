using System.Security.Cryptography;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Odin.Exporter;

/// <summary>A configuration that was read, or what is wrong with it.</summary>
/// <param name="Configuration"><c>null</c> when there are problems.</param>
internal sealed record ReadConfiguration(ExporterConfiguration? Configuration, IReadOnlyList<ConfigurationProblem> Problems)
{
    /// <summary>The same for what was read from the same bytes.</summary>
    public string Fingerprint { get; init; } = "";
}

/// <summary>Reads configuration: all problems at once, in the order of the file.</summary>
internal static class ConfigurationReader
{
    public static ReadConfiguration ReadFile(string file)
    {
        try
        {
            var bytes = ConfigurationFile.Read(file);
            return ReadBytes(bytes) with { Fingerprint = Convert.ToHexString(SHA256.HashData(bytes)) };
        }
        catch (ConfigurationException e)
        {
            return new(null, [e.Problem]) { Fingerprint = e.Message };
        }
    }

    public static ReadConfiguration ReadText(string text)
    {
        try
        {
            var root = YamlFile.Read(text, out var twice);
            return root is null or YamlScalar { IsNull: true } ? new(new(), []) : Read(root, twice);
        }
        catch (ConfigurationException e)
        {
            return new(null, [e.Problem]);
        }
    }

    static ReadConfiguration ReadBytes(byte[] bytes)
    {
        try
        {
            return ReadText(ConfigurationFile.Text(bytes));
        }
        catch (ConfigurationException e)
        {
            return new(null, [e.Problem]);
        }
    }

    static ReadConfiguration Read(YamlNode root, IReadOnlyList<ConfigurationProblem> twice)
    {
        var json = new YamlJson();
        var configuration = Deserialize(json.Of(root, ConfigurationJson.Default.ExporterConfiguration, ""));
        List<ConfigurationProblem> problems = [.. twice, .. json.Problems];
        var places = YamlPlaces.Of(root);
        problems.AddRange((configuration?.Problems() ?? [])
            .Where(p => !problems.Exists(told => ConfigurationPath.IsWithin(p.Path, told.Path)))
            .Select(p => p with { Place = places.Nearest(p.Path) }).ToList());
        return new(problems.Count == 0 ? configuration : null, [.. problems.OrderBy(p => p.Place?.Line).ThenBy(p => p.Place?.Column)]);
    }

    // Null when something is missing that nothing can stand in for; the problem is told already.
    static ExporterConfiguration? Deserialize(JsonNode? json)
    {
        try
        {
            return json.Deserialize(ConfigurationJson.Default.ExporterConfiguration);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
