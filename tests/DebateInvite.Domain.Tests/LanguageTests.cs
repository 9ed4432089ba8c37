using System.Globalization;

namespace DebateInvite.Domain.Tests;

public class LanguageTests
{
    [Theory]
    [InlineData(Language.Pl, "Polish")]
    [InlineData(Language.En, "English")]
    [InlineData(Language.Fr, "French")]
    public void Code_Language_IsTheOneThatEverybodyKnowsItBy(Language language, string name) =>
        CultureInfo.GetCultureInfo(language.Code()).EnglishName.ShouldBe(name);

    [Fact]
    public void All_Languages_AreOfferedOnceEachAndPolishFirst()
    {
        LanguageExtensions.All.ShouldBe(Enum.GetValues<Language>(), ignoreOrder: true);
        LanguageExtensions.All[0].ShouldBe(Language.Pl);
    }
}
