namespace Odin.Backup.Tests;

public sealed class BackupNameTests
{
    static readonly DateTimeOffset Now = new(2026, 11, 23, 12, 50, 30, 700, TimeSpan.Zero);

    [Fact]
    public void A_backup_is_named_by_the_second_it_is_begun_in() => Assert.Equal("20261123T125030Z", BackupName.Next(Now, []).ToString());

    [Theory]
    [InlineData("20261123T125030Z", "20261123T125031Z")]
    [InlineData("20261123T125959Z", "20261123T130000Z")]
    [InlineData("20301231T235959Z", "20310101T000000Z")]
    [InlineData("20261123T125029Z", "20261123T125030Z")]
    public void A_new_backup_is_the_latest_whatever_the_clock_says(string newest, string expected)
    {
        Assert.True(BackupName.TryParse(newest, out var there) & BackupName.TryParse("20200101T000000Z", out var older));
        Assert.Equal(expected, BackupName.Next(Now, [there, older]).ToString());
    }

    [Theory]
    [InlineData("20261123T125030")]
    [InlineData("20261123T125060Z")]
    [InlineData("20261323T125030Z")]
    [InlineData("20261123T125030Z.partial")]
    [InlineData(" 20261123T125030Z")]
    [InlineData("latest")]
    [InlineData("..")]
    public void What_is_no_time_is_no_name(string text) => Assert.False(BackupName.TryParse(text, out _));

    [Theory]
    [InlineData("20261123T125030Z/manifest.json", true)]
    [InlineData("20261123T125030Z/data.tar.zst", true)]
    [InlineData("blocks/01M848C3AMVBYAXX6Y705YHFYN-0123456789abcdef.tar.zst", true)]
    [InlineData("blocks/01M848C3AMVBYAXX6Y705YHFYN-0123456789abcdef.tar.zst\n", false)]
    [InlineData("blocks/notes.txt", false)]
    [InlineData("20261123T125030Z/notes.txt", false)]
    [InlineData("20261123T125030Z/manifest.json/x", false)]
    [InlineData("lock", false)]
    [InlineData("manifest.json", false)]
    public void Only_what_a_backup_writes_is_ours(string name, bool isOurs) => Assert.Equal(isOurs, Names.IsOurs(name));

    [Theory]
    [InlineData("3.14.0", "3.14.1", true)]
    [InlineData("v13.0.1-beta1", "13.1.0", true)]
    [InlineData("2.42.0+ds", "2.42.0", false)]
    [InlineData("3.10", "3.9.1", false)]
    public void Versions_are_compared_by_their_numbers(string one, string other, bool isOlder) =>
        Assert.Equal(isOlder, DataVersion.Parse(one)!.IsOlderThan(DataVersion.Parse(other)!));
}
