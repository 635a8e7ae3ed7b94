using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Odin.Stack.Tests;

/// <summary>A program that listens on a port of this machine, until it is disposed of.</summary>
sealed class LoopbackProgram : IDisposable
{
    readonly StringBuilder _said = new();
    readonly Process _process;

    public LoopbackProgram(string file, IEnumerable<string> arguments)
    {
        _process = Process.Start(new ProcessStartInfo(file, arguments) { RedirectStandardError = true, RedirectStandardOutput = true })!;
        _process.ErrorDataReceived += (_, e) => Hear(e.Data);
        _process.OutputDataReceived += (_, e) => Hear(e.Data);
        _process.BeginErrorReadLine();
        _process.BeginOutputReadLine();
    }

    /// <summary>All that it has written.</summary>
    public string Said
    {
        get { lock (_said) return _said.ToString(); }
    }

    /// <summary>An address that nobody listens on.</summary>
    public static string FreeAddress()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).ToString();
    }

    public void Dispose()
    {
        if (!_process.HasExited) _process.Kill(entireProcessTree: true);
        _process.WaitForExit();
        _process.Dispose();
    }

    void Hear(string? line)
    {
        lock (_said) _said.AppendLine(line);
    }
}
