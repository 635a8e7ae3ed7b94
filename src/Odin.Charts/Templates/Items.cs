namespace Odin.Charts;

/// <summary>A list whose initialiser mixes single, conditional and ranged items:
/// <c>new Items&lt;string&gt; { "a", flag ? "b" : null, values.Select(…) }</c>. A null item is left out.</summary>
/// <typeparam name="T">The type of an item.</typeparam>
public sealed class Items<T> : List<T> where T : class
{
    /// <summary>Adds an item, unless it is null.</summary>
    /// <param name="item">The item, or null for none.</param>
    public new void Add(T? item)
    {
        if (item is not null) base.Add(item);
    }

    /// <summary>Adds several items.</summary>
    /// <param name="items">The items, or null for none.</param>
    public void Add(IEnumerable<T>? items)
    {
        foreach (var item in items ?? []) Add(item);
    }
}
