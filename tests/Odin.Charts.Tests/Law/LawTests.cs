namespace Odin.Charts.Tests;

/// <summary>The law on charts that use all that the compiler can write.</summary>
public class LawTests
{
    [NeedsTool("helm")]
    public void A_gateway_renders_the_same_in_Helm_and_in_CSharp() => Holds(new GatewayChart());

    [NeedsTool("helm")]
    public void Texts_are_the_same() => Holds(new TextsSink());

    [NeedsTool("helm")]
    public void Numbers_are_the_same() => Holds(new NumbersSink());

    [NeedsTool("helm")]
    public void Objects_that_may_be_missing_are_the_same() => Holds(new NullablesSink());

    [NeedsTool("helm")]
    public void Lists_are_the_same() => Holds(new ListsSink());

    [NeedsTool("helm")]
    public void Maps_are_the_same() => Holds(new MapsSink());

    [NeedsTool("helm")]
    public void Documents_are_the_same() => Holds(new DocumentsSink());

    [NeedsTool("helm")]
    public void Files_are_the_same() => Holds(new FilesSink());

    [NeedsTool("helm")]
    public void Functions_are_the_same() => Holds(new FunctionsSink());

    [NeedsTool("helm")]
    public void Releases_and_refusals_are_the_same() => Holds(new ReleaseSink());

    [NeedsTool("helm")]
    public void Subcharts_are_the_same() => Holds(new SubchartsSink());

    [NeedsTool("helm")]
    public void Objects_of_every_kind_are_the_same() => Holds(new KindsSink());

    static void Holds(Chart chart)
    {
        using var law = new Law(chart);
        law.Holds(40);
    }
}
