using System.Linq.Expressions;

namespace Odin.Charts;

internal sealed partial class Lowering
{
    /// <summary>A file inside a string, or null when the call is something else.</summary>
    TextNode? Embedded(MethodCallExpression call)
    {
        if (call.Method.DeclaringType != typeof(Document) || call.Method.Name == nameof(Document.Checksum)) return null;
        var format = Enum.Parse<DocumentFormat>(call.Method.Name);
        var content = Node(call.Arguments[0]);
        if (content is not (PartsNode or ConditionalNode or IncludeNode or BlockNode or DataNode)) throw Problems.CannotLower(call.Arguments[0], "A file is a record, a dictionary or a list.");
        if (format == DocumentFormat.Ini) Ini.Check(content, call.Arguments[0]);
        return new(format, content);
    }
}
