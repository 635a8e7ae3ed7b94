using Odin.Charts.PromQL;

namespace Odin.Charts.Metrics;

/// <summary>All that is known of an expression and its parts: types, labels, units and samples of every node. Each is
/// worked out once, from the leaves to the root, without recursion: an expression may be nested as deep as it
/// likes.</summary>
internal sealed class QueryFlow
{
    readonly List<PromExpression> nodes = [];
    readonly List<(int Parent, int FirstOperand)> places = [];
    readonly PromType[] types;
    readonly Selected?[] selected;
    readonly LabelFlow?[] labels;
    readonly Samples[] samples;
    readonly NodeUnit[] units;

    public QueryFlow(PromExpression expression, Declarations declarations)
    {
        Declarations = declarations;
        Number(expression);
        types = new PromType[nodes.Count];
        selected = new Selected?[nodes.Count];
        labels = new LabelFlow?[nodes.Count];
        samples = new Samples[nodes.Count];
        units = new NodeUnit[nodes.Count];
        for (var node = nodes.Count - 1; node >= 0; node--)
        {
            types[node] = TypeOf(node);
            labels[node] = LabelsOf(node);
            samples[node] = SampleFlow.Of(this, node);
            units[node] = UnitFlow.Of(this, node);
        }
    }

    public Declarations Declarations { get; }

    /// <summary>How many nodes there are. 0 is the root; every node comes before its operands.</summary>
    public int Count => nodes.Count;

    public PromExpression this[int node] => nodes[node];

    /// <summary>The node that a node is an operand of; -1 for the root.</summary>
    public int Parent(int node) => places[node].Parent;

    /// <summary>An operand: the sides of an operation; what is aggregated, then the parameter; the arguments of a
    /// call.</summary>
    public int Operand(int node, int index = 0) => places[node].FirstOperand + index;

    /// <summary>All operands of a node.</summary>
    public IEnumerable<int> Operands(int node)
    {
        for (var operand = Operand(node); operand < nodes.Count && places[operand].Parent == node; operand++)
            yield return operand;
    }

    public PromType Type(int node) => types[node];

    /// <summary>What a selector has by its name.</summary>
    public Selected Selected(int node) =>
        selected[node] ??= Metrics.Selected.By((PromSelector)nodes[node], Declarations);

    public LabelFlow Labels(int node) => labels[node]!;

    public Samples Samples(int node) => samples[node];

    public NodeUnit Unit(int node) => units[node];

    /// <summary>The argument that has the series of a call, or -1.</summary>
    public int SeriesArgument(int node)
    {
        var call = (PromCall)nodes[node];
        for (var i = 0; i < call.Arguments.Length; i++)
        {
            if (types[Operand(node, i)] is PromType.Vector or PromType.Matrix)
                return Operand(node, i);
        }
        return -1;
    }

    /// <summary>The node inside all parentheses.</summary>
    public int Inside(int node)
    {
        while (nodes[node] is PromParentheses)
            node = Operand(node);
        return node;
    }

    /// <summary>The number that a node is written as, or <c>null</c>.</summary>
    public double? Literal(int node) => nodes[Inside(node)] switch
    {
        PromNumber number => number.Value,
        PromSign { Negates: true } when nodes[Inside(Operand(Inside(node)))] is PromNumber number => -number.Value,
        _ => null,
    };

    /// <summary>The text that a node is written as, without variables, or <c>null</c>.</summary>
    public string? Text(int node) =>
        nodes[Inside(node)] is PromText text && !GrafanaVariable.IsIn(text.Value) ? text.Value : null;

    void Number(PromExpression root)
    {
        nodes.Add(root);
        places.Add((-1, 0));
        for (var node = 0; node < nodes.Count; node++)
        {
            places[node] = (places[node].Parent, nodes.Count);
            AddOperands(node);
        }
    }

    void AddOperands(int node)
    {
        switch (nodes[node])
        {
            case PromParentheses parentheses:
                Add(parentheses.Inner, node);
                break;
            case PromSign sign:
                Add(sign.Operand, node);
                break;
            case PromRange range:
                Add(range.Selector, node);
                break;
            case PromSubquery subquery:
                Add(subquery.Inner, node);
                break;
            case PromBinary binary:
                Add(binary.Left, node);
                Add(binary.Right, node);
                break;
            case PromAggregation aggregation:
                Add(aggregation.Operand, node);
                if (aggregation.Parameter is { } parameter)
                    Add(parameter, node);
                break;
            case PromCall call:
                foreach (var argument in call.Arguments)
                    Add(argument, node);
                break;
        }
    }

    void Add(PromExpression operand, int parent)
    {
        nodes.Add(operand);
        places.Add((parent, 0));
    }

    PromType TypeOf(int node) => nodes[node] switch
    {
        PromParentheses or PromSign => types[Operand(node)],
        PromBinary => (types[Operand(node)], types[Operand(node, 1)]) switch
        {
            (PromType.Scalar, PromType.Scalar) => PromType.Scalar,
            (PromType.Vector, _) or (_, PromType.Vector) => PromType.Vector,
            _ => PromType.Unknown,
        },
        var leaf => leaf.Type,
    };

    LabelFlow LabelsOf(int node) => nodes[node] switch
    {
        PromSelector selector => SelectorLabels.Of(selector, Selected(node).Labels),
        PromParentheses or PromRange or PromSubquery => Labels(Operand(node)),
        PromSign sign => sign.Negates ? Labels(Operand(node)).WithoutName() : Labels(Operand(node)),
        PromAggregation aggregation => AggregationLabels.Of(aggregation, this, node),
        PromBinary binary => BinaryLabels.Of(binary, this, node),
        PromCall call => CallLabels.Of(call, this, node),
        PromVariable => LabelFlow.Anything,
        _ => LabelFlow.None,
    };
}
