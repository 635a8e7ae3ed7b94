using PublicApiGenerator;

namespace Odin.Stack.Tests;

/// <summary>What other repositories change of the stack; a change of it is seen in review. The values of the charts are approved as
/// their schemas.</summary>
public class PublicApiTests
{
    public const string Tree = "PublicApi";

    [Fact]
    public void The_charts_and_dashboards_have_the_approved_face() => ApprovedTree.Match(
        new Dictionary<string, string>
        {
            ["Odin.Stack.txt"] = typeof(OdinChart).Assembly.GeneratePublicApi(new ApiGeneratorOptions
            {
                IncludeAssemblyAttributes = false,
                IncludeTypes = [.. typeof(OdinChart).Assembly.GetExportedTypes().Where(type => type.IsSubclassOf(typeof(Chart))), typeof(OdinDashboards)],
            }) + "\n",
        },
        Tree);
}
