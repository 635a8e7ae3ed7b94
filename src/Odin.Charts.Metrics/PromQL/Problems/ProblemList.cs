using System.Collections.Immutable;

namespace Odin.Charts.PromQL;

/// <summary>The problems of one text. After a hundred nobody reads on, so that no more are kept.</summary>
internal sealed class ProblemList
{
    const int Most = 100;

    List<PromProblem>? _problems;
    int _lexical;

    public int Count => _problems?.Count ?? 0;

    public void Add(PromProblem problem)
    {
        _problems ??= [];
        if (_problems.Count < Most) _problems.Add(problem);
    }

    /// <summary>Says that the problems so far are those of characters.</summary>
    public void EndOfLexing() => _lexical = Count;

    /// <summary>
    /// Whether characters between two places could not be read, so that what is missing there is no new problem.
    /// </summary>
    public bool HasLexicalBetween(int start, int end)
    {
        for (var i = 0; i < _lexical; i++)
        {
            if (_problems![i].Span.Start >= start && _problems[i].Span.Start <= end) return true;
        }
        return false;
    }

    public ImmutableArray<PromProblem> Sorted() =>
        _problems is null ? [] : [.. _problems.Distinct().OrderBy(problem => problem.Span.Start)];
}
