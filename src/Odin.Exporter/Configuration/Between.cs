namespace Odin.Exporter;

/// <summary>What is wrong with a value that has a least and a most: nothing, or one problem.</summary>
internal static class Between
{
    public static IEnumerable<ConfigurationProblem> Of(long value, long least, long most, string path) =>
        value >= least && value <= most ? [] : [new("ODIN3005", path, $"{value} should be from {least} to {most}.")];

    public static IEnumerable<ConfigurationProblem> Of(TimeSpan value, TimeSpan least, TimeSpan most, string path) =>
        value >= least && value <= most ? [] :
        [new("ODIN3005", path, $"{Duration.Text(value)} should be from {Duration.Text(least)} to {Duration.Text(most)}.")];
}
