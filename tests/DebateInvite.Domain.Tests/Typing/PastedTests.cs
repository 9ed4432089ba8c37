using CsCheck;
using DebateInvite.Domain.Guests;
using DebateInvite.Domain.Typing;

namespace DebateInvite.Domain.Tests.Typing;

/// <summary>What people paste is tidied before it is judged, and addresses are compared as mail compares them.</summary>
public class PastedTests
{
    [Theory]
    [InlineData("jan@x.pl.", "jan@x.pl")]
    [InlineData("<jan@x.pl>", "jan@x.pl")]
    [InlineData("mailto:jan@x.pl", "jan@x.pl")]
    [InlineData("MAILTO:jan%40x.pl?subject=Debata", "jan@x.pl")]
    [InlineData("Jan Żółć <jan@x.pl>", "jan@x.pl")]
    [InlineData("\"Żółć, Jan\" <jan@x.pl>;", "jan@x.pl")]
    [InlineData("„jan@x.pl”,", "jan@x.pl")]
    [InlineData("(jan@x.pl)", "jan@x.pl")]
    [InlineData("jan@x.pl\u200b", "jan@x.pl")]
    [InlineData("\ufeffjan@x.pl\u00a0", "jan@x.pl")]
    [InlineData("jan\u200d@x.pl", "jan@x.pl")]
    [InlineData("ｊａｎ＠ｘ．ｐｌ", "jan@x.pl")]
    [InlineData("jan @x.pl", "jan@x.pl")]
    [InlineData("jan@ x.pl", "jan@x.pl")]
    [InlineData("Jan.Zolc@X.pl", "Jan.Zolc@X.pl")]
    [InlineData("o'brien@x.pl", "o'brien@x.pl")]
    [InlineData("jan@x.pl <mailto:jan@x.pl>", "jan@x.pl")]
    [InlineData("jan@x.pl<mailto:Jan@X.pl>.", "jan@x.pl")]
    [InlineData("'jan@x.pl' <jan@x.pl>", "jan@x.pl")]
    [InlineData("\"jan@x.pl\" <jan@x.pl>;", "jan@x.pl")]
    [InlineData("[jan@x.pl](mailto:jan@x.pl)", "jan@x.pl")]
    [InlineData("mailto:jan%2Bdebata%40x.pl", "jan+debata@x.pl")]
    [InlineData("mailto:jan@x.pl%20", "jan@x.pl")]
    [InlineData("E-mail: jan@x.pl", "jan@x.pl")]
    [InlineData("adres e-mail : <jan@x.pl>", "jan@x.pl")]
    [InlineData("jan@x.pl/", "jan@x.pl")]
    [InlineData("mailto://jan@x.pl", "jan@x.pl")]
    [InlineData("| jan@x.pl |", "jan@x.pl")]
    [InlineData("• jan@x.pl", "jan@x.pl")]
    [InlineData("- jan@x.pl", "jan@x.pl")]
    [InlineData("-jan@x.pl", "-jan@x.pl")]
    [InlineData("mail@x.pl", "mail@x.pl")]
    [InlineData("jan@x.pl <ola@x.pl>", "jan@x.pl <ola@x.pl>")]
    [InlineData("jan@x.pljan@x.pl", "jan@x.pljan@x.pl")]
    [InlineData("jan@@x.pl", "jan@@x.pl")]
    [InlineData("jan@x.pl, ola@x.pl", "jan@x.pl, ola@x.pl")]
    [InlineData("jan@x.pl ola", "jan@x.pl ola")]
    [InlineData("brak", "brak")]
    [InlineData(" ", null)]
    public void Email_Tidied_IsTheAddressAlone(string typed, string? tidied)
    {
        EmailAddress.Tidied(typed).ShouldBe(tidied);
        new GuestDetails { FirstName = "Jan", LastName = "Żółć", Email = typed }.Cleaned().Email.ShouldBe(tidied);
    }

    [Theory]
    [InlineData("jan@żółw.pl", "jan@xn--w-uga1v8h.pl")]
    [InlineData("jan@żółw.pl", "JAN@ŻÓŁW.PL")]
    [InlineData("jan@żółw.pl", "jan@XN--W-UGA1V8H.PL")]
    [InlineData("jan@żółw.pl", "jan@z\u0307o\u0301łw.pl")]
    [InlineData("jan@x.pl", "Jan <JAN@X.PL>")]
    [InlineData("jan@x.pl", "ｊａｎ＠ｘ．ｐｌ")]
    [InlineData("jan@x.pl", "jan@x\u3002pl")]
    [InlineData("jan@x.pl", "j\u00adan@x.pl")]
    [InlineData("jan@x.pl", "mailto:jan@x.pl")]
    public void Email_WrittenInTwoWays_IsOneAddress(string one, string other)
    {
        EmailAddress.KeyOf(other).ShouldBe(EmailAddress.KeyOf(one));
        CleanText.EmailKey(other).ShouldBe(CleanText.EmailKey(one));
        Guest.For(Guid.NewGuid(), Named(other), Sample.Now).EmailKey.ShouldBe(Guest.For(Guid.NewGuid(), Named(one), Sample.Now).EmailKey);
    }

    [Theory]
    [InlineData("jan@x.pl", "jan@y.pl")]
    [InlineData("jan@x.pl", "jan+debata@x.pl")]
    [InlineData("j.an@x.pl", "jan@x.pl")]
    [InlineData("jan@zolw.pl", "jan@żółw.pl")]
    public void Email_OfTwo_IsTwo(string one, string other) => EmailAddress.KeyOf(other).ShouldNotBe(EmailAddress.KeyOf(one));

    [Fact]
    public void Email_Anything_TidiedTwice_IsTidiedOnce() =>
        Gen.Select(OneOf.These("jan@x.pl", "Jan <jan@x.pl>", "mailto:jan@x.pl", "<>@", "„"), Gen.String[Gen.OneOf(Gen.Char, OneOf.These('<', '>', '.', ' ', '\u200d', '@')), 0, 5], Gen.Int[0, 20])
            .Sample((text, odd, position) =>
            {
                var once = EmailAddress.Tidied(text.Insert(Math.Min(position, text.Length), odd));
                if (once is not null && EmailAddress.IsValid(once))
                    EmailAddress.Tidied(once).ShouldBe(once);
                if (once is not null)
                    EmailAddress.KeyOf(EmailAddress.KeyOf(once)).ShouldBe(EmailAddress.KeyOf(once));
            }, iter: 20_000);

    [Theory]
    [InlineData("+48 601–234–567", "+48 601-234-567")]
    [InlineData("+48 601—234‑567", "+48 601-234-567")]
    [InlineData("+48 601−234−567", "+48 601-234-567")]
    [InlineData("+48\u00a0601\u202f234\u2009567", "+48 601 234 567")]
    [InlineData("\u202a+48 601 234 567\u202c", "+48 601 234 567")]
    [InlineData("+48 601\u200b234 567", "+48 601234 567")]
    [InlineData("＋４８ ６０１ ２３４ ５６７", "+48 601 234 567")]
    [InlineData("٠١٢٣٤٥٦٧", "01234567")]
    [InlineData("tel:+48601234567", "+48601234567")]
    [InlineData("tel. 22 123 45 67 w. 12", "22 123 45 67 w. 12")]
    [InlineData("22 123 45 67,", "22 123 45 67")]
    [InlineData("(+48) 601 234 567", "(+48) 601 234 567")]
    [InlineData("(0048)601 234 567", "(0048)601 234 567")]
    [InlineData("(22) 123 45 67", "(22) 123 45 67")]
    [InlineData("tel. kom.: 601 234 567", "601 234 567")]
    [InlineData("Telefon komórkowy: 601 234 567", "601 234 567")]
    [InlineData("tel./fax 22 123 45 67", "22 123 45 67")]
    [InlineData("T: +48 22 123 45 67", "+48 22 123 45 67")]
    [InlineData("Tél. : 01 23 45 67 89", "01 23 45 67 89")]
    [InlineData("Mobile: +44 7700 900123", "+44 7700 900123")]
    [InlineData("nr tel. 601 234 567", "601 234 567")]
    [InlineData("601 234 567 (kom.)", "601 234 567")]
    [InlineData("22 123 45 67 (wew. 12)", "22 123 45 67 (wew. 12)")]
    [InlineData("22 123 45 67, wewn. 12", "22 123 45 67, wewn. 12")]
    [InlineData("22 123 45 67 x12", "22 123 45 67 x12")]
    [InlineData("601·234·567", "601.234.567")]
    public void Phone_Pasted_IsTidiedAndValid(string typed, string tidied)
    {
        PhoneNumber.Tidied(typed).ShouldBe(tidied);
        PhoneNumber.IsValid(tidied).ShouldBeTrue();
        new GuestDetails { FirstName = "Jan", LastName = "Żółć", Phone = typed }.Cleaned().Phone.ShouldBe(tidied);
    }

    [Theory]
    [InlineData("-")]
    [InlineData("12345")]
    [InlineData("telefon")]
    [InlineData("601 234 567 (")]
    [InlineData("()601 234 567 lub 5")]
    [InlineData("proszę nie dzwonić")]
    [InlineData("601 234 567 lub 602 345 678 901 234")]
    public void Phone_NoNumber_IsNone(string typed) => PhoneNumber.IsValid(PhoneNumber.Tidied(typed) ?? "").ShouldBeFalse();

    private static GuestDetails Named(string email) => new() { FirstName = "Jan", LastName = "Żółć", Email = email };
}
