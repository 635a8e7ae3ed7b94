using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Odin.Exporter.Tests.Configuration;

public class ConfigurationRecordTests
{
    /// <summary>The generated JSON reader sets properties with <c>init</c> even when their key is absent, to nothing.</summary>
    [Fact]
    public void No_default_is_lost_to_an_init_property() =>
        Assert.Empty(Records(ConfigurationJson.Default.ExporterConfiguration)
            .SelectMany(r => r.Type.GetProperties())
            .Where(p => IsInit(p) && p.GetCustomAttribute<RequiredMemberAttribute>() is null)
            .Select(p => $"{p.DeclaringType!.Name}.{p.Name} has init; write set"));

    [Fact]
    public void Every_record_is_written_as_it_is_read()
    {
        var json = JsonSerializer.Serialize(new ExporterConfiguration(), ConfigurationJson.Default.ExporterConfiguration);
        var again = JsonSerializer.Deserialize(json, ConfigurationJson.Default.ExporterConfiguration);
        Assert.Equal(json, JsonSerializer.Serialize(again, ConfigurationJson.Default.ExporterConfiguration));
    }

    [Fact]
    public void The_defaults_have_no_problem() => Assert.Empty(new ExporterConfiguration().Problems());

    static IEnumerable<JsonTypeInfo> Records(JsonTypeInfo type) => type.Kind switch
    {
        JsonTypeInfoKind.Object => type.Properties.SelectMany(p => Records(Info(p.PropertyType))).Prepend(type),
        JsonTypeInfoKind.Enumerable or JsonTypeInfoKind.Dictionary => Records(Info(type.ElementType!)),
        _ => [],
    };

    static JsonTypeInfo Info(Type type) => ConfigurationJson.Default.GetTypeInfo(type)!;

    static bool IsInit(PropertyInfo property) =>
        property.SetMethod?.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)) == true;
}
