namespace Odin.Exporter.Tests.Observations;

public class RejectedObservationTests
{
    const string Long = "1234567890123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890";

    [Theory]
    [InlineData("inferences", """{"model_name":"m"}""", "invalid", "'seconds' is missing")]
    [InlineData("inferences", """{"model_name":"m","seconds":-0.1}""", "invalid", "'seconds' should be a number from 0 to 1e9")]
    [InlineData("inferences", """{"model_name":"m","seconds":1e308}""", "invalid", "'seconds' should be a number from 0 to 1e9")]
    [InlineData("inferences", """{"model_name":"m","seconds":1e999}""", "invalid", "'seconds' should be a number from 0 to 1e9")]
    [InlineData("inferences", """{"model_name":"m","seconds":"0.1"}""", "invalid", "'seconds' should be a number from 0 to 1e9")]
    [InlineData("inferences", """{"model_name":"m","seconds":null}""", "invalid", "'seconds' should be a number from 0 to 1e9")]
    [InlineData("inferences", """{"model_name":"m","seconds":{"a":[1]}}""", "invalid", "'seconds' should be a number from 0 to 1e9")]
    [InlineData("inferences", """{"model_name":"","seconds":1}""", "invalid", "'model_name' is empty")]
    [InlineData("inferences", """{"model_name":7,"seconds":1}""", "invalid", "'model_name' should be a text")]
    [InlineData("inferences", """{"model_name":"m","seconds":1,"secnods":[{"a":1}]}""", "invalid", "'secnods' is no member of such an observation")]
    [InlineData("inferences", """{"model_name":"m","seconds":1,"endpoint":"/"}""", "invalid", "'endpoint' is no member of such an observation")]
    [InlineData("inferences", """{"model_name":"m","seconds":1,"":1}""", "invalid", "'' is no member of such an observation")]
    [InlineData("inferences", """{"model_name":"m","seconds":1,"seconds":1}""", "invalid", "'seconds' is there twice")]
    [InlineData("inferences", """{"model_name":"m","seconds":1,"\u0073econds":1}""", "invalid", "'seconds' is there twice")]
    [InlineData("inferences", """{"model_name":"m","seconds":1,"trace_id":"4bf9"}""", "invalid", "'trace_id' should be 32 hexadecimal digits")]
    [InlineData("inferences", """{"model_name":"m","seconds":1,"trace_id":"4bf92f3577b34da6a3ce929d0e0e473g"}""", "invalid", "'trace_id' should be 32 hexadecimal digits")]
    [InlineData("inferences", """{"model_name":"m","seconds":1,"span_id":"4bf92f3577b34da6a3ce929d0e0e4736"}""", "invalid", "'span_id' should be 16 hexadecimal digits")]
    [InlineData("inferences", "[[1]]", "invalid", "an observation should be an object")]
    [InlineData("inferences", "null", "invalid", "an observation should be an object")]
    [InlineData("accuracies", """{"model_name":"m","value":1.01}""", "invalid", "'value' should be a number from 0 to 1")]
    [InlineData("accuracies", """{"model_name":"m","value":-0.01}""", "invalid", "'value' should be a number from 0 to 1")]
    [InlineData("accuracies", """{"model_name":"m","value":0.5,"trace_id":null}""", "invalid", "'trace_id' is no member of such an observation")]
    [InlineData("requests", """{"method":"GET","endpoint":"/","status":99}""", "invalid", "'status' should be a number from 100 to 599")]
    [InlineData("requests", """{"method":"GET","endpoint":"/","status":600}""", "invalid", "'status' should be a number from 100 to 599")]
    [InlineData("requests", """{"method":"GET","endpoint":"/","status":"200"}""", "invalid", "'status' should be a number from 100 to 599")]
    [InlineData("requests", """{"method":"","endpoint":"/","status":200}""", "invalid", "'method' is empty")]
    [InlineData("requests", """{"method":"GET","endpoint":"","status":200}""", "invalid", "'endpoint' is empty")]
    [InlineData("requests", """{"method":"GET","endpoint":"/$$","status":200}""", "label_length", "'endpoint' is longer than 256 bytes")]
    [InlineData("accuracies", """{"model_name":"$$","value":0.5}""", "label_length", "'model_name' is longer than 256 bytes")]
    public void Is_told_with_what_is_wrong(string list, string observation, string reason, string message)
    {
        var posted = new Posted();
        var valid = list == "requests" ? """{"method":"GET","endpoint":"/ok","status":200}""" : list == "accuracies"
            ? """{"model_name":"ok","value":0.5}""" : """{"model_name":"ok","seconds":0.5}""";
        var answer = posted.Post($$"""{"{{list}}":[{{observation.Replace("$$", Long + Long + Long)}},{{valid}}]}""")!;
        Assert.Equal(1, (int)answer["accepted"]!);
        var told = Assert.Single(answer["rejected"]!.AsArray())!;
        Assert.Equal((0, list, reason, message), ((int)told["index"]!, (string)told["list"]!, (string)told["reason"]!, (string)told["message"]!));
        Assert.Equal((1, 1), (posted.Taken, posted.Dropped(reason)));
    }

    [Fact]
    public void Of_a_long_name_only_the_beginning_is_told()
    {
        var answer = new Posted().Post($$"""{"accuracies":[{"{{Long}}":1}]}""")!;
        Assert.Equal($"'{Long[..64]}' is no member of such an observation", (string)answer["rejected"]![0]!["message"]!);
    }
}
