namespace Odin.Charts;

/// <summary>What can go wrong with the output folder: ODIN1310 to ODIN1319.</summary>
internal static class OutputDiagnostics
{
    public static Diagnostic NoFolder(string folder, string reason) => Error("ODIN1310",
        $"'{folder}' cannot be the output folder: {reason}. Choose another one with --output, or make room for it.");

    public static Diagnostic CannotWrite(string folder, string reason) => Error("ODIN1311",
        $"The charts cannot be written to '{folder}': {reason}. The files there are still whole, each of the last build or of this one.");

    public static Diagnostic LeavesFolder(string folder, string path) => Error("ODIN1312",
        $"'{path}' is a link, and what is written through it would end up outside the output folder '{folder}'. Remove the link.");

    public static Diagnostic Busy(string folder, string holder, TimeSpan waited) => Error("ODIN1313",
        $"Another emission{holder} has been writing to '{folder}' for {waited.TotalSeconds:0} s. Wait for it or end it, or use another folder.");

    public static Diagnostic InTheWay(string path, string wanted) => Error("ODIN1314",
        $"'{path}' has to be a {wanted}, and there is something else. Remove it, or use another output folder.");

    public static Diagnostic BadList(string path, string reason) => Error("ODIN1315",
        $"The list of emitted files '{path}' cannot be used: {reason}. Choose another path with --list.");

    public static Diagnostic Interrupted(string folder) => Error("ODIN1316",
        $"Interrupted: nothing was written to '{folder}'.");

    public static Diagnostic SameChart(string name) => Error("ODIN1317",
        $"The program has two charts named '{name}', which would be written to the same place. Rename one of them.");

    static Diagnostic Error(string code, string message) => new(code, DiagnosticSeverity.Error, message);
}
