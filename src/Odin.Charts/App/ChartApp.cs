using System.Globalization;
using System.Text;

namespace Odin.Charts;

/// <summary>The command line of a chart program: <c>return ChartApp.Run(args, new GatewayChart());</c>.</summary>
public static class ChartApp
{
    /// <summary>Runs a chart program.</summary>
    /// <param name="args">The arguments of the program.</param>
    /// <param name="charts">The charts of the program.</param>
    /// <returns>The exit code: 0 when all is well, 1 for problems in the charts or a version that is too low, 2 for a wrong command line.</returns>
    public static int Run(string[] args, params Chart[] charts) => Run(args, [.. charts.Select(Commands)]);

    internal static ChartCommands Commands(Chart chart) => new(
        chart.Name,
        version => ChartEmission.Emit(chart, version),
        () => ProjectVersion.Of(chart.GetType().Assembly),
        request => ChartRenderText.Of(chart, request),
        () => ValuesDefinition.Of(chart).ToYaml(),
        () => ValuesDefinition.Of(chart).Schema.ToJson());

    internal static int Run(string[] args, IReadOnlyList<ChartCommands> charts)
    {
        // Charts are the same wherever they are built, also when their own code formats numbers.
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;
        CultureInfo.DefaultThreadCurrentCulture = CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.InvariantCulture;
        using var output = Writer(Console.OpenStandardOutput());
        using var error = Writer(Console.OpenStandardError());
        return new ChartProgram(charts, output, error, !Console.IsOutputRedirected).Run(args);
    }

    static StreamWriter Writer(Stream stream) => new(stream, new UTF8Encoding(false)) { NewLine = "\n" };
}
