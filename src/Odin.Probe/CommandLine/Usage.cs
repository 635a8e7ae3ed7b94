namespace Odin.Probe;

/// <summary>What <c>--help</c> says.</summary>
internal static class Usage
{
    public static string Text => string.Join('\n',
    [
        "Odin.Probe VERB [OPTIONS]",
        .. Rows([.. Verb.All.Select(v => (v.Name, $"passes when {v.Passes}"))]),
        "Odin.Probe VERB --help lists the options of a verb.",
        "It ends with 0 when it passed, with 1 when it failed, with 2 when the arguments are wrong.",
    ]);

    public static string Of(Verb verb) => string.Join('\n',
    [
        $"Odin.Probe {verb.Name} [OPTIONS]: passes when {verb.Passes}",
        .. Rows([.. verb.AllOptions.Select(o => ($"{o.Name} {o.Form}{(o.IsRepeatable ? " …" : "")}", o.Help))]),
    ]);

    static IEnumerable<string> Rows(IReadOnlyList<(string Left, string Right)> rows)
    {
        var width = rows.Max(r => r.Left.Length);
        return rows.Select(r => $"  {r.Left.PadRight(width)}  {r.Right}");
    }
}
