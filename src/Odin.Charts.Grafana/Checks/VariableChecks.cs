namespace Odin.Charts.Grafana;

/// <summary>Variables are there where they are used, and used where they are there.</summary>
static class VariableChecks
{
    public static void Check(DashboardInspection inspection)
    {
        var variables = inspection.Plan.Datasources.Variables;
        var known = new Dictionary<string, Variable>(StringComparer.Ordinal);
        foreach (var variable in variables)
        {
            if (!IsName(variable.Name)) inspection.Report(DashboardProblems.VariableName(variable), variable.Source);
            if (!known.TryAdd(variable.Name, variable))
                inspection.Report(DashboardProblems.RepeatedVariable(variable.Name), variable.Source);
        }

        var used = Used(inspection, known);
        CheckRepeats(inspection, known, used);
        DatasourceChecks.Check(inspection, known, used);
        foreach (var variable in inspection.Dashboard.Variables)
        {
            if (variable is not AdHocVariable && !used.Contains(variable.Name))
                inspection.Report(DashboardProblems.UnusedVariable(variable.Name), variable.Source);
            ChoiceChecks.Check(inspection, variable);
        }
    }

    static bool IsName(string name) =>
        name.Length > 0 && name.All(c => char.IsAsciiLetterOrDigit(c) || c == '_') && !char.IsAsciiDigit(name[0])
        && !name.StartsWith("__", StringComparison.Ordinal);

    static HashSet<string> Used(DashboardInspection inspection, Dictionary<string, Variable> known)
    {
        var used = new HashSet<string>(StringComparer.Ordinal);
        foreach (var text in DashboardTexts.Of(inspection.Plan))
            foreach (var use in VariableUse.In(text.Text))
                if (known.ContainsKey(use.Name)) Use(inspection, text, use, used);
                else if (!use.IsOwn && !IsGroup(text.Text, use.Name))
                    Report(inspection, text, DashboardProblems.UndefinedVariable(text, use, known.Keys));
        return used;
    }

    static void Use(DashboardInspection inspection, DashboardText text, VariableUse use, HashSet<string> used)
    {
        used.Add(use.Name);
        if (use.IsLegacy) Report(inspection, text, DashboardProblems.LegacyVariable(text, use));
    }

    /// <summary>A named group of a regular expression, as <c>label_replace</c> refers to it.</summary>
    static bool IsGroup(string text, string name) => text.Contains($"?P<{name}>", StringComparison.Ordinal);

    static void Report(DashboardInspection inspection, DashboardText text, Finding finding)
    {
        if (text.Panel is { } panel) inspection.Report(finding, panel, text.At);
        else inspection.Report(finding, text.At);
    }

    static void CheckRepeats(DashboardInspection inspection, Dictionary<string, Variable> known, HashSet<string> used)
    {
        foreach (var row in inspection.Plan.Rows)
        {
            if (row.Row is { Repeat: { } name } header && Repeated(name, $"Row '{header.Title}'", known, used) is { } problem)
                inspection.Report(problem, header.Source);
            foreach (var panel in row.Panels.Select(p => p.Given))
                if (panel.Repeat is { } repeat && Repeated(repeat.Variable, $"Panel '{panel.Title}'", known, used) is { } finding)
                    inspection.Report(finding, panel);
        }
    }

    static Finding? Repeated(string name, string who, Dictionary<string, Variable> known, HashSet<string> used)
    {
        used.Add(name);
        if (!known.TryGetValue(name, out var variable))
            return DashboardProblems.RepeatOfUndefined(who, name, known.Keys);
        return variable is ChoiceVariable { IsMulti: false, IncludesAll: false } or IntervalVariable or TextVariable or AdHocVariable
            ? DashboardProblems.RepeatOfOne(who, name) : null;
    }
}
