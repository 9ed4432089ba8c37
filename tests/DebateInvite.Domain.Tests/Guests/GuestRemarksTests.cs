using CsCheck;
using DebateInvite.Domain.Guests;

namespace DebateInvite.Domain.Tests.Guests;

/// <summary>What organisers note, and how much of it can be stored.</summary>
public class GuestRemarksTests
{
    private static readonly char[] Separators = [',', ';'];

    private static readonly string OtherTags = new('a', 100);

    [Fact]
    public void Cleaned_Typed_IsStoredClean()
    {
        var remarks = new GuestRemarks { Salutation = " Szanowna  Pani\n", Notes = " VIP \r\n dzwonić rano \n\n" }.Cleaned();

        (remarks.Salutation, remarks.Notes).ShouldBe(("Szanowna Pani", "VIP\ndzwonić rano"));
    }

    [Theory]
    [InlineData("panel;vip", "panel", "vip")]
    [InlineData("vip,panel", "panel", "vip")]
    [InlineData(",;vip, ,;", "vip")]
    [InlineData("Rada  Miasta", "rada miasta")]
    [InlineData("VIP,vip,Vip", "vip")]
    [InlineData(" , ;")]
    public void Cleaned_TagsInOneField_ArePartedByCommasAndSemicolons(string typed, params string[] tags) =>
        new GuestRemarks { Tags = [typed] }.Cleaned().Tags.ShouldBe(tags);

    [Fact]
    public void Cleaned_AnyTags_AreInOrderOnceEachAndStaySo() =>
        OneOf.These("vip", "VIP", "panel", " Panel ", "żółw", "Żółw", ",", ";", " ", "a,b", "B;a").List[0, 8].Sample(typed =>
        {
            var tags = new GuestRemarks { Tags = typed }.Cleaned().Tags;

            tags.ShouldBe(tags.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
            tags.ShouldAllBe(tag => tag.Length > 0 && tag == tag.Trim() && !tag.Any(char.IsUpper) && tag.IndexOfAny(Separators) < 0);
            new GuestRemarks { Tags = tags }.Cleaned().Tags.ShouldBe(tags);
        });

    [Fact]
    public void TagsFit_JustAsLongAsTheColumn_IsStoredAndOneMoreLetterIsNot()
    {
        // Commas count: one before, one between, one after.
        var longest = new string('b', Guest.TagsMaxLength - OtherTags.Length - 3);
        var fitting = new GuestRemarks { Tags = [OtherTags, longest] };
        var guest = Sample.Debate().NewGuest();

        guest.Remark(fitting);

        guest.Tags.Length.ShouldBe(Guest.TagsMaxLength);
        fitting.TagsFit.ShouldBeTrue();
        new GuestRemarks { Tags = [OtherTags, longest + "b"] }.TagsFit.ShouldBeFalse();
    }

    [Fact]
    public void TagsFit_SameTagTwice_TakesNoMoreRoom() =>
        new GuestRemarks { Tags = [OtherTags, OtherTags.ToUpperInvariant(), OtherTags, $" {OtherTags} "] }.TagsFit.ShouldBeTrue();

    [Fact]
    public void NotesFit_JustAsLongAsTheColumn_FitAndOneMoreLetterDoesNot()
    {
        var longest = new string('a', Guest.NotesMaxLength);

        new GuestRemarks { Notes = longest }.NotesFit.ShouldBeTrue();
        new GuestRemarks { Notes = longest + "a" }.NotesFit.ShouldBeFalse();
        new GuestRemarks { Notes = longest + " \n" }.NotesFit.ShouldBeTrue("white space at the end is not stored");
        new GuestRemarks().NotesFit.ShouldBeTrue();
    }
}
