namespace Odin.Charts.PromQL;

/// <summary>Selectors and ranges that need several lines.</summary>
internal sealed partial class PrettyWriter
{
    void WriteSelector(PromSelector selector)
    {
        WriteMatchers(selector);
        Append(writer => writer.WriteModifiers(selector));
    }

    void WriteRange(PromRange range)
    {
        WriteMatchers(range.Selector);
        Append(writer => writer.WriteAfterSelector(range));
    }

    void WriteMatchers(PromSelector selector)
    {
        var prefix = PromWriter.Prefix(selector);
        var name = PromWriter.NameMatcher(selector);
        _output.Append(prefix < 0 ? "" : selector.Name).Append('{');
        _indent += Step;
        for (var i = 0; i < selector.Matchers.Length; i++)
        {
            if (i == prefix) continue;
            NewLine();
            Append(writer => writer.WriteMatcher(selector.Matchers[i], isName: i == name));
            _output.Append(',');
        }
        _indent -= Step;
        NewLine();
        _output.Append('}');
    }

    void WriteSubquery(PromSubquery subquery)
    {
        var chain = new Stack<PromSubquery>([subquery]);
        while (chain.Peek().Inner is PromSubquery inner) chain.Push(inner);
        WriteIn(Precedence.OfSubqueryNeedsParentheses(chain.Peek().Inner), chain.Peek().Inner);
        foreach (var link in chain) Append(writer => writer.WriteAfterInner(link));
    }
}
