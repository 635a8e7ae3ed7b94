using System.Text.Json.Nodes;

namespace Odin.Charts;

/// <summary>Writes the values file of a profile: what it sets otherwise than the defaults, each key under its description.</summary>
internal static class ProfileFile
{
    const string Folder = "profiles/";

    /// <summary>The file.</summary>
    /// <exception cref="ChartException">A values file cannot say what the profile sets.</exception>
    public static ChartFile Write(Chart chart, (string Name, string Description, object Values) profile)
    {
        var values = ValuesDefinition.Of(chart.ValuesType);
        var wanted = ValuesData.Of(profile.Values);
        var file = Difference(values.Defaults, wanted);
        var problems = values.Schema.Validate(wanted).Concat(Lost(chart, file, wanted).Select(ValuesDiagnostics.CannotReset)).ToList();
        if (problems.Count > 0) throw new ChartException([.. problems.Select(p => ValuesDiagnostics.BadProfile(chart, profile.Name, p))]);
        return new($"{Folder}{profile.Name}.yaml", $"# {profile.Description}\n\n{ValuesYaml.Write(values.Shape, file)}");
    }

    /// <summary>The name of the profile that a file of a chart holds, or null.</summary>
    public static string? NameOf(ChartFile file) =>
        file.Path.StartsWith(Folder, StringComparison.Ordinal) ? Path.GetFileNameWithoutExtension(file.Path) : null;

    static JsonObject Difference(JsonObject defaults, JsonObject wanted)
    {
        var difference = new JsonObject();
        foreach (var (key, value) in wanted)
        {
            if (JsonNode.DeepEquals(value, defaults[key]) && defaults.ContainsKey(key)) continue;
            difference[key] = value is JsonObject map && defaults[key] is JsonObject below ? Difference(below, map) : value?.DeepClone();
        }
        foreach (var key in defaults.Select(d => d.Key).Where(key => !wanted.ContainsKey(key))) difference[key] = null;
        return difference;
    }

    /// <summary>The values that Helm would not have after the merge: a null for a value of a chart inside restores that chart's own.</summary>
    static IEnumerable<string> Lost(Chart chart, JsonObject file, JsonObject wanted) =>
        Differing(HelmMerge.Coalesce(ChartRendering.Values(chart), file).Values, wanted, "");

    static IEnumerable<string> Differing(JsonObject merged, JsonObject wanted, string path) => merged.Select(m => m.Key).Union(wanted.Select(w => w.Key))
        .Where(key => path.Length == 0 || key != "global")
        .SelectMany(key => (merged[key], wanted[key]) switch
        {
            (JsonObject a, JsonObject b) => Differing(a, b, ValuePath.Of(path, key)),
            var (a, b) => JsonNode.DeepEquals(a, b) ? [] : [ValuePath.Of(path, key)],
        });
}
