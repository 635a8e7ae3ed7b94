using System.Text.Json.Serialization.Metadata;
using System.Text.RegularExpressions;

namespace Odin.Exporter.Tests.Configuration;

public class ManualTests
{
    static readonly string Manual = File.ReadAllText(Repository.Combine("docs", "exporter.md"));

    [Fact]
    public void Every_key_is_in_the_manual() => Assert.DoesNotContain(Keys(ConfigurationJson.Default.ExporterConfiguration),
        k => !Regex.IsMatch(Manual, $"`([a-z]+\\.)*{k}`|\\b{k}: "));

    [Fact]
    public void Every_metric_is_in_the_manual() => Assert.DoesNotContain(
        Odin.Charts.Metrics.Catalogues.OdinExporter.All.Metrics.Select(m => m.Name).Where(n => !n.StartsWith("process_", StringComparison.Ordinal)),
        n => !Manual.Contains($"`{n}`", StringComparison.Ordinal));

    static IEnumerable<string> Keys(JsonTypeInfo type) => type.Kind switch
    {
        JsonTypeInfoKind.Object => type.Properties.SelectMany(p => Keys(Info(p.PropertyType)).Prepend(p.Name)),
        JsonTypeInfoKind.Enumerable or JsonTypeInfoKind.Dictionary => Keys(Info(type.ElementType!)),
        _ => [],
    };

    static JsonTypeInfo Info(Type type) => ConfigurationJson.Default.GetTypeInfo(type)!;
}
