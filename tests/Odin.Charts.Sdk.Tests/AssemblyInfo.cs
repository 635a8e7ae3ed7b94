// Each class builds in its own workspace; two at a time is what two cores can do.
[assembly: CollectionBehavior(MaxParallelThreads = 2)]
