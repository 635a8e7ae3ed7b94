namespace Odin.Backup.Tests;

public sealed class RetentionPolicyTests
{
    [Fact]
    public void The_newest_are_kept_whatever_their_age() =>
        Assert.Equal(["20200103T000000Z", "20200102T000000Z"], Kept(new(2, 0, 0), "20200101T000000Z", "20200102T000000Z", "20200103T000000Z"));

    [Fact]
    public void The_newest_of_each_day_is_kept() => Assert.Equal(
        ["20261123T120000Z", "20261120T235959Z"],
        Kept(new(0, 2, 0), "20261119T000000Z", "20261120T000000Z", "20261120T235959Z", "20261123T000000Z", "20261123T120000Z"));

    [Fact]
    public void The_newest_of_each_ISO_week_is_kept_also_over_the_end_of_a_year() => Assert.Equal(
        ["20270103T000000Z", "20261227T000000Z"],
        Kept(new(0, 0, 2), "20261220T000000Z", "20261227T000000Z", "20261228T000000Z", "20261231T000000Z", "20270101T000000Z", "20270103T000000Z"));

    [Fact]
    public void One_is_kept_even_when_none_is_asked_for() => Assert.Equal(["20261123T000000Z"], Kept(new(0, 0, 0), "20261122T000000Z", "20261123T000000Z"));

    static IEnumerable<string> Kept(RetentionPolicy policy, params string[] names) =>
        policy.Kept(names.Select(n => BackupName.TryParse(n, out var name) ? name : throw new FormatException(n))).OrderDescending().Select(n => n.ToString());
}
