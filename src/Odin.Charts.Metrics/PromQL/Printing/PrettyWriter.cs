using System.Runtime.CompilerServices;
using System.Text;

namespace Odin.Charts.PromQL;

/// <summary>Writes a tree on as many lines as it needs.</summary>
internal sealed class PrettyWriter
{
    private const int Width = 100;
    private const int Step = 2;

    private readonly StringBuilder _output = new();
    private int _indent;
    private int _lineStart;

    public override string ToString() => _output.ToString();

    public void Write(PromExpression node)
    {
        if (Fits(node)) return;
        if (RuntimeHelpers.TryEnsureSufficientExecutionStack()) WriteBroken(node);
        else StackGuard.OnFreshStack(() => WriteBroken(node));
    }

    // Writes what fits into the rest of the line, with a little room for what closes around it.
    private bool Fits(PromExpression node)
    {
        var writer = new PromWriter(Math.Max(1, Width - 1 - Column));
        writer.Write(node);
        if (writer.IsOver) return false;
        _output.Append(writer);
        return true;
    }

    private object? WriteBroken(PromExpression node)
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

    private int Column => _output.Length - _lineStart;

    private void NewLine()
    {
        _output.Append('\n');
        _lineStart = _output.Length;
        _output.Append(' ', _indent);
    }

    private void WriteBlock(string open, IReadOnlyList<PromExpression> parts, string close)
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

    private void WriteIn(bool parentheses, PromExpression node)
    {
        if (parentheses) Write(new PromParentheses(node));
        else Write(node);
    }

    private void WriteSign(PromSign sign)
    {
        _output.Append(sign.Negates ? '-' : '+');
        WriteIn(Precedence.OfSignNeedsParentheses(sign.Operand), sign.Operand);
    }

    // Operators of one strength stand under each other.
    private void WriteBinary(PromBinary binary)
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

    private void WriteAggregation(PromAggregation aggregation)
    {
        Append(writer => writer.WriteAggregator(aggregation));
        WriteBlock("", aggregation.Parameter is { } parameter ? [parameter, aggregation.Operand] : [aggregation.Operand], ")");
    }

    private void WriteSelector(PromSelector selector)
    {
        WriteMatchers(selector);
        Append(writer => writer.WriteModifiers(selector));
    }

    private void WriteRange(PromRange range)
    {
        WriteMatchers(range.Selector);
        Append(writer => writer.WriteAfterSelector(range));
    }

    private void WriteMatchers(PromSelector selector)
    {
        var prefix = PromWriter.Prefix(selector);
        _output.Append(prefix < 0 ? "" : selector.Name).Append('{');
        _indent += Step;
        for (var i = 0; i < selector.Matchers.Length; i++)
        {
            if (i == prefix) continue;
            NewLine();
            Append(writer => writer.WriteMatcher(selector.Matchers[i]));
            _output.Append(',');
        }
        _indent -= Step;
        NewLine();
        _output.Append('}');
    }

    private void WriteSubquery(PromSubquery subquery)
    {
        WriteIn(Precedence.OfSubqueryNeedsParentheses(subquery.Inner), subquery.Inner);
        Append(writer => writer.WriteAfterInner(subquery));
    }

    private void Append(Action<PromWriter> write)
    {
        var writer = new PromWriter();
        write(writer);
        _output.Append(writer);
    }
}
