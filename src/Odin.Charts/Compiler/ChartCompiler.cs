namespace Odin.Charts;

/// <summary>Compiles the templates of a chart to Helm's text.</summary>
internal static class ChartCompiler
{
    public static CompiledChart Compile<TValues>(string chart, Templates<TValues> templates) where TValues : class, new()
    {
        var helpers = new ChartHelpers(chart);
        var files = new List<CompiledTemplate>();
        foreach (var (path, definition) in TemplateFiles.Named(templates.Definitions))
            files.Add(Template(path, definition, helpers));
        var texts = files.ToDictionary(f => f.Path, f => f.Text);
        var failures = templates.Failures.Select(f => Failure(f, helpers)).OfType<string>().ToList();
        if (failures.Count > 0) texts["validate.yaml"] = string.Concat(failures).TrimStart('\n') + "\n";
        if (templates.NotesDefinition is { } notes) texts["NOTES.txt"] = Notes(notes.Body, notes.Source, helpers);
        if (helpers.Templates.Count > 0) texts["_helpers.tpl"] = HelmWriter.Helpers(helpers.Templates);
        return new(texts, files, helpers.Diagnostics);
    }

    static CompiledTemplate Template(string path, TemplateDefinition definition, ChartHelpers helpers)
    {
        var lowered = Lowering.Template(helpers, definition);
        lowered = lowered with { Body = Identified(lowered.Body, definition, helpers) };
        return new(path, Written(lowered, definition, helpers), lowered.Body, lowered.When, definition.Source.Place);
    }

    static string Written(LoweredTemplate lowered, TemplateDefinition definition, ChartHelpers helpers)
    {
        try
        {
            return HelmWriter.Template(lowered);
        }
        catch (ChartException e)
        {
            foreach (var diagnostic in e.Diagnostics) helpers.Report(diagnostic with { Location = definition.Source.Place });
            return "";
        }
    }

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
        return [.. first, .. parts.Where(p => !first.Contains(p))];
    }

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
/// <param name="Files">The text of each file below <c>templates/</c>.</param>
/// <param name="Templates">The templates of objects.</param>
/// <param name="Diagnostics">What is wrong with them.</param>
internal sealed record CompiledChart(
    IReadOnlyDictionary<string, string> Files, IReadOnlyList<CompiledTemplate> Templates, IReadOnlyList<Diagnostic> Diagnostics);

/// <summary>A template of an object.</summary>
internal sealed record CompiledTemplate(string Path, string Text, Node Body, Term? When, SourceLocation Location);
