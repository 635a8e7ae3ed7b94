using System.Buffers;

namespace Odin.Charts;

/// <summary>Which paths a file of a chart may have, so that the chart can be unpacked on every system.</summary>
internal static class ChartPath
{
    static readonly SearchValues<char> Forbidden = SearchValues.Create("\\:*?\"<>|");

    static readonly SearchValues<string> Reserved = SearchValues.Create(
        ["CON", "PRN", "AUX", "NUL", .. from device in (string[])["COM", "LPT"] from number in Enumerable.Range(1, 9) select $"{device}{number}"],
        StringComparison.OrdinalIgnoreCase);

    /// <summary>What is wrong with a path, or nothing.</summary>
    public static string? ProblemOf(string path) => path.Split('/').Select(ProblemOfName).FirstOrDefault(problem => problem != null);

    static string? ProblemOfName(string name)
    {
        if (name is "" or "." or "..") return $"it has a part '{name}'";
        if (name.AsSpan().IndexOfAny(Forbidden) is >= 0 and var at) return $"it holds '{name[at]}'";
        if (name.Any(char.IsControl)) return "it holds a control character";
        if (name[^1] is '.' or ' ') return $"'{name}' ends with a dot or a space";
        return Reserved.Contains(name.Split('.')[0]) ? $"'{name}' is the name of a device on Windows" : null;
    }
}
