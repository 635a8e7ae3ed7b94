using static Odin.Charts.Tests.Written;

namespace Odin.Charts.Tests;

/// <summary>C# beside what it becomes: lists and maps.</summary>
public class WrittenListTests
{
    [Fact]
    public void A_list_unless_it_is_empty() => Assert.Equal(
        """
        {{- with .Values.words }}
        x: {{- toYaml . | nindent 2 }}
        {{- end }}
        """, For(c => Omit.Empty(c.Values.Words)));

    [Fact]
    public void Items_unless_there_are_none() => Assert.Equal(
        """
        {{- if or .Values.flag .Values.words }}
        x:
          {{- if .Values.flag }}
          - a
          {{- end }}
          {{- with .Values.words }}
          {{- toYaml . | nindent 2 }}
          {{- end }}
        {{- end }}
        """, For(c => Omit.Empty(new Items<string> { c.Values.Flag ? "a" : null, c.Values.Words })));

    [Fact]
    public void Entries_of_which_a_map_cannot_have_the_first_unless_there_are_none() => Assert.Equal(
        """
        {{- if or .Values.flag (omit .Values.labels "a") }}
        x:
          {{- if .Values.flag }}
          a: b
          {{- end }}
          {{- with omit .Values.labels "a" }}
          {{- toYaml . | nindent 2 }}
          {{- end }}
        {{- end }}
        """, For(c => Omit.Empty(new Entries { { "a", c.Values.Flag ? "b" : null }, c.Values.Labels })));

    [Fact]
    public void What_does_not_say_when_it_is_empty_is_refused() =>
        Assert.Equal("ODIN1001", For(c => Omit.Empty(new Items<string> { c.Values.Words.Where(w => w != "") })));

    [Fact]
    public void Opposites_beside_each_other() => Assert.Equal(
        """
        x:
          {{- if .Values.flag }}
          - {{ .Values.text | quote }}
          {{- else }}
          - {{ .Values.mode | quote }}
          {{- end }}
        """, For(c => new Items<string> { c.Values.Flag ? c.Values.Text : null, c.Values.Flag ? null : c.Values.Mode.ToString() }));

    [Fact]
    public void What_stands_in_for_no_items() => Assert.Equal(
        """
        x:
          {{- range $w := .Values.words }}
          - {{ printf "-%s" $w | quote }}
          {{- else }}
          - none
          {{- end }}
        """, For(c => new Items<string> { c.Values.Words.Any() ? c.Values.Words.Select(w => "-" + w) : new[] { "none" } }));

    [Fact]
    public void A_list_of_values() => Assert.Equal("{{- toYaml .Values.words | nindent 2 }}", Inline(c => c.Values.Words));

    [Fact]
    public void Select() => Assert.Equal(
        """
        x:
          {{- range $w := .Values.words }}
          - {{ printf "--%s" $w | quote }}
          {{- else }} []
          {{- end }}
        """, For(c => c.Values.Words.Select(w => "--" + w)));

    [Fact]
    public void Where() => Assert.Equal(
        """
        x:
          {{- $hasX := false }}
          {{- range $w := .Values.words }}
          {{- if ne $w "" }}
          {{- $hasX = true }}
          - {{ $w | quote }}
          {{- end }}
          {{- end }}
          {{- if not $hasX }} []
          {{- end }}
        """, For(c => c.Values.Words.Where(w => w != "")));

    [Fact]
    public void A_list_of_several_parts() => Assert.Equal(
        """
        x:
          - first
          {{- if .Values.flag }}
          - second
          {{- end }}
          {{- with .Values.words }}
          {{- toYaml . | nindent 2 }}
          {{- end }}
        """, For(c => new Items<string> { "first", c.Values.Flag ? "second" : null!, c.Values.Words }));

    [Fact]
    public void Records_are_written_with_the_defaults_that_Helm_does_not_know() => Assert.Equal(
        """
        x:
          {{- range $item := .Values.items }}
          - name: {{ $item.name | quote }}
            port: {{ int64 (dig "port" 80 $item) }}
            {{- if not (kindIs "invalid" $item.path) }}
            path: {{ $item.path | quote }}
            {{- end }}
          {{- else }} []
          {{- end }}
        """, For(c => c.Values.Items));

    [Fact]
    public void The_context_inside_a_range_is_the_root() => Assert.Equal(
        """
        x:
          {{- range $i := .Values.items }}
          - {{ printf "%s.%s" $i.name $.Release.Name | quote }}
          {{- else }} []
          {{- end }}
        """, For(c => c.Values.Items.Select(i => i.Name + "." + c.Release.Name)));

    [Fact]
    public void What_is_proven_outside_a_range_holds_inside() => Assert.Equal(
        """
        {{- if not (kindIs "invalid" .Values.maybe) }}
        x:
          {{- range $w := .Values.words }}
          - {{ printf "%s%s" $w $.Values.maybe | quote }}
          {{- else }} []
          {{- end }}
        {{- end }}
        """, For(c => c.Values.Maybe != null ? c.Values.Words.Select(w => w + c.Values.Maybe) : null));

    [Fact]
    public void Entries() => Assert.Equal(
        """
        x:
          app: gateway
          {{- with omit .Values.labels "app" }}
          {{- toYaml . | nindent 2 }}
          {{- end }}
        """, For(c => new Entries { { "app", "gateway" }, c.Values.Labels }));

    [Fact]
    public void ToDictionary() => Assert.Equal(
        """
        x:
          {{- range $key, $value := .Values.labels }}
          {{ printf "odin/%s" $key | quote }}: {{ $value | quote }}
          {{- else }} {}
          {{- end }}
        """, For(c => c.Values.Labels.ToDictionary(l => "odin/" + l.Key, l => l.Value)));

    [Fact]
    public void Keys_that_may_repeat_are_refused() => Assert.Equal("ODIN1009", For(c => c.Values.Items.ToDictionary(i => i.Name, i => i.Path)));

    [Fact]
    public void Free_JSON() => Assert.Equal("{{- toYaml .Values.free | nindent 2 }}", Inline(c => c.Values.Free));
}
