using System.Text.Json.Nodes;

namespace Odin.Charts.Testing;

/// <summary>What the API answers.</summary>
/// <param name="Status">0: it hangs up.</param>
/// <param name="Body">As JSON.</param>
public sealed record Fault(int Status, string Body)
{
    /// <summary>It hangs up.</summary>
    public static Fault Gone { get; } = new(0, "");

    /// <summary>Whether what is asked for is not done.</summary>
    public bool IsBefore { get; init; } = true;

    /// <summary>A <c>Status</c>, as the API refuses.</summary>
    public static Fault Of(int code, string reason, string message) => new(code, new JsonObject
    {
        ["kind"] = "Status", ["apiVersion"] = "v1", ["metadata"] = new JsonObject(), ["status"] = "Failure", ["message"] = message, ["reason"] = reason, ["code"] = code,
    }.ToJsonString());

    public static Fault Json(JsonObject answer, int status = 200) => new(status, answer.ToJsonString()) { IsBefore = false };
}
