namespace DebateInvite.Web.Features.Entrance;

/// <summary>Words of the page that a guest's QR code opens away from the door.</summary>
public static class EntranceTexts
{
    public static readonly Text Show = new("Prosimy pokazać ten kod przy wejściu.", "Please show this code at the entrance.", "Merci de présenter ce code à l’entrée.");
}
