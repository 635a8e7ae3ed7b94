using PublicApiGenerator;

namespace Odin.Charts.Tests.House;

/// <summary>The public face of each package; a change of it is seen in review.</summary>
public class PublicApiTests
{
    [Fact]
    public void Odin_Charts_has_the_approved_face() => ApprovedTree.Match(
        new Dictionary<string, string> { ["Odin.Charts.txt"] = typeof(Diagnostic).Assembly.GeneratePublicApi(new ApiGeneratorOptions
        {
            IncludeAssemblyAttributes = false,
        }) + "\n" },
        "PublicApi");
}
