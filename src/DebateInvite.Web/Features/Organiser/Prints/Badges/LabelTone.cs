namespace DebateInvite.Web.Features.Organiser.Prints.Badges;

/// <summary>How badges of one group look, with a letter, since not everybody tells colours apart.</summary>
/// <param name="Colour">On which white can be read (WCAG 2.2, 1.4.3), as CSS has it.</param>
public sealed record LabelTone(char Letter, string Colour, Text Name)
{
    public static readonly IReadOnlyList<LabelTone> All =
    [
        new('A', "#8c1d2f", new("bordowy", "crimson", "bordeaux")),
        new('B', "#1f4e79", new("niebieski", "blue", "bleu")),
        new('C', "#1d5c3c", new("zielony", "green", "vert")),
        new('D', "#754700", new("brązowy", "brown", "brun")),
        new('E', "#5b2a86", new("fioletowy", "violet", "violet")),
        new('F', "#333333", new("grafitowy", "dark grey", "gris foncé")),
    ];
}
