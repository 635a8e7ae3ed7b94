namespace Odin.Charts;

/// <summary>Compiles the templates of a chart to Helm's text.</summary>
internal static class ChartCompiler
{
    public static CompiledChart Compile<TValues>(string chart, Templates<TValues> templates) where TValues : class, new()
    {
        var helpers = new ChartHelpers(chart);
        foreach (var diagnostic in templates.Reported) helpers.Report(diagnostic);
        var compiled = TemplateFiles.Named(templates.Definitions).Select(n => Template(n.Path, n.Definition, helpers)).OfType<CompiledTemplate>().ToList();
        var files = compiled.ConvertAll(c => c.File);
        var failures = templates.Failures.Select(f => Failure(f, helpers)).OfType<string>().ToList();
        if (failures.Count > 0) files.Add(File(TemplateFiles.Failures, string.Concat(failures).TrimStart('\n') + "\n"));
        if (templates.NotesDefinition is { } notes) files.Add(File(TemplateFiles.Notes, Notes(notes.Body, notes.Source, helpers)));
        if (helpers.Templates.Count > 0) files.Add(File(TemplateFiles.Helpers, HelmWriter.Helpers(helpers.Templates)));
        files.AddRange(helpers.Files.Select(f => new ChartFile(f.Path, f.Text)));
        return new(files, compiled.ConvertAll(c => c.Object), [.. compiled.Select(c => c.Size).OfType<DataSize>()], helpers.Diagnostics, templates.Runbooks);
    }

    static ChartFile File(string name, string text) => new($"templates/{name}", text);

    /// <summary>A template, of which only the text and what the checks need is kept; null when it cannot be written.</summary>
    static CompiledTemplate? Template(string path, TemplateDefinition definition, ChartHelpers helpers)
    {
        try
        {
            if (!IsRendered(path)) helpers.Report(NotRendered(path, definition));
            var lowered = Lowering.Template(helpers, definition);
            lowered = lowered with { Body = Identified(lowered.Body, definition, helpers) };
            var file = File(path, HelmWriter.Template(lowered));
            return new(file, ObjectReader.View(file.Path, lowered, definition.Source.Place), ObjectReader.Size(file.Path, lowered.Body, definition.Source.Place));
        }
        catch (ChartException e)
        {
            foreach (var diagnostic in e.Diagnostics) helpers.Report(diagnostic with { Location = definition.Source.Place });
            return null;
        }
    }

    /// <summary>Whether Helm makes an object of the file: it takes one that begins with an underscore for a library.</summary>
    static bool IsRendered(string path) =>
        !System.IO.Path.GetFileName(path).StartsWith('_') && path.EndsWith(".yaml", StringComparison.Ordinal);

    static Diagnostic NotRendered(string path, TemplateDefinition definition) => new("ODIN1019", DiagnosticSeverity.Error,
        $"Helm makes no object of a file named '{path}'. Give InFile a name that ends with .yaml and does not begin with an underscore.",
        definition.Source.Place);

    /// <summary>The object with its <c>apiVersion</c> and <c>kind</c> first, then its metadata.</summary>
    static Node Identified(Node body, TemplateDefinition definition, ChartHelpers helpers)
    {
        if (KubernetesIdentity.Of(definition.Type) is not { } identity)
        {
            helpers.Report(new("ODIN1014", DiagnosticSeverity.Error,
                $"{definition.Type.Name} is no Kubernetes object: it has no [KubernetesEntity] that names its group, version and kind. Return an object of k8s.Models, or mark your type.",
                definition.Source.Place));
            return body;
        }
        return body switch
        {
            PartsNode map => map with { Parts = Identified(map.Parts, identity) },
            ConditionalNode c => c with { Then = c.Then is null ? null : Identified(c.Then, definition, helpers), Else = c.Else is null ? null : Identified(c.Else, definition, helpers) },
            DataNode { Value: { } value and not System.Text.Json.Nodes.JsonNode } => new DataNode(ClrData.ToKubernetesObject(value)),
            _ => body,
        };
    }

    static List<Part> Identified(IReadOnlyList<Part> parts, KubernetesIdentity identity)
    {
        var pairs = parts.OfType<PairPart>().ToDictionary(p => p.Key);
        var first = new[]
        {
            pairs.GetValueOrDefault("apiVersion") ?? new("apiVersion", new DataNode(identity.ApiVersion), true),
            pairs.GetValueOrDefault("kind") ?? new("kind", new DataNode(identity.Kind), true),
            pairs.GetValueOrDefault("metadata"),
        }.OfType<PairPart>().ToList();
        var statements = StatementsOf(parts, first[^1]);
        return [.. first[..2], .. statements, .. first[2..], .. parts.Where(p => !first.Contains(p) && !statements.Contains(p))];
    }

    /// <summary>The statements that a part needs: those right before it.</summary>
    static List<Part> StatementsOf(IReadOnlyList<Part> parts, PairPart pair) =>
        [.. parts.TakeWhile(p => !ReferenceEquals(p, pair)).Reverse().TakeWhile(p => p is StatementPart).Reverse()];

    static string? Failure(FailureDefinition failure, ChartHelpers helpers)
    {
        var (condition, statements) = Lowering.Condition(helpers, failure.Condition, failure.Source);
        return condition is null ? null : HelmWriter.Failure(statements, condition, Term.Literal(failure.Message));
    }

    static string Notes(System.Linq.Expressions.LambdaExpression body, SourceText source, ChartHelpers helpers)
    {
        var (pieces, statements) = Lowering.Text(helpers, body, source);
        return HelmWriter.Text(statements, pieces);
    }
}

/// <summary>The templates of a chart, written.</summary>
/// <param name="Files">The files below <c>templates/</c> and <c>files/</c>.</param>
/// <param name="Objects">What is known about the objects.</param>
/// <param name="DataSizes">How large the data of ConfigMaps and Secrets are at least.</param>
/// <param name="Diagnostics">What is wrong with the templates.</param>
/// <param name="Runbooks">Where its alerts lead to.</param>
internal sealed record CompiledChart(
    IReadOnlyList<ChartFile> Files,
    IReadOnlyList<ObjectView> Objects,
    IReadOnlyList<DataSize> DataSizes,
    IReadOnlyList<Diagnostic> Diagnostics,
    IReadOnlyList<RunbookLink> Runbooks);

/// <summary>A template of an object.</summary>
internal sealed record CompiledTemplate(ChartFile File, ObjectView Object, DataSize? Size);
