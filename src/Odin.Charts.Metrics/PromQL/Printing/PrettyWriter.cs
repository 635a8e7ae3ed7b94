using System.Runtime.CompilerServices;
using System.Text;

namespace Odin.Charts.PromQL;

/// <summary>Writes a tree on as many lines as it needs.</summary>
internal sealed partial class PrettyWriter
{
    const int Width = 100;
    const int Step = 2;

    // Deeper things stand under each other, or a text of ten thousand levels would be mostly spaces.
    const int DeepestIndent = 60;

    readonly StringBuilder _output = new();
    int _indent;
    int _lineStart;

    public override string ToString() => _output.ToString();

    public void Write(PromExpression node)
    {
        if (Fits(node)) return;
        if (RuntimeHelpers.TryEnsureSufficientExecutionStack()) WriteBroken(node);
        else StackGuard.OnFreshStack(() => WriteBroken(node));
    }

    // Writes what fits into the rest of the line, with a little room for what closes around it.
    bool Fits(PromExpression node)
    {
        var writer = new PromWriter(Math.Max(1, Width - 1 - Column));
        writer.Write(node);
        if (writer.IsOver) return false;
        _output.Append(writer);
        return true;
    }

    object? WriteBroken(PromExpression node)
    {
        switch (node)
        {
            case PromParentheses parentheses: WriteBlock("(", [parentheses.Inner], ")"); break;
            case PromSign sign: WriteSign(sign); break;
            case PromBinary binary: WriteBinary(binary); break;
            case PromCall call when call.Arguments.Length > 0 && call.Function.Name != "info":
                WriteBlock($"{call.Function.Name}(", call.Arguments, ")");
                break;
            case PromAggregation aggregation: WriteAggregation(aggregation); break;
            case PromRange range when range.Selector.Matchers.Length > 1: WriteRange(range); break;
            case PromSelector selector when selector.Matchers.Length > 1: WriteSelector(selector); break;
            case PromSubquery subquery: WriteSubquery(subquery); break;
            default: _output.Append(PromQLPrinter.Print(node)); break;
        }
        return null;
    }

    int Column => _output.Length - _lineStart;

    void NewLine()
    {
        _output.Append('\n');
        _lineStart = _output.Length;
        _output.Append(' ', Math.Min(_indent, DeepestIndent));
    }

    void WriteBlock(string open, IReadOnlyList<PromExpression> parts, string close)
    {
        _output.Append(open);
        _indent += Step;
        for (var i = 0; i < parts.Count; i++)
        {
            NewLine();
            Write(parts[i]);
            if (i < parts.Count - 1) _output.Append(',');
        }
        _indent -= Step;
        NewLine();
        _output.Append(close);
    }

    void WriteIn(bool parentheses, PromExpression node)
    {
        if (parentheses) Write(new PromParentheses(node));
        else Write(node);
    }

    void WriteSign(PromSign sign)
    {
        _output.Append(sign.Negates ? '-' : '+');
        WriteIn(Precedence.OfSignNeedsParentheses(sign.Operand), sign.Operand);
    }

    // Operators of one strength stand under each other.
    void WriteBinary(PromBinary binary)
    {
        var chain = new Stack<PromBinary>([binary]);
        while (chain.Peek() is var last && last.Left is PromBinary left && !Precedence.OfLeftNeedsParentheses(last)
            && BinaryOperators.Precedence(left.Operator) == BinaryOperators.Precedence(binary.Operator))
        {
            chain.Push(left);
        }
        WriteIn(Precedence.OfLeftNeedsParentheses(chain.Peek()), chain.Peek().Left);
        foreach (var link in chain)
        {
            NewLine();
            Append(writer => writer.WriteOperator(link));
            _output.Append(' ');
            WriteIn(Precedence.OfRightNeedsParentheses(link), link.Right);
        }
    }

    void WriteAggregation(PromAggregation aggregation)
    {
        Append(writer => writer.WriteAggregator(aggregation));
        WriteBlock("", [.. aggregation.Children()], ")");
    }

    void Append(Action<PromWriter> write)
    {
        var writer = new PromWriter();
        write(writer);
        _output.Append(writer);
    }
}
