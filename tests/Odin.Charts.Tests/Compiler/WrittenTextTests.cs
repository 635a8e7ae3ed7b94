using static Odin.Charts.Tests.Written;

namespace Odin.Charts.Tests;

/// <summary>C# beside what it becomes: texts.</summary>
public class WrittenTextTests
{
    [Fact]
    public void A_value() => Assert.Equal("{{ .Values.text | quote }}", Inline(c => c.Values.Text));

    [Fact]
    public void A_constant() => Assert.Equal("\"on\"", Inline(c => "on"));

    [Fact]
    public void A_constant_with_braces() => Assert.Equal("\"{{ \"{{\" }} x }}\"", Inline(c => "{{ x }}"));

    [Fact]
    public void An_interpolation() => Assert.Equal("{{ printf \"a-%s-%d%%\" .Values.text (int64 .Values.number) | quote }}", Inline(c => $"a-{c.Values.Text}-{c.Values.Number}%"));

    [Fact]
    public void A_sum() => Assert.Equal("{{ printf \"%s.svc\" .Release.Name | quote }}", Inline(c => c.Release.Name + ".svc"));

    [Fact]
    public void A_fallback() => Assert.Equal("{{ if not (kindIs \"invalid\" .Values.maybe) }}{{ .Values.maybe | quote }}{{ else }}none{{ end }}", Inline(c => c.Values.Maybe ?? "none"));

    [Fact]
    public void A_text_that_may_be_missing() => Assert.Equal(
        """
        {{- if not (kindIs "invalid" .Values.maybe) }}
        x: {{ .Values.maybe | quote }}
        {{- end }}
        """, For(c => c.Values.Maybe));

    [Fact]
    public void A_choice() => Assert.Equal("{{ if .Values.flag }}\"yes\"{{ else }}{{ .Values.text | quote }}{{ end }}", Inline(c => c.Values.Flag ? "yes" : c.Values.Text));

    [Fact]
    public void A_choice_inside_a_text() => Assert.Equal("{{ printf \"is %s\" (ternary \"on\" \"off\" .Values.flag) | quote }}", Inline(c => $"is {(c.Values.Flag ? "on" : "off")}"));

    [Fact]
    public void Several_lines() => Assert.Equal(
        """
        x: |-
          name: {{ .Release.Name }}

          port: {{ int64 .Values.number }}
        """, For(c => $"name: {c.Release.Name}\n\nport: {c.Values.Number}"));

    [Fact]
    public void Several_lines_that_end_with_a_break() => Assert.Equal(
        """
        x: |
          {{ "{{" }} {{ .Values.mode }}
          end
        """, For(c => $"{{{{ {c.Values.Mode}\nend\n"));

    [Theory]
    [InlineData("a\n", "\nb")]
    [InlineData(" a\n", "\nb")]
    [InlineData("a\t", "\nb")]
    public void Several_lines_that_a_block_may_change_stay_quoted(string before, string after) =>
        Assert.StartsWith("{{ printf", Inline(c => before + c.Values.Text + after), StringComparison.Ordinal);

    [Fact]
    public void A_block_ends_with_something_visible() =>
        Assert.StartsWith("{{ printf", Inline(c => "a\n" + c.Release.Name), StringComparison.Ordinal);

    [Fact]
    public void A_text_unless_it_is_empty() => Assert.Equal(
        """
        {{- with .Values.text }}
        x: {{ . | quote }}
        {{- end }}
        """, For(c => Omit.Empty(c.Values.Text)));

    [Fact]
    public void An_enum() => Assert.Equal("{{ .Values.mode | quote }}", Inline(c => c.Values.Mode));

    [Fact]
    public void Replace() => Assert.Equal("{{ replace \".\" \"-\" .Values.text | quote }}", Inline(c => c.Values.Text.Replace(".", "-")));

    [Fact]
    public void Join() => Assert.Equal("{{ join \",\" .Values.words | quote }}", Inline(c => string.Join(",", c.Values.Words)));

    [Fact]
    public void Join_of_texts_made_of_items() => Assert.Equal(
        """
        {{- $xList := list }}
        {{- range $w := .Values.words }}
        {{- $xList = append $xList (printf "<%s>" $w) }}
        {{- end }}
        x: {{ join "," $xList | quote }}
        """, For(c => string.Join(",", c.Values.Words.Select(w => $"<{w}>"))));

    [Fact]
    public void What_Helm_and_CSharp_do_differently_is_refused()
    {
        Assert.Equal("ODIN1005", For(c => c.Values.Text.ToUpperInvariant()));
        Assert.Equal("ODIN1005", For(c => c.Values.Text.Substring(1)));
        Assert.Equal("ODIN1006", For(c => c.Values.Text.StartsWith("ab") ? "1" : "0"));
        Assert.Equal("ODIN1007", For(c => $"{c.Values.Ratio}"));
        Assert.Equal("ODIN1007", For(c => $"{c.Values.Flag}"));
        Assert.Equal("ODIN1002", For(c => $"{c.Values.Maybe}"));
        Assert.Equal("ODIN1010", For(c => Names.Label(c.Values.Text)));
    }
}
