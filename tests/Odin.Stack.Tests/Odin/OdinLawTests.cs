using Odin.Stack;

namespace Odin.Stack.Tests;

/// <summary>The law on the whole stack.</summary>
public class OdinLawTests
{
    public static TheoryData<string> Profiles => ["minimal", "default", "production"];

    [NeedsTool("helm")]
    public void The_stack_renders_the_same_in_Helm_and_in_CSharp()
    {
        using var law = new Law(new OdinChart());
        law.Holds(300);
    }

    [NeedsToolTheory("helm")]
    [MemberData(nameof(Profiles))]
    public void A_profile_renders_the_same_in_Helm_and_in_CSharp(string profile)
    {
        using var law = new Law(new OdinChart());
        var values = OdinRendering.Profile(profile);
        foreach (var upgrade in (bool[])[false, true]) law.Check(values, [], new() { Name = "odin", Namespace = "odin", IsUpgrade = upgrade }, [], "v1.33.0");
    }
}
