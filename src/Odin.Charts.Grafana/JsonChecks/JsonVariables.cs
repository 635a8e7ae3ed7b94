namespace Odin.Charts.Grafana;

/// <summary>Variables are there where they are used, and used where they are there.</summary>
static class JsonVariables
{
    public static void Check(JsonInspection inspection)
    {
        var names = inspection.Variables.Select(v => v["name"]?.Text).OfType<string>()
            .ToHashSet(StringComparer.Ordinal);
        var used = Used(inspection, names);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var variable in inspection.Variables)
        {
            if (variable["name"]?.Text is not { } name) continue;
            if (!seen.Add(name)) inspection.Report(DashboardProblems.RepeatedVariable(name), variable);
            if (!used.Contains(name) && variable["type"]?.Text != "adhoc")
                inspection.Report(DashboardProblems.UnusedVariable(name), variable);
            if (variable["type"]?.Text == "query") CheckQuery(inspection, variable, name);
        }

        foreach (var panel in inspection.Panels)
            if (panel["repeat"] is { Text: { Length: > 0 } name } repeat && !names.Contains(name))
                inspection.Report(
                    DashboardProblems.RepeatOfUndefined($"Panel '{panel["title"]?.Text}'", name, names), repeat);
    }

    static HashSet<string> Used(JsonInspection inspection, HashSet<string> names)
    {
        var used = inspection.Panels.Select(p => p["repeat"]?.Text).OfType<string>().ToHashSet(StringComparer.Ordinal);
        foreach (var value in inspection.Root.All())
        {
            if (value.Text is not { } text) continue;
            foreach (var use in VariableUse.In(text))
            {
                used.Add(use.Name);
                var place = new DashboardText(text, "*", value.Path, inspection.Place(value), null);
                if (use.IsLegacy && names.Contains(use.Name))
                    inspection.Report(DashboardProblems.LegacyVariable(place, use), value);
                else if (!names.Contains(use.Name) && !use.IsOwn && IsInterpolated(value) && !text.Contains($"?P<{use.Name}>", StringComparison.Ordinal))
                    inspection.Report(DashboardProblems.UndefinedVariable(place, use, names), value);
            }
        }

        return used;
    }

    /// <summary>Regular expressions, mappings and names of fields have signs of their own.</summary>
    static bool IsInterpolated(JsonValue value) =>
        !value.Path.Contains(".mappings[", StringComparison.Ordinal)
            && !value.Path.Contains(".transformations[", StringComparison.Ordinal)
        && !value.Path.EndsWith(".matcher.options", StringComparison.Ordinal)
        && !value.Path.EndsWith(".regex", StringComparison.Ordinal)
        && !value.Path.EndsWith(".allValue", StringComparison.Ordinal)
        && !value.Path.Contains(".current.", StringComparison.Ordinal);

    static void CheckQuery(JsonInspection inspection, JsonValue variable, string name)
    {
        if (variable["refresh"]?.Number is not 2)
            inspection.Report(DashboardProblems.VariableRefresh(variable, name), variable["refresh"] ?? variable);
        if (variable["includeAll"] is { IsTrue: true } && string.IsNullOrEmpty(variable["allValue"]?.Text))
            inspection.Report(DashboardProblems.AllValue(variable, name), variable);
    }
}
