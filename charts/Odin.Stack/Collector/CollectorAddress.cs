namespace Odin.Stack;

/// <summary>Where a collector in a pod listens: by itself it would on localhost only.</summary>
internal static class CollectorAddress
{
    /// <summary>The address of the pod, in a variable of the container.</summary>
    public const string OfPod = "${env:MY_POD_IP}";

    public static string On(int port) => $"{OfPod}:{port}";
}
