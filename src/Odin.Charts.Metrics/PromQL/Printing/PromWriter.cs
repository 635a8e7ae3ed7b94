using System.Runtime.CompilerServices;
using System.Text;

namespace Odin.Charts.PromQL;

/// <summary>Writes a tree on one line. With a limit it stops soon after it has written so much.</summary>
internal sealed partial class PromWriter(int limit = int.MaxValue)
{
    const int NodesPerCharacter = 4;

    readonly StringBuilder _output = new();
    long _nodes;

    /// <summary>Whether the limit is passed, so that what is written is not all.</summary>
    public bool IsOver => _output.Length > limit || _nodes > (long)limit * NodesPerCharacter;

    public override string ToString() => _output.ToString();

    public void Write(PromExpression node)
    {
        _nodes++;
        if (IsOver) return;
        if (RuntimeHelpers.TryEnsureSufficientExecutionStack()) WriteNode(node);
        else StackGuard.OnFreshStack(() => WriteNode(node));
    }

    object? WriteNode(PromExpression node)
    {
        switch (node)
        {
            case PromNumber number: _output.Append(NumberFormat.Of(number)); break;
            case PromText quoted: QuotedText.Write(_output, quoted.Value); break;
            case PromVariable variable: _output.Append(variable.Written); break;
            case PromSelector selector: WriteSelector(selector); break;
            case PromRange range: WriteRange(range); break;
            case PromSubquery subquery: WriteSubquery(subquery); break;
            case PromParentheses parentheses: WriteInParentheses(parentheses.Inner); break;
            case PromSign sign: WriteSign(sign); break;
            case PromBinary binary: WriteBinary(binary); break;
            case PromCall call: WriteCall(call); break;
            case PromAggregation aggregation: WriteAggregation(aggregation); break;
        }
        return null;
    }

    void WriteIn(bool parentheses, PromExpression node)
    {
        if (parentheses) WriteInParentheses(node);
        else Write(node);
    }

    void WriteInParentheses(PromExpression node)
    {
        _output.Append('(');
        Write(node);
        _output.Append(')');
    }

    void WriteSign(PromSign sign)
    {
        _output.Append(sign.Negates ? '-' : '+');
        WriteIn(Precedence.OfSignNeedsParentheses(sign.Operand), sign.Operand);
    }

    void WriteBinary(PromBinary binary)
    {
        WriteIn(Precedence.OfLeftNeedsParentheses(binary), binary.Left);
        _output.Append(' ');
        WriteOperator(binary);
        _output.Append(' ');
        WriteIn(Precedence.OfRightNeedsParentheses(binary), binary.Right);
    }

    /// <summary>Writes the operator and what stands between it and its right operand.</summary>
    public void WriteOperator(PromBinary binary)
    {
        _output.Append(BinaryOperators.Sign(binary.Operator));
        if (binary.ReturnsBool) _output.Append(" bool");
        if (binary.Matching is not { } matching) return;
        WriteMatching(matching);
        WriteFill(matching);
    }

    void WriteMatching(VectorMatching matching)
    {
        var isWritten = matching.On || matching.Labels.Length > 0 || matching.Group != GroupSide.None
            || (matching.FillLeft is null && matching.FillRight is null);
        if (isWritten) WriteLabels(matching.On ? " on " : " ignoring ", matching.Labels);
        if (matching.Group != GroupSide.None)
        {
            WriteLabels(matching.Group == GroupSide.Left ? " group_left " : " group_right ", matching.Include);
        }
    }

    void WriteFill(VectorMatching matching)
    {
        if (matching.FillLeft is { } value && value.Equals(matching.FillRight))
        {
            WriteFill(" fill ", value);
            return;
        }
        WriteFill(" fill_left ", matching.FillLeft);
        WriteFill(" fill_right ", matching.FillRight);
    }

    void WriteFill(string word, PromExpression? value)
    {
        if (value is null) return;
        _output.Append(word);
        WriteInParentheses(value);
    }
}
