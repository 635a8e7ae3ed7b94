using System.Linq.Expressions;

namespace Odin.Charts;

internal sealed partial class Lowering
{
    /// <summary>A file inside a string, or null when the call is something else.</summary>
    Node? Embedded(MethodCallExpression call)
    {
        if (call.Method.DeclaringType != typeof(Document) || call.Method.Name == nameof(Document.Checksum)) return null;
        if (call.Method.Name == nameof(Document.Merged)) return Merged(call);
        var format = Enum.Parse<DocumentFormat>(call.Method.Name);
        if (format == DocumentFormat.Json && !_isFunction) return Json(call);
        var content = Content(call.Arguments[0]);
        if (content is not (PartsNode or ConditionalNode or IncludeNode or BlockNode or DataNode)) throw Problems.CannotLower(call.Arguments[0], "A file is a record, a dictionary or a list.");
        if (format == DocumentFormat.Ini) Ini.Check(content, call.Arguments[0]);
        return new TextNode(format, content);
    }

    MergedTextNode Merged(MethodCallExpression call)
    {
        if (call != _body || Strip(call.Arguments[0]) is not MethodCallExpression file || Inlining.FunctionOf(file) is not { } function)
            throw Problems.CannotLower(call, "Make the document a function with a name, and the merged one a second: 'new TemplateFunction<…>(\"config\", c => Document.Merged(Own.Of(c), …))'.");
        var more = Path(call.Arguments[1]) ?? throw Problems.NotAPath(call.Arguments[1]);
        var (template, argument) = Include(file, function);
        return template.Body is TextNode { Format: not DocumentFormat.Ini }
            ? new(template, argument, NotNull(more, call.Arguments[1]).Term)
            : throw Problems.CannotLower(call.Arguments[0], "A YAML or JSON document can be merged.");
    }

    Node Content(Expression content)
    {
        var outer = (_isInFile, _isManifest);
        (_isInFile, _isManifest) = (true, IsManifest(content));
        var node = Node(content);
        (_isInFile, _isManifest) = outer;
        return node;
    }

    /// <summary>Whether a file is an object of Kubernetes, which reads all forms of a quantity the same.</summary>
    static bool IsManifest(Expression content) => Strip(content).Type.IsAssignableTo(typeof(k8s.IKubernetesObject));

    /// <summary>Helm writes JSON from a whole: a document that is not a function's already becomes a named template.</summary>
    IncludedTextNode Json(MethodCallExpression call)
    {
        if (Elements.In(call, _scope) is { } element)
            throw Problems.CannotLower(call, $"A JSON document that depends on '{element.Name}' must be a function with a name: 'new TemplateFunction<…>(\"config\", {element.Name} => Document.Json(…))'.");
        var lowering = new Lowering(this, _scope with { Root = "." }) { _isFunction = true };
        var content = lowering.Node(call);
        return new(_helpers.Document(_naming, new(content, null, lowering._statements, lowering._variables)), _scope.Root);
    }

    /// <summary>The text of a file, which becomes one of the chart's.</summary>
    FileNode FileText(MethodCallExpression call)
    {
        if (!IsConstant(call.Arguments[0])) throw Problems.CannotLower(call.Arguments[0], "A file is the same for all values. Choose between two calls of Files.Get.");
        var file = _helpers.Carry((TextFile)Evaluate(call.Arguments[0])!, call);
        var literal = Term.Literal(file.Text);
        var get = $"{Path(call.Object!)!.Text}.Get {GoText.Quote(file.Path)}";
        return new(literal with { Text = get, IsCall = true }, file.Text);
    }

    /// <summary>Finds an element of a list or map of values.</summary>
    sealed class Elements(Scope scope) : ExpressionVisitor
    {
        ParameterExpression? _found;

        public static ParameterExpression? In(Expression e, Scope scope)
        {
            var elements = new Elements(scope);
            elements.Visit(e);
            return elements._found;
        }

        protected override Expression VisitParameter(ParameterExpression node)
        {
            if (scope.Bindings.TryGetValue(node, out var access) && access.Text != ".") _found = node;
            return node;
        }
    }
}
