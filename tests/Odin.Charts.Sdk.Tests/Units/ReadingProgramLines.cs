namespace Odin.Charts.Sdk.Tests;

public class ReadingProgramLines
{
    [Theory]
    [InlineData("/a b/Über (1).cs(12,7): error ODIN1001: Cannot: 'x'.", "/a b/Über (1).cs", 12, 7, "error", "ODIN1001", "Cannot: 'x'.")]
    [InlineData("/a/b.cs(12) : warning ODIN1299: Odd.", "/a/b.cs", 12, 0, "warning", "ODIN1299", "Odd.")]
    [InlineData(@"C:\a\b.cs(1,2): info ODIN1002: Raw text.", @"C:\a\b.cs", 1, 2, "info", "ODIN1002", "Raw text.")]
    [InlineData("odin : error ODIN1201: No name.", null, 0, 0, "error", "ODIN1201", "No name.")]
    [InlineData("/x.cs(1): error ODIN1001: see y.cs(2): error ODIN1002: z", "/x.cs", 1, 0, "error", "ODIN1001", "see y.cs(2): error ODIN1002: z")]
    [InlineData("odin : error ODIN1201: ", null, 0, 0, "error", "ODIN1201", "")]
    public void A_canonical_line_is_a_diagnostic(string line, string? file, int at, int column, string severity, string code, string message)
    {
        Assert.True(SdkDiagnostic.TryParse(line, out var read));

        Assert.Equal((file, at, column, severity, code, message), (read.File, read.Line, read.Column, read.Severity, read.Code, read.Message));
    }

    [Theory]
    [InlineData("")]
    [InlineData("an error happened: nothing")]
    [InlineData("error ODIN1001")]
    [InlineData("   at Program.Main() in /a/b.cs:line 3")]
    [InlineData("log: error: no code")]
    [InlineData("/a.cs(99999999999): error ODIN: x")]
    public void Anything_else_is_not(string line) => Assert.False(SdkDiagnostic.TryParse(line, out _));
}
