using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;

namespace Odin.Charts;

/// <summary>Finds in the debug symbols where a type or a property is written. Reflection knows no places, so symbols are
/// read, and only when there is something to tell.</summary>
internal static class SourcePlaces
{
    /// <summary>Where a property is written; null without symbols.</summary>
    public static SourceLocation? Of(PropertyInfo property) =>
        Find(property.DeclaringType!.Module, [property.GetMethod, property.SetMethod]);

    /// <summary>Where a type begins, as near as its constructors and properties tell; null without symbols.</summary>
    public static SourceLocation? Of(Type type) => Find(type.Module,
    [
        .. type.GetConstructors(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance),
        .. type.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly).Select(p => p.GetMethod),
    ]);

    static SourceLocation? Find(Module module, IEnumerable<MethodBase?> methods)
    {
        try
        {
            using var file = new PEReader(File.OpenRead(module.FullyQualifiedName));
            if (!file.TryOpenAssociatedPortablePdb(module.FullyQualifiedName, Open, out var provider, out _)) return null;
            using (provider)
            {
                var symbols = provider!.GetMetadataReader();
                return methods.OfType<MethodBase>().SelectMany(m => Points(symbols, m)).OrderBy(p => p.Line).FirstOrDefault();
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or BadImageFormatException)
        {
            return null;
        }
    }

    static FileStream? Open(string path) => File.Exists(path) ? File.OpenRead(path) : null;

    static IEnumerable<SourceLocation> Points(MetadataReader symbols, MethodBase method) =>
        from point in symbols.GetMethodDebugInformation(Handle(method)).GetSequencePoints()
        where !point.IsHidden
        select new SourceLocation(symbols.GetString(symbols.GetDocument(point.Document).Name), point.StartLine, point.StartColumn);

    static MethodDefinitionHandle Handle(MethodBase method) => (MethodDefinitionHandle)MetadataTokens.EntityHandle(method.MetadataToken);
}
