namespace Odin.Charts.Tests;

public class WorkloadsLawTests
{
    [NeedsTool("helm")]
    public void Every_builder_renders_the_same_in_Helm_and_in_CSharp()
    {
        using var law = new Law(new WorkloadsChart());
        law.Holds(30);
    }
}
