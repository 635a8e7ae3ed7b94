using k8s.Models;

namespace Odin.Backup.Tests;

/// <summary>The comparison of calls with rights.</summary>
public sealed class RecordedCallsTests
{
    static readonly IReadOnlySet<ApiCall> Calls = new[] { "get configmaps request", "patch configmaps request", "list pods", "create jobs.batch" }.Select(ApiCall.Parse).ToHashSet();

    static readonly V1PolicyRule[] Least =
    [
        new() { ApiGroups = [""], Resources = ["configmaps"], ResourceNames = ["request"], Verbs = ["get", "patch"] },
        new() { ApiGroups = [""], Resources = ["pods"], Verbs = ["list"] },
        new() { ApiGroups = ["batch"], Resources = ["jobs"], Verbs = ["create"] },
    ];

    [Fact]
    public void The_least_that_is_enough_differs_in_nothing() => Assert.Empty(RecordedCalls.Differences(Calls, Least));

    [Fact]
    public void A_right_that_is_missing_is_said() => Assert.Equal(["missing:   create jobs.batch"], RecordedCalls.Differences(Calls, Least[..2]));

    [Fact]
    public void A_right_that_nobody_needs_is_said() => Assert.Equal(
        ["too much:  get pods *", "too much:  list secrets"],
        RecordedCalls.Differences(Calls, [.. Least, new() { ApiGroups = [""], Resources = ["secrets"], Verbs = ["list"] }, new() { ApiGroups = [""], Resources = ["pods"], Verbs = ["get"] }]));

    [Fact]
    public void A_right_to_all_of_them_is_too_much_for_one() => Assert.Equal(
        ["missing:   get configmaps request", "missing:   patch configmaps request", "too much:  get configmaps *", "too much:  patch configmaps *"],
        RecordedCalls.Differences(Calls, [new() { ApiGroups = [""], Resources = ["configmaps"], Verbs = ["get", "patch"] }, .. Least[1..]]));

    [Fact]
    public void Approved_calls_are_read_with_the_names_of_a_release()
    {
        var calls = RecordedCalls.Of("restore-workload", TestWorkload.Names);
        Assert.Contains(new ApiCall("patch", "statefulsets/scale.apps", TestWorkload.Name), calls);
        Assert.DoesNotContain(calls, c => c.Name.Contains('{', StringComparison.Ordinal));
    }
}
