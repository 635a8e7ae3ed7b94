using System.Text;
using CsCheck;

namespace Odin.Exporter.Tests.Observations;

public class MalformedBodyTests
{
    const string Valid = """{"model_name":"m","value":0.5}""";

    readonly Posted _posted = new();

    [Theory]
    [InlineData("", "no JSON, or deeper than 8, at line 1, byte 1")]
    [InlineData("nonsense", "no JSON, or deeper than 8, at line 1, byte 2")]
    [InlineData("[" + Valid + "]", "the body should be an object, at byte 1")]
    [InlineData("null", "the body should be an object, at byte 1")]
    [InlineData("""{"accuracies":{}}""", "'accuracies' should be a list, at byte 15")]
    [InlineData("""{"accuracies":[$],"accuracies":[]}""", "'accuracies' is there twice, at byte 48")]
    [InlineData("""{"accuracies":[$],"accuracy":[$]}""", "there are only the lists inferences, accuracies, requests, at byte 48")]
    [InlineData("""{"accuracies":[$]""", "no JSON, or deeper than 8, at line 1, byte 47")]
    [InlineData("""{"accuracies":[$]}}""", "no JSON, or deeper than 8, at line 1, byte 48")]
    [InlineData("""{"accuracies":[$,]}""", "no JSON, or deeper than 8, at line 1, byte 47")]
    [InlineData("""{"accuracies":[$,{"value":NaN}]}""", "no JSON, or deeper than 8, at line 1, byte 56")]
    [InlineData("""{"accuracies":[$,/**/$]}""", "no JSON, or deeper than 8, at line 1, byte 47")]
    [InlineData("""{"accuracies":[$,{"a":{"b":{"c":{"d":{"e":{"f":{}}}}}}}]}""", "no JSON, or deeper than 8, at line 1, byte 77")]
    [InlineData("""{"accuracies":[$,{"model_name":"\ud800","value":1}]}""", "an escape that stands for no character, at byte 62")]
    [InlineData("""{"accuracies":[$,{"\ud800\ud800":1}]}""", "an escape that stands for no character, at byte 48")]
    [InlineData("""{"accuracies":[$],"\udc00\udc00":[]}""", "an escape that stands for no character, at byte 48")]
    [InlineData("""{"accuracies":[$,{"model_name":"\x","value":1}]}""", "no JSON, or deeper than 8, at line 1, byte 63")]
    public void Takes_nothing_and_says_where(string body, string message)
    {
        Assert.Null(_posted.Post(body.Replace("$", Valid)));
        Assert.Equal((400, message), (_posted.Outcome.Status, _posted.Outcome.Message));
        Assert.Equal((0, 0), (_posted.Taken, _posted.SeriesCount));
    }

    [Fact]
    public void Bytes_that_are_no_text_are_refused()
    {
        var body = Encoding.UTF8.GetBytes($$"""{"accuracies":[{{Valid}},{"model_name":"?","value":1}]}""");
        body[body.AsSpan().IndexOf((byte)'?')] = 0xFF;
        Assert.Null(_posted.Post(body));
        Assert.Equal("the body is not UTF-8", _posted.Outcome.Message);
        Assert.Equal(0, _posted.SeriesCount);
    }

    [Fact]
    public void Depth_does_not_matter_beyond_the_bound()
    {
        Assert.Null(_posted.Post("""{"accuracies":""" + new string('[', 1_000_000)));
        Assert.Equal(400, _posted.Outcome.Status);
    }

    [Fact]
    public void Whatever_is_changed_in_a_body_it_is_answered()
    {
        var whole = Encoding.UTF8.GetBytes("""
            {"inferences":[{"model_name":"r\u00e9s","seconds":0.12,"trace_id":"4bf92f3577b34da6a3ce929d0e0e4736","span_id":"00f067aa0ba902b7"}],
             "accuracies":[{"model_name":"bert","value":0.97}],"requests":[{"method":"GET","endpoint":"/","status":200,"seconds":3e-2}]}
            """);
        Gen.Select(Gen.Int[0, whole.Length - 1], Gen.Byte, Gen.Int[0, whole.Length]).Array[1, 4].Sample(changes =>
        {
            var body = whole.ToArray();
            foreach (var (at, value, end) in changes) body[at] = value;
            var posted = new Posted();
            var answer = posted.Post(body[..Math.Max(changes[0].Item3, changes[^1].Item3)]);
            Assert.Equal(posted.Outcome.IsTaken ? posted.Taken : 0, answer is null ? 0 : (double)answer["accepted"]!);
            Assert.True(posted.Outcome.IsTaken ? posted.Taken + posted.Dropped("invalid") <= 3 : posted.SeriesCount == 0);
        });
    }
}
