using System.Text;

namespace DebateInvite.Bench.Load;

/// <summary>One page asked for again and again, as browsers ask for it: by <see cref="Wrk"/> where it is installed, else by threads of our own.</summary>
internal static class PageLoad
{
    public const int Connections = 16;

    public const string AcceptEncoding = "gzip, deflate, br";

    /// <summary>What makes the load.</summary>
    public static string Generator => Wrk.IsInstalled ? "wrk" : "a generator of our own";

    /// <returns>Answers a second.</returns>
    public static async Task<double> RunAsync(int port, string path, TimeSpan time)
    {
        if (Wrk.IsInstalled)
            return await Wrk.RunAsync(port, path, Connections, time);

        var request = Encoding.ASCII.GetBytes($"GET {path} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nAccept-Encoding: {AcceptEncoding}\r\n\r\n");
        return (await SocketLoad.RunAsync(port, Connections, time, () => request, expected: 200)).PerSecond;
    }
}
