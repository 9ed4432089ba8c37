namespace DebateInvite.Web.Security;

/// <summary>A browser in words that its owner knows it by.</summary>
public static class Device
{
    // The first that is found counts: browsers name those whom they resemble, so the more special come first.
    private static readonly (string Sign, string Name)[] Browsers =
    [
        ("Edg", "Edge"), ("OPR/", "Opera"), ("SamsungBrowser", "Samsung Internet"), ("Vivaldi", "Vivaldi"), ("Firefox", "Firefox"), ("FxiOS", "Firefox"),
        ("CriOS", "Chrome"), ("Chrome", "Chrome"), ("Safari", "Safari"),
    ];

    private static readonly (string Sign, string Name)[] Systems =
    [
        ("iPhone", "iPhone"), ("iPad", "iPad"), ("Android", "Android"), ("Windows", "Windows"), ("Mac OS", "Mac"), ("CrOS", "Chromebook"), ("Linux", "Linux"),
    ];

    /// <param name="userAgent">RFC 9110 §10.1.5; it may say anything.</param>
    /// <returns>Such as <c>Firefox, Windows</c>; empty when nothing is known of it.</returns>
    public static string Of(string? userAgent) =>
        string.Join(", ", new[] { Find(Browsers, userAgent), Find(Systems, userAgent) }.OfType<string>());

    private static string? Find((string Sign, string Name)[] known, string? userAgent) =>
        known.FirstOrDefault(one => userAgent?.Contains(one.Sign, StringComparison.Ordinal) is true).Name;
}
