namespace Odin.Charts;

/// <summary>The step of a version that a change asks for.</summary>
internal enum Step
{
    /// <summary>None: nothing has changed.</summary>
    None,

    /// <summary>Nobody who installs the chart has to know.</summary>
    Patch,

    /// <summary>There is more than before.</summary>
    Minor,

    /// <summary>What worked before may not work now.</summary>
    Breaking,
}
