namespace Odin.Stack;

/// <summary>Loki's <c>ruler</c>.</summary>
[SnakeCase]
public sealed record LokiConfigRuler
{
    /// <summary><c>storage</c>: where the rules are.</summary>
    public LokiConfigRulerStorage Storage { get; init; } = new();

    /// <summary><c>rule_path</c>: where they are put for evaluation.</summary>
    public string RulePath { get; init; } = LokiFolders.RulesRead;

    /// <summary><c>alertmanager_url</c>: where alerts are sent.</summary>
    public required string AlertmanagerUrl { get; init; }

    /// <summary><c>enable_sharding</c>: whether each replica evaluates its share instead of everything.</summary>
    public required bool EnableSharding { get; init; }
}

/// <summary>Loki's <c>ruler.storage</c>.</summary>
[SnakeCase]
public sealed record LokiConfigRulerStorage
{
    /// <summary><c>type</c>: files.</summary>
    public string Type { get; init; } = "local";

    /// <summary><c>local</c>: which.</summary>
    public LokiConfigRulerFolder Local { get; init; } = new();
}

/// <summary>Loki's <c>ruler.storage.local</c>.</summary>
[SnakeCase]
public sealed record LokiConfigRulerFolder
{
    /// <summary><c>directory</c>: a folder with one for each tenant.</summary>
    public string Directory { get; init; } = LokiFolders.Rules;
}
