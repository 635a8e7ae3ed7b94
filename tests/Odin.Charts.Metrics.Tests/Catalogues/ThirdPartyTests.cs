using Odin.Charts.Metrics.Catalogues;

namespace Odin.Charts.Metrics.Tests.Catalogues;

public class ThirdPartyTests
{
    public static TheoryData<string> All => new(ByName.Keys);

    static readonly Dictionary<string, Catalogue> ByName = ThirdParties.All.Add(OdinExporter.All).Add(OdinBackup.All).ToDictionary(c => c.Name);

    [Theory, MemberData(nameof(All))]
    public void A_catalogue_holds_together(string catalogue) => Assert.Empty(ByName[catalogue].Check());

    [Theory, MemberData(nameof(All))]
    public void Every_metric_has_help(string catalogue) =>
        Assert.All(ByName[catalogue].Metrics, m => Assert.EndsWith(".", m.Help, StringComparison.Ordinal));

    [Theory, MemberData(nameof(All))]
    public void A_name_that_ends_in_a_base_unit_declares_it(string catalogue) => Assert.All(
        ByName[catalogue].Metrics.Where(m => m.Name.EndsWith("_bytes", StringComparison.Ordinal)),
        m => Assert.Equal(Unit.Bytes, m.Unit));

    [Fact]
    public void Third_parties_say_their_version() =>
        Assert.All(ThirdParties.All, c => Assert.True(c.IsThirdParty && c.Version is { Length: > 0 }, c.Name));

    [Fact]
    public void No_two_programs_have_one_name() =>
        Assert.Equal(ThirdParties.All.Length, ThirdParties.All.Select(c => c.Name).Distinct().Count());

    [Fact]
    public void Label_objects_of_one_metric_agree_with_their_declaration() => Assert.All(
        ThirdParties.All.SelectMany(c => c.Metrics),
        m => Assert.Equal(m.Labels.Length, m.Labels.Select(l => l.Name).Distinct().Count()));

    [Fact]
    public void Dimensions_are_labels_of_every_generated_series() => Assert.All(
        TempoMetricsGenerator.With(new Label("cluster")).Metrics,
        m => Assert.Contains(m.Labels, l => l.Name == "cluster"));

    /// <summary>The exporter's own default file lies beside the repository.</summary>
    [NeedsDefaultFields]
    public void Every_default_field_of_DCGM_is_declared()
    {
        var declared = DcgmExporter.All.Metrics.ToDictionary(m => m.Name, m => m.TypeName);
        var fields = File.ReadLines(NeedsDefaultFields.File).Where(l => !l.StartsWith('#')).Select(l => l.Split(','))
            .Where(f => f.Length >= 3 && f[1].Trim() != "label").Select(f => (Name: f[0].Trim(), Type: f[1].Trim())).ToList();
        Assert.NotEmpty(fields);
        Assert.All(fields, f => Assert.Equal(f.Type, declared.GetValueOrDefault(f.Name)));
    }

    [AttributeUsage(AttributeTargets.Method)]
    sealed class NeedsDefaultFields : FactAttribute
    {
        public static readonly string File = Repository.Combine("..", "shared", "data", "upstream", "dcgm-default-counters.csv");

        public NeedsDefaultFields() => Skip = System.IO.File.Exists(File) ? null : "the default fields of ../shared are not there";
    }
}
