using System.Collections.Concurrent;
using k8s.Models;

namespace Odin.Charts;

/// <summary>Finds the types of Kubernetes whose text has several forms, quantities and numbers-or-texts: C# writes
/// <c>0.5</c> as <c>500m</c>. Kubernetes reads them the same, but a file inside a string is compared as it is.</summary>
internal static class TextForms
{
    static readonly ConcurrentDictionary<Type, bool> Known = new();

    public static bool HasSeveral(Type type) => Known.GetOrAdd(type, t => Find(t, []));

    static bool Find(Type type, HashSet<Type> seen)
    {
        if (type == typeof(ResourceQuantity) || type == typeof(IntOrString)) return true;
        if (!seen.Add(type)) return false;
        if (type.IsArray) return Find(type.GetElementType()!, seen);
        if (type.IsGenericType) return type.GetGenericArguments().Any(a => Find(a, seen));
        return type.Namespace == "k8s.Models" && type.GetProperties().Any(p => Find(p.PropertyType, seen));
    }
}
