using System.Linq.Expressions;

namespace Odin.Charts;

/// <summary>What the templates of one chart share while they are lowered: the named templates, and the problems.</summary>
internal sealed class ChartHelpers(string chart)
{
    readonly Dictionary<(TemplateFunction Function, bool HasDefaults, object? Default), NamedTemplate> _templates = [];
    readonly List<NamedTemplate> _order = [];
    readonly HashSet<TemplateFunction> _inside = [];
    readonly List<Diagnostic> _diagnostics = [];
    readonly SortedDictionary<string, TextFile> _files = new(StringComparer.Ordinal);

    /// <summary>The named templates, each after those it uses.</summary>
    public IReadOnlyList<NamedTemplate> Templates => _order;

    public IReadOnlyList<Diagnostic> Diagnostics => _diagnostics;

    public void Report(Diagnostic diagnostic)
    {
        if (!_diagnostics.Contains(diagnostic)) _diagnostics.Add(diagnostic);
    }

    /// <summary>The named template of a function, lowered at its first use.</summary>
    public NamedTemplate Named(TemplateFunction function, Access argument)
    {
        var key = (function, argument.HasDefaults, argument.Default);
        if (_templates.TryGetValue(key, out var known)) return known;
        var parameter = argument with { Text = ".", IsCall = false, DigRoot = null, DigKeys = [], IsNullable = false, MayFail = false };
        if (!_inside.Add(function)) throw Problems.CallsItself(function.Body.Body);
        var lowered = Lowering.Function(this, function, parameter);
        _inside.Remove(function);
        var template = new NamedTemplate(NameOf(function), lowered);
        _templates.Add(key, template);
        _order.Add(template);
        return template;
    }

    /// <summary>The files that templates read, by their paths in the chart.</summary>
    public IReadOnlyCollection<TextFile> Files => _files.Values;

    /// <summary>Takes a file into the chart, under its path there.</summary>
    public TextFile Carry(TextFile file, Expression source)
    {
        if (!IsBelow(file.Path)) throw Problems.BadFilePath(source, file.Path);
        var carried = file with { Path = $"files/{file.Path}" };
        if (!_files.TryAdd(carried.Path, carried) && _files[carried.Path] != carried) throw Problems.TwoFiles(source, file.Path);
        return carried;
    }

    static bool IsBelow(string path) =>
        path.Length > 0 && path.Split('/').All(part => part is not ("" or "." or "..") && part.All(c => char.IsAsciiLetterOrDigit(c) || c is '.' or '-' or '_'));

    /// <summary>A named template for a document that has no function.</summary>
    public NamedTemplate Document(string file, LoweredTemplate lowered)
    {
        var name = $"{chart}.{new string([.. file.Select(c => char.IsAsciiLetterOrDigit(c) ? c : '-')])}";
        var unique = name;
        for (var i = 2; _order.Exists(t => t.Name == unique); i++) unique = name + i;
        var template = new NamedTemplate(unique, lowered);
        _order.Add(template);
        return template;
    }

    /// <summary>A function that is called with objects whose defaults differ is a template for each.</summary>
    string NameOf(TemplateFunction function)
    {
        var name = $"{chart}.{function.Name}";
        var variants = _templates.Keys.Count(k => k.Function == function);
        if (variants > 0) return $"{name}{variants + 1}";
        if (_order.Exists(t => t.Name == name))
            Report(new("ODIN1012", DiagnosticSeverity.Error,
                $"Two functions of the chart {chart} are named '{function.Name}'. Give each a name of its own.",
                function.Source.Place));
        return name;
    }
}
