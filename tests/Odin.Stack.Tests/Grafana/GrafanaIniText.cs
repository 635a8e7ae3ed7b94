namespace Odin.Stack.Tests;

/// <summary>A <c>grafana.ini</c>, read back.</summary>
internal static class GrafanaIniText
{
    public static Dictionary<string, Dictionary<string, string>> Read(string text)
    {
        var sections = new Dictionary<string, Dictionary<string, string>>();
        foreach (var line in text.Split('\n', StringSplitOptions.RemoveEmptyEntries))
            if (line.StartsWith('[')) sections.Add(line.Trim('[', ']'), []);
            else sections.Last().Value.Add(line[..line.IndexOf(" =", StringComparison.Ordinal)], line[(line.IndexOf(" =", StringComparison.Ordinal) + 2)..].Trim());
        return sections;
    }
}
