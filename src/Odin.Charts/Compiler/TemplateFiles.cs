using System.Linq.Expressions;

namespace Odin.Charts;

/// <summary>Names the files of templates after the kinds of their objects, and where a kind repeats, after their names too.</summary>
internal static class TemplateFiles
{
    /// <summary>The files that belong to no object.</summary>
    public const string Failures = "validate.yaml", Notes = "NOTES.txt", Helpers = "_helpers.tpl";

    public static IEnumerable<(string Path, TemplateDefinition Definition)> Named(IReadOnlyList<TemplateDefinition> definitions)
    {
        var kinds = definitions.CountBy(Kind).ToDictionary();
        var taken = new HashSet<string>([Failures, Notes, Helpers], StringComparer.OrdinalIgnoreCase);
        var numbers = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        foreach (var definition in definitions)
        {
            var wanted = definition.File ?? (kinds[Kind(definition)] == 1 ? $"{Kind(definition)}.yaml" : $"{Kind(definition)}{Suffix(definition)}.yaml");
            var path = wanted;
            for (var i = numbers.GetValueOrDefault(wanted, 2); !taken.Add(path); numbers[wanted] = ++i) path = $"{System.IO.Path.ChangeExtension(wanted, null)}-{i}{System.IO.Path.GetExtension(wanted)}";
            yield return (path, definition);
        }
    }

    static string Kind(TemplateDefinition definition) =>
        (KubernetesIdentity.Of(definition.Type)?.Kind ?? definition.Type.Name).ToLowerInvariant();

    /// <summary>What is constant in the object's name, which tells it from others of its kind: <c>-config</c>.</summary>
    static string Suffix(TemplateDefinition definition)
    {
        try
        {
            return string.Concat(Constants(MetadataName(definition.Body.Body)).Select(Word).Where(w => w.Length > 0).Select(w => "-" + w));
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            // A name that cannot be evaluated is reported where the template is lowered.
            return "";
        }
    }

    static string Word(string text) =>
        new string([.. text.ToLowerInvariant().Select(c => char.IsAsciiLetterOrDigit(c) ? c : '-')]).Trim('-');

    static Expression? MetadataName(Expression body) => Member(body, "Metadata") is { } metadata ? Member(metadata, "Name") : null;

    static Expression? Member(Expression e, string name) => e switch
    {
        MemberInitExpression init => init.Bindings.OfType<MemberAssignment>().FirstOrDefault(b => b.Member.Name == name)?.Expression,
        _ when e.Type.GetProperty(name) is { } property && new FreeParameters().IsConstant(e) => Expression.Property(e, property),
        _ => null,
    };

    /// <summary>The constants of a name, in order: those of the functions that it calls too.</summary>
    static IEnumerable<string> Constants(Expression? name)
    {
        System.Runtime.CompilerServices.RuntimeHelpers.EnsureSufficientExecutionStack();
        if (name is null) return [];
        if (new FreeParameters().IsConstant(name)) return BuildTime.Evaluate(name) is string text ? [text] : [];
        return name switch
        {
            BinaryExpression { NodeType: ExpressionType.Add } b => [.. Constants(b.Left), .. Constants(b.Right)],
            MethodCallExpression { Method.Name: "Format" } call when call.Arguments is [ConstantExpression { Value: string format }, ..] =>
                Formatted(format, call.Arguments is [_, NewArrayExpression array] ? array.Expressions : [.. call.Arguments.Skip(1)]),
            MethodCallExpression { Method.Name: "Concat" } call =>
                call.Arguments.SelectMany(a => a is NewArrayExpression array ? array.Expressions.SelectMany(Constants) : Constants(a)),
            MethodCallExpression { Method.Name: nameof(Names.Label) } call when call.Method.DeclaringType == typeof(Names) => Constants(call.Arguments[0]),
            MethodCallExpression call when Inlining.FunctionOf(call) is { } function => Constants(function.Body.Body),
            UnaryExpression convert => Constants(convert.Operand),
            _ => [],
        };
    }

    static IEnumerable<string> Formatted(string format, IReadOnlyList<Expression> items) =>
        FormatHole.Of(format).SelectMany(hole => hole.Index is { } index ? Constants(items[index]) : [hole.Text]);
}
