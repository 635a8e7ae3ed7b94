using PublicApiGenerator;

namespace Odin.Charts.Grafana.Tests;

/// <summary>The public face of the package; a change of it is seen in review.</summary>
public class PublicApiTests
{
    [Fact]
    public void The_package_has_the_approved_face() => ApprovedTree.Match(
        new Dictionary<string, string>
        {
            ["Odin.Charts.Grafana.txt"] = typeof(Dashboard).Assembly.GeneratePublicApi(new ApiGeneratorOptions { IncludeAssemblyAttributes = false }) + "\n",
        },
        "PublicApi");
}
