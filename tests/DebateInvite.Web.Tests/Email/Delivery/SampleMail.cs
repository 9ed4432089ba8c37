using DebateInvite.Web.Email.Delivery;

namespace DebateInvite.Web.Tests.Email.Delivery;

internal static class SampleMail
{
    public static OutgoingMail To(string address) => new()
    {
        MessageId = $"{Guid.NewGuid():N}@debate.example.org",
        To = address,
        Subject = "Your place is held",
        TextBody = "Your place is held.\n",
        HtmlBody = "<p>Your place is held.</p>",
    };
}
