using System.Text.Json.Nodes;

namespace Odin.Stack.Tests;

/// <summary>The law on Loki's chart.</summary>
public class LokiLawTests
{
    [NeedsTool("helm")]
    public void Loki_renders_the_same_in_Helm_and_in_CSharp()
    {
        using var law = new Law(new LokiChart());
        law.Holds(60);
    }

    [NeedsToolTheory("helm")]
    [InlineData("""{"server":{"log_level":"debug"},"auth_enabled":true,"query_range":null,"limits_config":{"retention_stream":[{"selector":"{a=\"b\"}","period":"24h"}]}}""")]
    [InlineData("""{"compactor":7,"schema_config":{"configs":[]},"storage_config":{"aws":{"s3":"s3://a:b@c/<é\"\n"}}}""")]
    public void More_of_the_configuration_is_merged_the_same(string extraConfig)
    {
        using var law = new Law(new LokiChart());
        law.Check(new() { ["extraConfig"] = JsonNode.Parse(extraConfig) }, [], new(), [], "v1.30.0");
    }
}
