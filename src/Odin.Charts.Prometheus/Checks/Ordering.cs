namespace Odin.Charts.Prometheus;

/// <summary>Puts things after what they use, and leaves them where they are otherwise.</summary>
internal static class Ordering
{
    /// <param name="items">The things.</param>
    /// <param name="uses">What each uses.</param>
    /// <param name="cycle">Told of things that use each other, in a circle; they stay in the order that they
    /// have.</param>
    public static List<T> Of<T>(IReadOnlyList<T> items, Func<T, IEnumerable<T>> uses, Action<IReadOnlyList<T>> cycle)
        where T : notnull
    {
        var done = new Dictionary<T, bool>(items.Count);
        var ordered = new List<T>(items.Count);
        foreach (var item in items) Visit(item);
        return ordered;

        void Visit(T start)
        {
            if (done.ContainsKey(start)) return;
            var path = new Stack<(T Item, IEnumerator<T> Uses)>();
            Enter(start);
            while (path.TryPeek(out var top))
            {
                if (!top.Uses.MoveNext()) Leave();
                else if (!done.TryGetValue(top.Uses.Current, out var isDone)) Enter(top.Uses.Current);
                else if (!isDone) cycle([.. path.Select(p => p.Item).TakeWhile(i => !i.Equals(top.Uses.Current)).Append(top.Uses.Current).Reverse()]);
            }

            void Enter(T item)
            {
                done[item] = false;
                path.Push((item, uses(item).GetEnumerator()));
            }

            void Leave()
            {
                var (item, used) = path.Pop();
                used.Dispose();
                done[item] = true;
                ordered.Add(item);
            }
        }
    }
}
