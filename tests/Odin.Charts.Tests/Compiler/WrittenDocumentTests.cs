using static Odin.Charts.Tests.Written;

namespace Odin.Charts.Tests;

/// <summary>C# beside what it becomes: files inside texts.</summary>
public class WrittenDocumentTests
{
    [Fact]
    public void Yaml() => Assert.Equal(
        """
        x: |
          root_url: {{ toJson .Values.text }}
          protocol: "http"
        """, For(c => Document.Yaml(new DocumentIniServer { RootUrl = c.Values.Text })));

    [Fact]
    public void Ini() => Assert.Equal(
        """
        x: |
          http_port = {{ int64 .Values.number }}
          protocol = http
        """, For(c => Document.Ini(new DocumentIniServer { HttpPort = c.Values.Number })));

    [Fact]
    public void Json_becomes_a_named_template() => Assert.Equal(
        """
        x: |
          {{- include "one.x" . | fromYaml | toPrettyJson | nindent 2 }}
        """, For(c => Document.Json(new DocumentIniServer { RootUrl = c.Values.Text })));

    [Fact]
    public void Constants_are_written_in_full() => Assert.Equal(
        """
        x: |
          http_port: 80
          protocol: "http"
        """, For(c => Document.Yaml(new DocumentIniServer { HttpPort = 80 })));

    sealed record Gates
    {
        public required IReadOnlyList<WrittenItem> Items { get; init; }
    }

    static readonly WrittenItem Gate = new() { Name = "gate", Port = 8080 };

    [Fact]
    public void Constant_items_start_on_the_line_of_the_dash_as_others_do() => Assert.Equal(
        """
        x: |
          items:
            - name: {{ toJson .Values.text }}
              port: 80
            - name: "gate"
              port: 8080
        """, For(c => Document.Yaml(new Gates { Items = new Items<WrittenItem> { new WrittenItem { Name = c.Values.Text }, Gate } })));

    [Fact]
    public void A_text_that_may_break_an_INI_file_is_refused() =>
        Assert.Equal("ODIN1008", For(c => Document.Ini(new DocumentIniServer { RootUrl = c.Values.Text })));

    [Fact]
    public void A_JSON_file_for_each_item_must_be_a_function() =>
        Assert.Equal("ODIN1001", For(c => c.Values.Items.Select(i => Document.Json(new DocumentIniServer { RootUrl = i.Name }))));

    static readonly TextFile Dashboard = new("dashboards/gpu.json", "{\n  \"title\": \"{{ gpu }}\"\n}");

    [Fact]
    public void A_file_of_the_chart_is_read_as_a_block() =>
        Assert.Equal("x: |-\n  {{- .Files.Get \"files/dashboards/gpu.json\" | nindent 2 }}", Written.For(c => c.Files.Get(Dashboard)));

    [Fact]
    public void A_file_of_one_line_is_quoted() =>
        Assert.Equal("{{ .Files.Get \"files/a\" | quote }}", Written.Inline(c => c.Files.Get(new TextFile("a", "on"))));
}
