namespace Odin.Charts.Grafana.Tests.JsonChecks;

public class JsonCheckTests
{
    [Fact]
    public void What_is_emitted_is_as_Grafana_spells_it() => Assert.Empty(
        new DashboardJsonChecks().Check("everything.json", DashboardJson.Classic(Everything.Dashboard())).Select(d => d.ToString()));

    [Fact]
    public void What_is_no_JSON_is_told_so()
    {
        var said = Assert.Single(new DashboardJsonChecks().Check("a.json", "{\n  \"uid\": ,\n}"));
        Assert.Equal(("ODIN2350", 2), (said.Code, said.Location!.Line));
    }

    [Theory]
    [InlineData("\"__inputs\": []", "ODIN2354")]
    [InlineData("\"id\": 3", "ODIN2355")]
    [InlineData("\"editable\": true", "ODIN2356")]
    [InlineData("\"schemaVersion\": 16", "ODIN2309")]
    [InlineData("\"refresh\": \"5s\"", "ODIN2306")]
    [InlineData("\"time\": { \"from\": \"now\", \"to\": \"now-1h\" }", "ODIN2305")]
    [InlineData("\"templating\": { \"list\": [{ \"type\": \"query\", \"name\": \"a\", \"refresh\": 1 }] }", "ODIN2335")]
    [InlineData("\"templating\": { \"list\": [{ \"type\": \"query\", \"name\": \"a\", \"refresh\": 2, \"includeAll\": true }] }", "ODIN2335")]
    [InlineData("\"templating\": { \"list\": [{ \"type\": \"custom\", \"name\": \"a\" }] }", "ODIN2329")]
    [InlineData("\"panels\": [{ \"type\": \"stat\" }]", "ODIN2310")]
    [InlineData("\"panels\": [{ \"type\": \"stat\" }]", "ODIN2311")]
    [InlineData("\"panels\": [{ \"type\": \"stat\" }]", "ODIN2312")]
    [InlineData("\"panels\": [{ \"type\": \"stat\" }]", "ODIN2315")]
    [InlineData("\"panels\": [{ \"type\": \"stat\", \"title\": \"[[a]]\" }], \"templating\": { \"list\": [{ \"type\": \"custom\", \"name\": \"a\" }] }", "ODIN2330")]
    [InlineData("\"panels\": [{ \"type\": \"stat\", \"targets\": [{ \"refId\": \"A\" }, { \"refId\": \"A\" }] }]", "ODIN2321")]
    [InlineData("\"panels\": [{ \"type\": \"stat\", \"transformations\": [{ \"id\": \"filterByRefId\", \"options\": { \"include\": \"B\" } }] }]", "ODIN2322")]
    [InlineData("\"panels\": [{ \"type\": \"stat\", \"repeat\": \"a\" }]", "ODIN2332")]
    [InlineData("\"panels\": [{ \"type\": \"stat\", \"targets\": [{ \"expr\": \"rate(a[5m])\" }] }]", "ODIN2326")]
    public void JSON_is_checked(string member, string code) =>
        Assert.Contains(code, new DashboardJsonChecks().Check("a.json", $"{{ {member} }}").Select(d => d.Code));
}
