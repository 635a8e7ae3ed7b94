namespace Odin.Exporter.Tests.Server;

public class ConnectionLimitTests
{
    [Theory]
    [InlineData(1024, double.PositiveInfinity, 1024)]
    [InlineData(1024, 1_048_576, 1024)]
    [InlineData(1024, 1024, 384)]
    [InlineData(100, 1024, 100)]
    [InlineData(1024, 256, 64)]
    [InlineData(1, 1024, 1)]
    [InlineData(5, 0, 1)]
    public void Connections_leave_files_for_all_else(int asked, double mostOpenFiles, int limit) =>
        Assert.Equal(limit, ConnectionLimit.Of(asked, mostOpenFiles));
}
