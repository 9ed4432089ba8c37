using DebateInvite.Web.Security;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace DebateInvite.Web.Tests.Hosting;

/// <summary>Which passwords are refused, however long they are.</summary>
public class GuessablePasswordTests
{
    private static readonly string[] Names = ["anna.kowalska@example.org", "zaproszenia.example.org", "Co działa w zamówieniach społecznych?"];

    [Theory]
    [InlineData("123456789012")]
    [InlineData("qwertyuiop123")]
    [InlineData("azertyuiop2027")]
    [InlineData("1qaz2wsx3edc4rfv")]
    [InlineData("987654321abcdef")]
    [InlineData("aaaaaaaaaaaaaaaa")]
    [InlineData("kotkotkotkotkot")]
    [InlineData("abababababab")]
    [InlineData("Hasło-hasło-2027!")]
    [InlineData("P@ssw0rd1234")]
    [InlineData("Passw0rdPassw0rd")]
    [InlineData("MotDePasse2027!")]
    [InlineData("BonjourBonjour1")]
    [InlineData("Wiosna2027Wiosna")]
    [InlineData("Letmein-Letmein-99")]
    [InlineData("kowalska2027anna")]
    [InlineData("Zaproszenia2027!")]
    [InlineData("zamówieniach społecznych")]
    [InlineData("correct horse battery staple")]
    public void IsGuessable_WhatEverybodyTriesFirst(string password) => GuessablePassword.IsGuessable(password, Names).ShouldBeTrue();

    [Theory]
    [InlineData("cztery słowa pod rząd")]
    [InlineData("zażółć-gęślą-jaźń")]
    [InlineData("hasło drugiej osoby")]
    [InlineData("purple kettle drawing seven")]
    [InlineData("bleu fenêtre tortue vélo")]
    [InlineData("x#9vK!p@2&Lq")]
    [InlineData("Tz5!rGw8^bNe")]
    [InlineData("пароль для стола дебатов")]
    public void IsGuessable_NotWhatTakesThought(string password) => GuessablePassword.IsGuessable(password, Names).ShouldBeFalse();

    [Fact]
    public void Rounds_AreWhatOwaspAsks()
    {
        var builder = WebApplication.CreateBuilder().AddSecurity();
        using var services = builder.Services.BuildServiceProvider();

        services.GetRequiredService<IOptions<PasswordHasherOptions>>().Value.IterationCount.ShouldBe(210_000);
    }
}
