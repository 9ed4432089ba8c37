using CsCheck;
using DebateInvite.Domain.Typing;
using DebateInvite.Web.Email.Delivery;

namespace DebateInvite.Web.Tests.Email.Delivery;

public class AddressAgreementTests
{
    private static readonly string[] Odd =
        ["", "ewa", ".", "-", "_", "+", "'", "%", "|", "=", "{", "ż", "ß", "İ", "\u200d", "\u00ad", "．", "。", "\uff20", "\u3000", "xn--", "1", "A", "ﬁ", "Ⅷ", "\U0001f600"];

    // A form that takes an address which no mail can be sent to would promise a confirmation that never comes.
    [Fact]
    public async Task EveryAddressThatTheFormTakes_CanBeWrittenTo()
    {
        await using var host = new DeliveryHost();
        var piece = Gen.Int[0, Odd.Length - 1].Select(index => Odd[index]).Array[0, 4].Select(string.Concat);
        var taken = 0;

        await Gen.Select(piece, piece, Gen.Int[0, 2]).SampleAsync(async (local, domain, form) =>
        {
            var typed = form switch { 0 => $"{local}@example.org", 1 => $"ewa@{domain}.org", _ => $"{local}@{domain}.pl" };
            if (CleanText.Line(typed) is not { } address || !EmailAddress.IsValid(address))
                return;

            Interlocked.Increment(ref taken);
            (await host.SendAsync(SampleMail.To(address))).ShouldBeOfType<DeliveryOutcome.Accepted>(address);
        }, iter: 2_000);

        taken.ShouldBeGreaterThan(100);
    }
}
