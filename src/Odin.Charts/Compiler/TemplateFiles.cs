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

    /// <summary>What the object's name ends with, when that is constant: <c>-config</c>.</summary>
    static string Suffix(TemplateDefinition definition) => MetadataName(definition.Body.Body) is { } name && LastConstant(name) is { Length: > 0 } text
        ? "-" + new string([.. text.ToLowerInvariant().Select(c => char.IsAsciiLetterOrDigit(c) ? c : '-')]).Trim('-')
        : "";

    static Expression? MetadataName(Expression body) =>
        Member(body, "Metadata") is { } metadata ? Member(metadata, "Name") : null;

    static Expression? Member(Expression e, string name) => e is MemberInitExpression init
        ? init.Bindings.OfType<MemberAssignment>().FirstOrDefault(b => b.Member.Name == name)?.Expression
        : null;

    static string? LastConstant(Expression name) => name switch
    {
        ConstantExpression { Value: string text } => text,
        MemberExpression { Expression: ConstantExpression or null } when name.Type == typeof(string) => BuildTime.Evaluate(name) as string,
        BinaryExpression { NodeType: ExpressionType.Add } b => LastConstant(b.Right),
        MethodCallExpression { Method.Name: "Concat" } call => LastConstant(call.Arguments[^1]),
        MethodCallExpression { Method.Name: "Format", Arguments: [ConstantExpression { Value: string format }, ..] } => format[(format.LastIndexOf('}') + 1)..],
        _ => null,
    };
}
