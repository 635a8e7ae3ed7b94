namespace Odin.Stack;

/// <summary>What the schema cannot refuse: names that would not fit, and parts that count on one that is off.</summary>
internal static class OdinRefusals
{
    /// <summary>The parts put the longest end to it, and StatefulSets and Deployments more for their pods.</summary>
    const int LongestRelease = 27;

    public static void Define(Templates<OdinValues> templates)
    {
        templates.FailWhen(
            c => Names.Label(c.Release.Name, LongestRelease) != c.Release.Name,
            "The name of the release is longer than 27 characters: the parts of the stack could not be told apart by their names. Choose a shorter one.");
    }
}
