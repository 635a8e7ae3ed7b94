using System.Text.Json.Nodes;

namespace Odin.Stack;

/// <summary>The configuration file of an OpenTelemetry Collector. What its parts must have to do with each other, <see cref="CollectorConfigChecks"/> says.
/// Source: https://opentelemetry.io/docs/collector/configuration/.</summary>
[SnakeCase]
public sealed record CollectorConfig
{
    /// <summary><c>receivers</c>: what takes data in.</summary>
    public required CollectorConfigSection Receivers { get; init; }

    /// <summary><c>processors</c>: what changes it on its way.</summary>
    public required CollectorConfigSection Processors { get; init; }

    /// <summary><c>exporters</c>: what sends it on.</summary>
    public required CollectorConfigSection Exporters { get; init; }

    /// <summary><c>connectors</c>: what ends one pipeline and begins another.</summary>
    public CollectorConfigSection? Connectors { get; init; }

    /// <summary><c>extensions</c>: what belongs to no pipeline.</summary>
    public required CollectorConfigSection Extensions { get; init; }

    /// <summary><c>service</c>: what of all that runs, and how.</summary>
    public required CollectorConfigService Service { get; init; }
}

/// <summary>Components of one kind, by their ids: a type, and a name after a slash where there are several of it. Of two with the same id
/// the first stays.</summary>
public sealed class CollectorConfigSection : Dictionary<string, object>
{
    /// <summary>Adds a component, unless its id is taken or it is null.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="settings">A record of its settings, or null for none.</param>
    public new void Add(string id, object? settings)
    {
        if (settings is not null) TryAdd(id, settings);
    }

    /// <summary>Adds components with settings in free JSON.</summary>
    /// <param name="components">The components, by id.</param>
    public void Add(IEnumerable<KeyValuePair<string, JsonObject>> components)
    {
        foreach (var (id, settings) in components) TryAdd(id, settings);
    }
}
