namespace Odin.Charts.PromQL.Tests;

/// <summary>Trees written out part by part, so that they can be compared without their places in a text.</summary>
static class Trees
{
    public static string WithoutPlaces(PromExpression node) => node switch
    {
        PromNumber number => $"number({number.Value:R}{(number.IsDuration ? " duration" : "")})",
        PromText text => $"text({text.Value})",
        PromVariable variable => $"variable({variable.Name} {variable.Written})",
        PromSelector selector => $"selector({selector.Name} {selector.IsNameVariable} {selector.Extension}"
            + $" {string.Join(' ', selector.Matchers.Select(m => (m.Label, m.Operator, m.Value, m.IsLabelVariable)))} {Children(node)})",
        PromSign sign => $"sign({sign.Negates} {Children(node)})",
        PromBinary binary =>
            $"binary({binary.Operator} {binary.ReturnsBool} {Matching(binary.Matching)} {Children(node)})",
        PromCall call => $"call({call.Function.Name} {Children(node)})",
        PromAggregation aggregation => $"aggregation({aggregation.Aggregator} {aggregation.Grouping?.Without}"
            + $" {string.Join(',', aggregation.Grouping?.Labels.Select(l => l.Name) ?? [])} {Children(node)})",
        PromSubquery subquery => $"subquery({subquery.Step is not null} {Children(node)})",
        _ => $"{node.GetType().Name}({Children(node)})",
    };

    static string Children(PromExpression node) => string.Join(' ', node.Children().Select(WithoutPlaces));

    static string Matching(VectorMatching? matching) => matching is null ? "" :
        $"{matching.On} {Labels(matching.Labels)} {matching.Group} {Labels(matching.Include)}"
        + $" {matching.FillLeft is not null} {matching.FillRight is not null}";

    static string Labels(IEnumerable<LabelName> labels) =>
        $"({string.Join(',', labels.Select(l => (l.Name, l.IsVariable)))})";
}
