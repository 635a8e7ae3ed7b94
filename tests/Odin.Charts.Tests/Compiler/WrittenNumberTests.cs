using static Odin.Charts.Tests.Written;

namespace Odin.Charts.Tests;

/// <summary>C# beside what it becomes: numbers and conditions.</summary>
public class WrittenNumberTests
{
    [Fact]
    public void An_integer() => Assert.Equal("{{ int64 .Values.number }}", Inline(c => c.Values.Number));

    [Fact]
    public void A_fraction() => Assert.Equal("{{ toJson .Values.ratio }}", Inline(c => c.Values.Ratio));

    [Fact]
    public void A_sum() => Assert.Equal("{{ add (int64 .Values.number) 1 }}", Inline(c => c.Values.Number + 1L));

    [Fact]
    public void A_sum_that_may_overflow_is_refused() => Assert.Equal("ODIN1004", For(c => c.Values.Number + 1));

    [Fact]
    public void A_boolean() => Assert.Equal("{{ .Values.flag }}", Inline(c => c.Values.Flag));

    [Fact]
    public void A_comparison() => Assert.Equal("{{ gt (int64 .Values.number) 3 }}", Inline(c => c.Values.Number > 3));

    [Fact]
    public void The_opposite_of_a_comparison() => Assert.Equal("{{ le (int64 .Values.number) 3 }}", Inline(c => !(c.Values.Number > 3)));

    [Fact]
    public void An_integer_and_a_fraction() => Assert.Equal("{{ lt (float64 (int64 .Values.number)) (float64 .Values.ratio) }}", Inline(c => c.Values.Number < c.Values.Ratio));

    [Fact]
    public void And_or_not() => Assert.Equal("{{ or (and .Values.flag (eq .Values.text \"a\")) (not .Values.flag) }}", Inline(c => (c.Values.Flag && c.Values.Text == "a") || !c.Values.Flag));

    [Fact]
    public void A_number_that_may_be_null_is_compared_when_it_is_there() => Assert.Equal(
        "{{ and (not (kindIs \"invalid\" .Values.maybeNumber)) (gt (int64 .Values.maybeNumber) 3) }}", Inline(c => c.Values.MaybeNumber > 3));

    [Fact]
    public void An_enum_is_compared_by_its_name() => Assert.Equal("{{ eq .Values.mode \"highly-available\" }}", Inline(c => c.Values.Mode == SinkMode.HighlyAvailable));

    [Fact]
    public void A_count() => Assert.Equal("{{ gt (len .Values.words) 1 }}", Inline(c => c.Values.Words.Count > 1));

    [Fact]
    public void Contains() => Assert.Equal("{{ has \"a\" .Values.words }}", Inline(c => c.Values.Words.Contains("a")));

    [Fact]
    public void Contains_a_number() => Assert.Equal("{{- $hasX := false }}\n{{- range $item := .Values.numbers }}\n{{- if eq (int64 $item) 2 }}\n{{- $hasX = true }}\n{{- end }}\n{{- end }}\nx: {{ $hasX }}", For(c => c.Values.Numbers.Contains(2)));

    [Fact]
    public void A_constant_list_contains_a_number() => Assert.Equal("{{ has (float64 .Values.number) (list 1.0 2.0) }}", Inline(c => new[] { 1, 2 }.Contains(c.Values.Number)));

    [Fact]
    public void Any_is_a_loop_when_it_has_a_condition() => Assert.Equal(
        """
        {{- $anyX := false }}
        {{- range $i := .Values.items }}
        {{- if gt (int64 (dig "port" 80 $i)) 1024 }}
        {{- $anyX = true }}
        {{- end }}
        {{- end }}
        x: {{ $anyX }}
        """, For(c => c.Values.Items.Any(i => i.Port > 1024)));
}
