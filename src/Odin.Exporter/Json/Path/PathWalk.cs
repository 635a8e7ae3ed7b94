using System.Runtime.InteropServices;
using System.Text.Json;

namespace Odin.Exporter;

/// <summary>One evaluation of a path.</summary>
/// <param name="Root">What <c>$</c> is, in filters too.</param>
/// <param name="Budget">What each step is paid from.</param>
internal readonly record struct PathWalk(JsonElement Root, StepBudget Budget)
{
    /// <summary>Finds a node.</summary>
    public void Add(JsonElement node, List<JsonElement> found)
    {
        Budget.Spend(1);
        found.Add(node);
    }

    /// <summary>Pays for looking a member up; that goes through them one after the other.</summary>
    public void SpendMembers(JsonElement node) => Budget.Spend(1 + node.GetPropertyCount() / 8);

    /// <summary>Pays for reading all of a node's text.</summary>
    public void SpendText(JsonElement node) => Budget.Spend(1 + JsonMarshal.GetRawUtf8Value(node).Length / 16);
}
