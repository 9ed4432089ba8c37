namespace DebateInvite.Web.Tests.Features.Organiser.Accessibility;

/// <summary>A declaration of accessibility as organisers fill it in.</summary>
internal static class Declarations
{
    public static readonly (string Field, string Value)[] Complete =
    [
        ("Publisher", "Stowarzyszenie na rzecz Spółdzielni Socjalnych"), ("Status", "PartlyCompliant"),
        ("PublishedOn", "2027-01-04"), ("ChangedOn", "2027-05-03"), ("MadeOn", "2027-05-10"), ("ReviewedOn", "2027-05-20"),
        ("ContactName", "Anna Kontaktowa"), ("ContactEmail", "dostepnosc@example.org"), ("ContactPhone", "22 123 45 67"),
        ("Pl.Exceptions", "Skany *starych* umów: bez warstwy tekstowej."), ("En.Exceptions", "Scans of old contracts."), ("Fr.Exceptions", "Numérisations d’anciens contrats."),
        ("Pl.Architecture", "Wejście bez schodów, winda."), ("En.Architecture", "Step-free entrance, lift."), ("Fr.Architecture", "Entrée de plain-pied, ascenseur."),
        ("Pl.Communication", "Tłumacz języka migowego online."), ("En.Communication", "An online interpreter of sign language."), ("Fr.Communication", "Un interprète en langue des signes en ligne."),
    ];
}
