namespace Odin.Charts;

/// <summary>Values for a purpose that come with the chart, as <c>profiles/&lt;name&gt;.yaml</c>: what they set otherwise than the defaults.</summary>
/// <typeparam name="TValues">The chart's values record.</typeparam>
/// <param name="Name">The name of the file: lower-case letters, digits and dashes.</param>
/// <param name="Description">What it is for: the comment at its top.</param>
/// <param name="Values">The values.</param>
public sealed record Profile<TValues>(string Name, string Description, TValues Values)
    where TValues : class, new();
