using Odin.Charts.PromQL;

namespace Odin.Charts.Metrics;

/// <summary>All that is known of an expression and its parts: types, labels, units and samples of every node. Each is
/// worked out once, from the leaves to the root, without recursion: an expression may be nested as deep as it
/// likes.</summary>
internal sealed class QueryFlow
{
    Node[] nodes = new Node[8];

    public QueryFlow(PromExpression expression, Declarations declarations)
    {
        Declarations = declarations;
        Number(expression);
        for (var node = Count - 1; node >= 0; node--)
        {
            ref var known = ref nodes[node];
            known.Type = TypeOf(node);
            known.Labels = LabelsOf(node);
            known.Samples = SampleFlow.Of(this, node);
            known.Unit = UnitFlow.Of(this, node);
        }
    }

    public Declarations Declarations { get; }

    /// <summary>How many nodes there are. 0 is the root; every node comes before its operands.</summary>
    public int Count { get; private set; }

    public PromExpression this[int node] => nodes[node].Expression;

    /// <summary>The node that a node is an operand of; -1 for the root.</summary>
    public int Parent(int node) => nodes[node].Parent;

    /// <summary>An operand: the sides of an operation; what is aggregated, then the parameter; the arguments of a
    /// call.</summary>
    public int Operand(int node, int index = 0) => nodes[node].FirstOperand + index;

    /// <summary>All operands of a node.</summary>
    public IEnumerable<int> Operands(int node)
    {
        for (var operand = Operand(node); operand < Count && nodes[operand].Parent == node; operand++)
            yield return operand;
    }

    public PromType Type(int node) => nodes[node].Type;

    /// <summary>What a selector has by its name.</summary>
    public Selected Selected(int node) =>
        nodes[node].Selected ??= Metrics.Selected.By((PromSelector)this[node], Declarations);

    public LabelFlow Labels(int node) => nodes[node].Labels;

    public Samples Samples(int node) => nodes[node].Samples;

    public NodeUnit Unit(int node) => nodes[node].Unit;

    /// <summary>The argument that has the series of a call, or -1.</summary>
    public int SeriesArgument(int node)
    {
        var call = (PromCall)this[node];
        for (var i = 0; i < call.Arguments.Length; i++)
        {
            if (Type(Operand(node, i)) is PromType.Vector or PromType.Matrix)
                return Operand(node, i);
        }
        return -1;
    }

    /// <summary>The node inside all parentheses.</summary>
    public int Inside(int node)
    {
        while (this[node] is PromParentheses)
            node = Operand(node);
        return node;
    }

    /// <summary>The number that a node is written as, or <c>null</c>.</summary>
    public double? Literal(int node) => this[Inside(node)] switch
    {
        PromNumber number => number.Value,
        PromSign { Negates: true } when this[Inside(Operand(Inside(node)))] is PromNumber number => -number.Value,
        _ => null,
    };

    /// <summary>The text that a node is written as, without variables, or <c>null</c>.</summary>
    public string? Text(int node) =>
        this[Inside(node)] is PromText text && !GrafanaVariable.IsIn(text.Value) ? text.Value : null;

    void Number(PromExpression root)
    {
        Add(root, -1);
        for (var node = 0; node < Count; node++)
        {
            nodes[node].FirstOperand = Count;
            AddOperands(node);
        }
    }

    void AddOperands(int node)
    {
        switch (this[node])
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
        if (Count == nodes.Length)
            Array.Resize(ref nodes, Count * 2);
        nodes[Count++] = new() { Expression = operand, Parent = parent };
    }

    PromType TypeOf(int node) => this[node] switch
    {
        PromParentheses or PromSign => Type(Operand(node)),
        PromBinary => (Type(Operand(node)), Type(Operand(node, 1))) switch
        {
            (PromType.Scalar, PromType.Scalar) => PromType.Scalar,
            (PromType.Vector, _) or (_, PromType.Vector) => PromType.Vector,
            _ => PromType.Unknown,
        },
        var leaf => leaf.Type,
    };

    LabelFlow LabelsOf(int node) => this[node] switch
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

    struct Node
    {
        public required PromExpression Expression { get; init; }

        public required int Parent { get; init; }

        public int FirstOperand { get; set; }

        public PromType Type { get; set; }

        public Selected? Selected { get; set; }

        public LabelFlow Labels { get; set; }

        public Samples Samples { get; set; }

        public NodeUnit Unit { get; set; }
    }
}
