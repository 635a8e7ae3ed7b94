using Odin.Stack;

namespace Odin.Stack.Tests;

/// <summary>The law on the charts that are shipped.</summary>
public class LawTests
{
    [NeedsTool("helm")]
    public void Tempo_renders_the_same_in_Helm_and_in_CSharp()
    {
        using var law = new Law(new TempoChart());
        law.Holds(100);
    }
}
