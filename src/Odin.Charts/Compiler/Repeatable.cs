using System.Linq.Expressions;

namespace Odin.Charts;

/// <summary>Finds what gives something else each time it is evaluated: the clock, chance, the machine.</summary>
internal sealed class Repeatable : ExpressionVisitor
{
    static readonly Type[] Chance = [typeof(Random), typeof(System.Security.Cryptography.RandomNumberGenerator)];

    static readonly string[] Clock = ["Now", "UtcNow", "Today"];

    static readonly string[] Machine = ["TickCount", "TickCount64", "ProcessId", "MachineName", "UserName", "CurrentDirectory"];

    Expression? _found;

    /// <summary>The part of a constant expression that is not repeatable, or null when all of it is.</summary>
    public static Expression? Breach(Expression expression)
    {
        if (expression is ConstantExpression or MemberExpression { Expression: ConstantExpression }) return null;
        var search = new Repeatable();
        search.Visit(expression);
        return search._found;
    }

    protected override Expression VisitMethodCall(MethodCallExpression node)
    {
        if (node.Method is { DeclaringType: var type, Name: var name } && ((type == typeof(Guid) && name is "NewGuid" or "CreateVersion7") || Chance.Contains(type)
            || (type == typeof(Path) && name is "GetRandomFileName" or "GetTempPath" or "GetTempFileName"))) _found ??= node;
        return base.VisitMethodCall(node);
    }

    protected override Expression VisitMember(MemberExpression node)
    {
        if (node.Expression is null && node.Member is { DeclaringType: var type, Name: var name }
            && (((type == typeof(DateTime) || type == typeof(DateTimeOffset)) && Clock.Contains(name)) || (type == typeof(Environment) && Machine.Contains(name))))
            _found ??= node;
        return base.VisitMember(node);
    }
}
