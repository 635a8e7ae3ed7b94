using System.Text;

namespace Odin.Charts.Sdk;

/// <summary>One argument as it is written on a command line; netstandard2.0 has no list of arguments.</summary>
static class CommandLineArgument
{
    internal static string Quote(string argument)
    {
        var quoted = new StringBuilder("\"");
        var backslashes = 0;
        foreach (var character in argument)
        {
            if (character == '"') quoted.Append('\\', backslashes + 1);
            backslashes = character == '\\' ? backslashes + 1 : 0;
            quoted.Append(character);
        }

        return quoted.Append('\\', backslashes).Append('"').ToString();
    }
}
