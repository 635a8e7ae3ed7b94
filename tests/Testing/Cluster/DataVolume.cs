namespace Odin.Charts.Testing;

/// <summary>The data of a component on its volume, with what the program's own verbs leave there, killed or not.</summary>
public sealed class DataVolume
{
    public const string Half = "half";

    /// <summary>What a pod would serve.</summary>
    public string Data { get; private set; } = "old";

    /// <summary>What <c>restore</c> keeps aside.</summary>
    public string? Kept { get; private set; }

    /// <summary>A Job's pod has started.</summary>
    public void Begin(string step)
    {
        if (step == "restore" && Kept is null) (Kept, Data) = (Data, Half);
        if (step == "undo" && Kept is not null) Data = Half;
    }

    /// <summary>A Job's pod has done its work.</summary>
    public void End(string step, string backup)
    {
        if (step == "restore") Data = $"new {backup}";
        if (step == "undo" && Kept is { } kept) (Data, Kept) = (kept, null);
        if (step == "finish") Kept = null;
    }
}
