using System.Text.Json;

namespace Odin.Exporter;

/// <summary>A resource of the API, and how its objects are read.</summary>
/// <param name="Root">The path of its version: <c>/api/v1</c>.</param>
/// <param name="Name">Its name in paths: <c>pods</c>.</param>
/// <param name="Read">Reads an object that the reader has just entered.</param>
internal sealed record ApiResource<T>(string Root, string Name, ReadObject<T> Read) where T : ApiObject
{
    /// <summary>Where its objects are.</summary>
    /// <param name="ns">A namespace, or <c>null</c>: all.</param>
    public string Path(string? ns) => ns is null ? $"{Root}/{Name}" : $"{Root}/namespaces/{ns}/{Name}";
}

/// <summary>Reads an object that the reader has just entered.</summary>
internal delegate T ReadObject<T>(ref Utf8JsonReader reader);
