using System.Reflection;
using ArchUnitNET.Domain;
using ArchUnitNET.Fluent;
using ArchUnitNET.Loader;
using DebateInvite.Domain.Events;
using DebateInvite.Web.Data;
using static ArchUnitNET.Fluent.ArchRuleDefinition;

namespace DebateInvite.Web.Tests.Architecture;

/// <summary>Which part of the house may know which.</summary>
public class DependencyTests
{
    private static readonly ArchUnitNET.Domain.Architecture House =
        new ArchLoader().LoadAssemblies(typeof(Program).Assembly, typeof(DebateEvent).Assembly).Build();

    [Fact]
    public void Domain_ReferencesNothingButTheRuntime() =>
        typeof(DebateEvent).Assembly.GetReferencedAssemblies().ShouldAllBe(assembly => assembly.Name!.StartsWith("System.", StringComparison.Ordinal));

    [Fact]
    public void OnlyData_KnowsWhichDatabaseItIs() => OnlyIn(
        @"DebateInvite\.Web\.Data(\..+)?",
        "^(Microsoft\\.Data\\.Sqlite|Microsoft\\.Data\\.SqlClient|Microsoft\\.EntityFrameworkCore\\.Sqlite|Microsoft\\.EntityFrameworkCore\\.SqlServer)");

    [Fact]
    public void OnlyMailDelivery_KnowsMailKit() => OnlyIn(@"DebateInvite\.Web\.Email\.Delivery", "^(MailKit|MimeKit)");

    [Fact]
    public void OnlySpreadsheets_KnowsCsvHelperAndOpenXml() => OnlyIn(
        @"DebateInvite\.Web\.Spreadsheets", "^(CsvHelper|DocumentFormat\\.OpenXml|System\\.IO\\.Packaging)");

    [Fact]
    public void Spreadsheets_KnowNeitherGuestsNorTheDatabase() => Check(Types().That()
        .ResideInNamespaceMatching(@"^DebateInvite\.Web\.Spreadsheets$")
        .Should().NotDependOnAny(Types().That().ResideInNamespaceMatching(@"^DebateInvite\.(Domain|Web\.(Data|Email|Features))(\..+)?$")));

    [Fact]
    public void DataAndEmail_KnowNoPage() => Check(Types().That()
        .ResideInNamespaceMatching(@"^DebateInvite\.Web\.(Data|Email)(\..+)?$")
        .Should().NotDependOnAny(Types().That().ResideInNamespaceMatching(@"^DebateInvite\.Web\.Features(\..+)?$")));

    // What a rule forbids must exist, or the rule holds of nothing.
    [Theory]
    [InlineData("^Microsoft\\.Data\\.Sqlite", typeof(DebateContext))]
    [InlineData("^MailKit", typeof(Web.Email.Delivery.SmtpOptions))]
    [InlineData("^CsvHelper", typeof(Web.Spreadsheets.CsvFile))]
    [InlineData("^DocumentFormat\\.OpenXml", typeof(Web.Spreadsheets.XlsxFile))]
    [InlineData("^System\\.IO\\.Packaging", typeof(Web.Spreadsheets.XlsxFile))]
    public void LoadedHouse_HasWhatTheRulesAreAbout(string assembly, System.Type knownIn) => House.Types
        .Where(type => type.Namespace.FullName.StartsWith(knownIn.Namespace!, StringComparison.Ordinal))
        .SelectMany(type => type.Dependencies)
        .ShouldContain(dependency => System.Text.RegularExpressions.Regex.IsMatch(dependency.Target.Assembly.Name, assembly, default, TimeSpan.FromSeconds(1)));

    private static void OnlyIn(string space, string assemblies) => Check(Types().That()
        .ResideInAssembly(typeof(Program).Assembly)
        .And().DoNotResideInNamespaceMatching($"^{space}$")
        .Should().NotDependOnAnyTypesThat().ResideInAssemblyMatching(assemblies));

    private static void Check(IArchRule rule) => rule.Evaluate(House)
        .Where(result => !result.Passed)
        .Select(result => result.Description)
        .ShouldBeEmpty();
}
