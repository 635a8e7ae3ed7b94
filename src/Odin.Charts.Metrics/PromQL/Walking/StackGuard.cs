namespace Odin.Charts.PromQL;

/// <summary>Lets what recurses along a tree go on where the stack of a thread ends.</summary>
internal static class StackGuard
{
    const int Size = 16 * 1024 * 1024;

    /// <summary>Runs a function on a stack of its own and waits for it.</summary>
    public static T OnFreshStack<T>(Func<T> run)
    {
        T result = default!;
        System.Runtime.ExceptionServices.ExceptionDispatchInfo? failure = null;
        var thread = new Thread(
            () =>
            {
                try
                {
                    result = run();
                }
                catch (Exception exception)
                {
                    failure = System.Runtime.ExceptionServices.ExceptionDispatchInfo.Capture(exception);
                }
            },
            Size);
        thread.Start();
        thread.Join();
        failure?.Throw();
        return result;
    }
}
