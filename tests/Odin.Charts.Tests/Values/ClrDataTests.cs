using System.Collections.Frozen;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using k8s.Models;

namespace Odin.Charts.Tests;

public sealed class ClrDataTests
{
    enum Mode
    {
        Plain,
        [JsonStringEnumMemberName("read-only")] ReadOnly,
    }

    [SnakeCase]
    sealed record Server
    {
        public int HttpListenPort { get; init; } = 3200;
        public string? LogLevel { get; init; }
        [JsonPropertyName("gRPC")] public bool Grpc { get; init; } = true;
        public Mode Mode { get; init; } = Mode.ReadOnly;
        public Limits Limits { get; init; } = new();
    }

    sealed record Limits
    {
        public double BurstRatio { get; init; } = 1;
    }

    sealed class Loop
    {
        public Loop Self => this;
    }

    static string Json(object? value) => ClrData.ToData(value)?.ToJsonString() ?? "null";

    [Fact]
    public void Keys_follow_the_case_of_the_record_and_nulls_are_left_out() => Assert.Equal(
        """{"http_listen_port":3200,"gRPC":true,"mode":"read-only","limits":{"burstRatio":1}}""", Json(new Server()));

    [Fact]
    public void Integers_and_other_numbers_stay_apart()
    {
        Assert.True(ClrData.ToData(1)!.AsValue().TryGetValue<long>(out _));
        Assert.True(ClrData.ToData(1.0)!.AsValue().TryGetValue<double>(out _));
        Assert.False(ClrData.ToData(1.0)!.AsValue().TryGetValue<long>(out _));
        Assert.Equal("0.1", Json(0.1f));
    }

    [Fact]
    public void A_Kubernetes_object_begins_with_its_identity() => Assert.Equal(
        """{"apiVersion":"v1","kind":"ConfigMap","metadata":{"name":"a"},"data":{"k":"v"}}""",
        ClrData.ToKubernetesObject(new V1ConfigMap { Data = new Dictionary<string, string> { ["k"] = "v" }, Metadata = new() { Name = "a" } }).ToJsonString());

    [Fact]
    public void Nested_Kubernetes_objects_are_left_as_they_are() =>
        Assert.Equal("""{"metadata":{"name":"data"}}""", Json(new V1PersistentVolumeClaim { Metadata = new() { Name = "data" } }));

    [Fact]
    public void Quantities_ports_times_and_bytes_take_their_text() => Assert.Equal(
        """["500m","1Gi",8080,"http","2020-01-02T03:04:05Z","AQI="]""",
        Json(new object?[]
        {
            new ResourceQuantity("0.5"), new ResourceQuantity("1024Mi"), (IntOrString)8080, (IntOrString)"http",
            new DateTime(2020, 1, 2, 3, 4, 5, DateTimeKind.Utc), new byte[] { 1, 2 }, null,
        }));

    [Fact]
    public void Dictionaries_without_an_order_are_sorted() => Assert.Equal(
        """{"B":1,"a":1,"b":1,"c":1}""", Json(new[] { "c", "a", "b", "B" }.ToFrozenDictionary(k => k, _ => 1)));

    [Fact]
    public void Nodes_are_copied()
    {
        var node = new JsonObject { ["a"] = new JsonArray(1) };
        Assert.Equal("""[{"a":[1]},{"a":[1]}]""", Json(new[] { node, node }));
    }

    [Theory]
    [InlineData("ODIN1120")]
    [InlineData("ODIN1121")]
    [InlineData("ODIN1122")]
    [InlineData("ODIN1123")]
    public void What_has_no_form_as_data_is_refused(string code)
    {
        object value = code switch
        {
            "ODIN1120" => new Loop(),
            "ODIN1121" => double.NaN,
            "ODIN1122" => "\ud83d",
            _ => TimeSpan.Zero,
        };
        Assert.Equal(code, Assert.Throws<ChartException>(() => ClrData.ToData(value)).Diagnostics.Single().Code);
    }
}
