// Much of it waits: for programs that run, and for what they say.
[assembly: CollectionBehavior(MaxParallelThreads = 4)]
