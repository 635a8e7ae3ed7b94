namespace Odin.Exporter;

/// <summary>A place in the configuration file; lines and columns count from 1.</summary>
internal readonly record struct Place(long Line, long Column);
