namespace Odin.Charts.Sdk.Tests;

/// <summary>The texts that most scenarios start from.</summary>
static class Sources
{
    internal const string Program = "return ChartApp.Run(args, new GreetingChart());\n";

    internal const string GreetingValues = """
        public sealed record GreetingValues
        {
            public string Text { get; init; } = "hello";
        }

        """;

    internal const string GreetingChart = GreetingValues + """
        public sealed class GreetingChart() : Chart<GreetingValues>("greeting")
        {
            public override ChartMetadata Metadata { get; } = new() { Description = "Greets." };

            protected override void Define(Templates<GreetingValues> templates)
            {
                templates.Add(c => new V1ConfigMap
                {
                    Metadata = new() { Name = "card" },
                    Data = new Dictionary<string, string> { { "text", c.Values.Text } },
                });
                templates.Add(c => new V1ConfigMap
                {
                    Metadata = new() { Name = "second" },
                    Data = new Dictionary<string, string> { { "text", "constant" } },
                });
            }
        }

        """;

    internal static string Project(string properties = "", string items = "") => $"""
        <Project Sdk="Odin.Charts.Sdk/{PackedSdk.Version}">
          <PropertyGroup>
            <TargetFramework>net10.0</TargetFramework>
            {properties}
          </PropertyGroup>
          <ItemGroup>
            {items}
          </ItemGroup>
        </Project>
        """;

    /// <summary>A workspace with one chart project, App, in its root.</summary>
    internal static Workspace App(string properties = "", string items = "", string program = Program) => new Workspace()
        .Write("App.csproj", Project(properties, items))
        .Write("Program.cs", program)
        .Write("GreetingChart.cs", GreetingChart);
}
