namespace Odin.Backup;

/// <summary>What <c>--help</c> says.</summary>
internal static class Usage
{
    public static string Text => string.Join('\n',
    [
        "Odin.Backup VERB COMPONENT [OPTIONS]",
        .. Rows([.. Verb.All.Select(v => (v.Name, v.Does))]),
        "COMPONENT is one of",
        .. Rows([.. Component.All.Select(c => (c.Name, c.Holds))]),
        "Odin.Backup VERB --help lists the options of a verb.",
        "It ends with:",
        .. Rows([.. ExitCode.Meanings.Select(m => ($"{m.Code}", m.Meaning))]),
    ]);

    public static string Of(Verb verb) => string.Join('\n',
    [
        $"Odin.Backup {verb.Synopsis} [OPTIONS]: {verb.Does}",
        .. Rows([.. verb.Options.Select(o => ($"{o.Name} {o.Form}".TrimEnd(), o.Help))]),
    ]);

    static IEnumerable<string> Rows(IReadOnlyList<(string Left, string Right)> rows)
    {
        var width = rows.Max(r => r.Left.Length);
        return rows.Select(r => $"  {r.Left.PadRight(width)}  {r.Right}");
    }
}
