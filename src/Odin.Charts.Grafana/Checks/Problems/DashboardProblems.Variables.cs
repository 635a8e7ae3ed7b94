namespace Odin.Charts.Grafana;

/// <summary>What variables, and those who use them, are told.</summary>
static partial class DashboardProblems
{
    public static Finding UndefinedVariable(DashboardText text, VariableUse use, IEnumerable<string> known) =>
        Finding.Error(
        "ODIN2328", $"{Who(text)} uses the variable '{use.Name}', which the dashboard has not"
        + $"{NearestName.Hint(use.Name, [.. known, .. use.Name.StartsWith("__", StringComparison.Ordinal) ? VariableUse.OwnNames : []])}\n"
        + Marked(text.Text, use.Start));

    public static Finding LinkedVariable(string title, string name, string uid, IReadOnlyCollection<string> known) => Finding.Error(
        "ODIN2343", $"Link '{title}' sets the variable '{name}', which the dashboard '{uid}' has not{NearestName.Hint(name, known)}");

    public static Finding UnusedVariable(string name) => Finding.Warning(
        "ODIN2329", $"Variable '{name}' is used nowhere: choosing a value changes nothing.");

    public static Finding LegacyVariable(DashboardText text, VariableUse use) => Finding.Warning(
        "ODIN2330", $"{Who(text)} writes a variable as [[{use.Name}]], which Grafana will drop. Write ${{{use.Name}}}.\n{Marked(text.Text, use.Start)}");

    public static Finding VariableName(Variable variable) => Finding.Error(
        "ODIN2331", $"'{variable.Name}' cannot be the name of a variable: letters, digits and '_' can, the first one not a digit, nor two '_'.");

    public static Finding RepeatedVariable(string name) =>
        Finding.Error("ODIN2331", $"Another variable is called '{name}'.");

    public static Finding RepeatOfUndefined(string who, string name, IReadOnlyCollection<string> known) =>
        Finding.Error(
        "ODIN2332", $"{who} is repeated for the variable '{name}', which the dashboard has not{NearestName.Hint(name, known)}");

    public static Finding RepeatOfOne(string who, string name) => Finding.Error(
        "ODIN2332", $"{who} is repeated for '{name}', of which only one value can be chosen. Set IsMulti or IncludesAll.");

    public static Finding Datasource(string who, string name, DatasourceType type, IEnumerable<DatasourceVariable> known) =>
        Finding.Error(
        "ODIN2333", $"{who} asks the data source variable '{name}', and there is none of that name for {type}"
        + NearestName.Hint(name, [.. known.Where(v => v.Type == type).Select(v => v.Name)]));

    public static Finding NoChoices(Variable variable) =>
        Finding.Error("ODIN2335", $"Variable '{variable.Name}' has nothing to choose.");

    public static Finding DefaultChoice(CustomVariable variable, string value) => Finding.Error(
        "ODIN2335", $"Variable '{variable.Name}': '{value}' is chosen at first, and is not a choice{NearestName.Hint(value, variable.Values)}");

    public static Finding VariableQuery(QueryVariable variable) => Finding.Error(
        "ODIN2335", $"Variable '{variable.Name}': '{variable.Query}' is none of Grafana's queries: label_values(series, label), "
        + "label_values(label), label_names(), metrics(regex), query_result(PromQL).");

    static string Who(DashboardText text) =>
        text.Panel is { } panel
            ? $"Panel '{panel.Title}', {text.What},"
            : char.ToUpperInvariant(text.What[0]) + text.What[1..];
}
