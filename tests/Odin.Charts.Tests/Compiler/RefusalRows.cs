using System.Diagnostics.CodeAnalysis;

namespace Odin.Charts.Tests;

/// <summary>What users will try, and what they are told.</summary>
[SuppressMessage("Performance", "CA1826", Justification = "What users will try is seldom the fastest.")]
[SuppressMessage("Performance", "CA1845", Justification = "What users will try is seldom the fastest.")]
[SuppressMessage("Performance", "CA1847", Justification = "What users will try is seldom the fastest.")]
[SuppressMessage("Performance", "CA1862", Justification = "What users will try is seldom the fastest.")]
[SuppressMessage("Performance", "CA1865", Justification = "What users will try is seldom the fastest.")]
[SuppressMessage("Performance", "CA1866", Justification = "What users will try is seldom the fastest.")]
public static partial class RefusalRows
{
    /// <summary>All rows.</summary>
    public static TheoryData<Refusal> All => [.. Texts, .. Formats, .. Nulls, .. Numbers, .. Collections, .. Calls, .. More];
}
