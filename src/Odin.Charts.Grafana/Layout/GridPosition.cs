namespace Odin.Charts.Grafana;

/// <summary>Where a panel is, in columns (24) and units of 30 pixels.</summary>
readonly record struct GridPosition(int X, int Y, int Width, int Height)
{
    public const int Columns = 24;

    public int Bottom => Y + Height;

    public bool Overlaps(GridPosition other) =>
        X < other.X + other.Width && other.X < X + Width && Y < other.Bottom && other.Y < Bottom;

    public void Write(JsonText json)
    {
        json.Open("gridPos"u8);
        json.Write("h"u8, Height);
        json.Write("w"u8, Width);
        json.Write("x"u8, X);
        json.Write("y"u8, Y);
        json.Close();
    }
}
