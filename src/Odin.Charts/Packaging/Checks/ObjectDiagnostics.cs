namespace Odin.Charts;

/// <summary>What can be wrong with the objects of a chart: ODIN1230 to ODIN1239.</summary>
internal static class ObjectDiagnostics
{
    public static Diagnostic Duplicate(ObjectView first, ObjectView second) => Error("ODIN1230", second,
        $"{second.KindText} '{second.NameText}' is in '{first.Template}' and again in '{second.Template}'; the second would overwrite the first. "
        + "Give them different names.");

    public static Diagnostic SelectorMissesPods(ObjectView workload) => Error("ODIN1231", workload,
        $"The selector of {workload.KindText} '{workload.NameText}' ({workload.Selector}) does not match the labels of its own pods "
        + $"({workload.PodLabels}), and Kubernetes refuses that. Use the same labels in both.");

    public static Diagnostic ServiceSelectsNothing(ObjectView service, string pods) => Error("ODIN1232", service,
        $"Service '{service.NameText}' selects {service.Selector}, and no pods of this chart have these labels. "
        + (pods == "" ? "The chart makes no pods." : $"The pods have: {pods}."));

    public static Diagnostic NoSuchPort(ObjectView service, TextView target, string ports) => Error("ODIN1233", service,
        $"Service '{service.NameText}' sends to port '{target.Text}', which no container of its pods has. "
        + (ports == "" ? "They have none." : $"They have: {ports}."));

    public static Diagnostic BadName(ObjectView view, string problem) => Error("ODIN1234", view,
        $"'{view.NameText}' is no name for a {view.KindText}: {problem}.");

    public static Diagnostic BadLabel(ObjectView view, string key, string problem) => Error("ODIN1235", view,
        $"The label '{key}' of {view.KindText} '{view.NameText}' cannot be: {problem}.");

    static Diagnostic Error(string code, ObjectView view, string message) =>
        new(code, DiagnosticSeverity.Error, message, view.Place);
}
