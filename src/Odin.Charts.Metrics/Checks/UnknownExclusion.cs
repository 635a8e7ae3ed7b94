using System.Collections.Immutable;
using Odin.Charts.PromQL;

namespace Odin.Charts.Metrics;

/// <summary>Labels in <c>without</c> or <c>ignoring</c> that no series has: one that is spelled nearly as one that is
/// there, or all of them. Lists that are made for many metrics name labels that some lack, which does no
/// harm.</summary>
internal static class UnknownExclusion
{
    const string Code = "ODIN2132";

    /// <summary>Checks a list of labels that are left out.</summary>
    /// <param name="labels">The list.</param>
    /// <param name="series">The series that have the labels, if any has.</param>
    /// <param name="at">The inspection.</param>
    public static void Check(ImmutableArray<LabelName> labels, LabelFlow series, Inspection at)
    {
        if (series.IsOpen || labels.Any(l => l.IsVariable))
            return;
        var helps = labels.Any(l => !series.CannotHave(l.Name));
        foreach (var label in labels)
        {
            if (series.CannotHave(label.Name) && (!helps || IsMisspelled(label, labels, series)))
                Report(label, series, at);
        }
    }

    // What it is like is not in the list itself.
    static bool IsMisspelled(LabelName label, ImmutableArray<LabelName> labels, LabelFlow series) =>
        series.Nearest(label.Name).Any(n => labels.All(l => l.Name != n));

    static void Report(LabelName label, LabelFlow series, Inspection at) => at.Warning(
        Code, label.Span, $"There is no label '{label.Name}' to leave out.", UnknownLabel.Hint(series, label.Name));
}
