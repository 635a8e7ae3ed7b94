namespace Odin.Charts.Sdk.Tests;

public class FindingSourceFiles
{
    static readonly string Root = Repository.Root;

    [Fact]
    public void A_recorded_name_becomes_the_real_one() =>
        Assert.Equal(Root + "global.json", new SourceFiles($"/packages/=/_/,{Root}=/_1/,").Find("/_1/global.json"));

    [Fact]
    public void The_first_root_that_has_the_file_wins() =>
        Assert.Equal(Root + "global.json", new SourceFiles($"/elsewhere/=/_/,{Root}=/_/").Find("/_/global.json"));

    [Fact]
    public void A_file_of_another_machine_keeps_its_recorded_name() =>
        Assert.Equal("/_/Library.cs", new SourceFiles($"{Root}=/_/").Find("/_/Library.cs"));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("nonsense")]
    [InlineData("=,=")]
    public void Without_a_map_names_stay(string? map) => Assert.Equal("/_/global.json", new SourceFiles(map).Find("/_/global.json"));

    [Fact]
    public void Doubled_separators_belong_to_the_path()
    {
        var folder = Directory.CreateTempSubdirectory("a,b=c").FullName + "/";
        File.WriteAllText(folder + "x.cs", "");

        Assert.Equal(folder + "x.cs", new SourceFiles($"{folder.Replace(",", ",,", StringComparison.Ordinal).Replace("=", "==", StringComparison.Ordinal)}=/_/").Find("/_/x.cs"));
        Directory.Delete(folder, recursive: true);
    }
}
