using System.Reflection;
using System.Runtime.CompilerServices;
using Odin.Charts.PromQL;

namespace Odin.Charts.Metrics;

/// <summary>Interim, until the parser and the printer are merged.</summary>
public static class InterimQuery
{
    static readonly ConstructorInfo Make = typeof(Query).GetConstructors(BindingFlags.NonPublic | BindingFlags.Instance).Single(c => c.GetParameters()[1].ParameterType.Name == "Origin");
    static readonly MethodInfo At = Make.GetParameters()[1].ParameterType.GetMethod("At", BindingFlags.Static | BindingFlags.Public)!;

    extension(Query query)
    {
        /// <summary>Interim.</summary>
        public string Text => query.Expression is PromSelector { Name: { } name } ? name : query.Expression.ToString();

        /// <summary>Interim.</summary>
        public static Query Parse(string text, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0) =>
            (Query)Make.Invoke([new PromSelector([]) { Name = text }, At.Invoke(null, [file, line])]);
    }
}
