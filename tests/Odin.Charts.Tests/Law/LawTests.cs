namespace Odin.Charts.Tests;

/// <summary>The law on charts that use all that the compiler can write.</summary>
public class LawTests
{
    [NeedsTool("helm")]
    public void A_gateway_renders_the_same_in_Helm_and_in_CSharp()
    {
        using var law = new Law(new GatewayChart());
        law.Holds(100);
    }
}
