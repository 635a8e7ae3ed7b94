namespace Odin.Backup.Tests;

/// <summary>What a run in a cluster said, and how it ended.</summary>
sealed record Ran(int Code, string Output, string Log, string Error, ClusterApi Cluster)
{
    /// <summary>This run, which has to have ended so, without anything that must never happen.</summary>
    public Ran Ended(int code)
    {
        Assert.True(Code == code, $"{code} was expected\n{this}");
        Assert.True(Cluster.Controllers.Violations.Count == 0, $"{string.Join("\n", Cluster.Controllers.Violations)}\n{this}");
        return this;
    }

    /// <summary>This run, which has to have said these.</summary>
    public Ran Said(params string[] texts)
    {
        Assert.All(texts, t => Assert.True(Log.Contains(t, StringComparison.Ordinal), $"'{t}' is not in\n{this}"));
        return this;
    }

    public override string ToString() => $"exit code {Code}\n{Output}{Log}{Error}";
}
