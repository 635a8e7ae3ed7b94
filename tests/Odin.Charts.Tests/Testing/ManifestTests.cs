namespace Odin.Charts.Tests.Testing;

public sealed class ManifestTests : IDisposable
{
    const string Good = "---\n# Source: a\napiVersion: v1\nkind: Service\nmetadata:\n  name: a\nspec:\n  ports:\n    - port: 80\n      targetPort: http\n"
        + "---\napiVersion: monitoring.coreos.com/v1\nkind: ServiceMonitor\nmetadata:\n  name: a\nspec:\n  selector: {}\n  endpoints:\n    - port: http\n";

    public static TheoryData<string> KubernetesVersions { get; } = [.. ManifestSchemas.KubernetesVersions];

    readonly TemporaryFolder _folder = new();

    [Fact]
    public void The_strict_reader_takes_good_objects() => Assert.Empty(StrictModels.Errors(Good));

    [Theory]
    [InlineData("      targetPort: http", "      targetport: http", "targetport")]
    [InlineData("    - port: 80", "    - port: eighty", "eighty")]
    public void The_strict_reader_names_object_and_mistake(string good, string bad, string mistake)
    {
        var error = Assert.Single(StrictModels.Errors(Good.Replace(good, bad, StringComparison.Ordinal)));
        Assert.StartsWith("v1 Service a: ", error, StringComparison.Ordinal);
        Assert.Contains(mistake, error, StringComparison.Ordinal);
    }

    [NeedsManifestSchemasTheory]
    [MemberData(nameof(KubernetesVersions))]
    public void The_schemas_take_good_objects_and_refuse_others(string kubernetes)
    {
        var good = _folder.Write("good.yaml", Good);
        Assert.Contains("2 objects, 0 invalid", ManifestSchemas.Check([good], kubernetes).Succeeded().Output, StringComparison.Ordinal);
        var bad = _folder.Write("bad.yaml", Good.Replace("port: 80", "port: '80'", StringComparison.Ordinal));
        Assert.Contains("/spec/ports/0/port must be integer", ManifestSchemas.Check([bad], kubernetes).Refused(), StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();
}
