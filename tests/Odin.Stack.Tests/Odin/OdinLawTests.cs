using Odin.Stack;

namespace Odin.Stack.Tests;

/// <summary>The law on the whole stack.</summary>
public class OdinLawTests
{
    [NeedsTool("helm")]
    public void The_stack_renders_the_same_in_Helm_and_in_CSharp()
    {
        using var law = new Law(new OdinChart());
        law.Holds(300);
    }
}
