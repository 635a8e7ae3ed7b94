using CsCheck;

namespace Odin.Charts.Tests;

/// <summary>Any text that a template holds arrives unchanged.</summary>
public class ConstantTests
{
    static readonly string[] Hard =
    [
        "{", "{{", "{{{", "}}", "{{ .Values.text }}", "{{- end }}", "a{", "{a", "a{{", "{{/* a */}}", "`", "\"", "'", "\\", "\\n", "%", "%%", "%d%s%v%!",
        " ", "  ", "a ", " a", "\n", "\n\n", "a\n", "\na", "a\n\n", "a\nb", "a \nb", "a\n b\n", "a\n\nb\n", " a\nb", "a\nb ", "\ta\nb", "a\n\tb", "a\r\nb", "\r",
        "\t", "\0", "\u0001", "\u001b", "\u007f", "\u0085", "a\u0085b\nc", "\u00a0", "a\u00a0", "\u2028", "a\u2028b\nc", "\u2029", "\ufeff", "a\nb\u00a0\nc", "\ufffd", "😀", "a\n😀\n", "漢字",
        "on", "off", "yes", "n", "null", "~", "1", "1.0", "1e3", "0x1f", "010", "1_0", "2001-01-01", "12:30", ".inf", "- a", "-", "---", "...", "a: b", "a #b", "#", "# a\nb", "? a", "*a", "&a", "!a", "!!str a",
        "|", ">", "@a", "[a]", "{a: b}", "a,b", "<<", "=", "<&>", "$x", "$", ".", ".Values", "a\n---\nb", "a\n{{ b }}\nc\n", "{\nb", "a\n{", "{{\n{{", "a:\n  b: c\n  d: |\n    e\n",
        new('x', 5000), string.Concat(Enumerable.Repeat("word ", 300)),
    ];

    [NeedsTool("helm")]
    public void Hard_texts_arrive_unchanged_wherever_they_stand() => Arrive(Hard);

    [NeedsTool("helm")]
    public void Any_text_arrives_unchanged_wherever_it_stands() =>
        Texts.Any.Array[40].Sample(texts => Arrive(texts), iter: Law.Documents(300) / 300, threads: 1, print: texts => string.Join("\n", texts.Select(t => GoText.Quote(t.Length <= 200 ? t : t[..200] + "…"))));

    static void Arrive(string[] texts)
    {
        using var law = new Law(new ConstantsChart(texts));
        law.Check([], [], new(), [], "v1.25.0");
        law.Check(new() { ["flag"] = false, ["text"] = texts[0] is { Length: < 100 } t && t.All(c => c is >= ' ' and <= '~') ? t : "{{", ["words"] = new System.Text.Json.Nodes.JsonArray() }, [], new(), [], "v1.25.0");
    }
}
