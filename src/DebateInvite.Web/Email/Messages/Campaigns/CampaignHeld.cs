using DebateInvite.Domain.Campaigns;
using DebateInvite.Domain.Events;
using DebateInvite.Web.Email.Campaigns;

namespace DebateInvite.Web.Email.Messages.Campaigns;

/// <summary>Tells who scheduled a mailing that it does not go out, and why. Names no guest.</summary>
/// <param name="Subject">Of the mailing, as it reads.</param>
/// <param name="SendAt">When it was to go, on the event's clocks.</param>
public sealed record CampaignHeld(string EventTitle, string EventSlug, Guid CampaignId, string Subject, DateTime SendAt, Doubts For) : Mail
{
    public static readonly Text Name = new("Wstrzymana wysyłka", "Mailing held", "Envoi suspendu");

    public static CampaignHeld About(DebateEvent debate, Campaign campaign, SiteAddress site) => new(
        debate.TextIn(Domain.Language.Pl).Title, debate.Slug, campaign.Id, campaign.SubjectIn(Domain.Language.Pl, debate, site),
        EventTime.ToLocal(campaign.SendAt!.Value, debate.TimeZone), campaign.HeldFor);

    public override MailContent Compose(SiteAddress site) => new(
        new Text($"Wysyłka wstrzymana: {EventTitle}", $"Mailing held: {EventTitle}", $"Envoi suspendu : {EventTitle}"),
        [
            new Paragraph(new Text(
                "Dzień dobry,\n\nzaplanowanej wysyłki nie rozpoczęliśmy: od czasu jej zaplanowania coś się zmieniło. Nikt z gości nie dostał tej wiadomości.",
                "Hello,\n\nThe scheduled mailing has not been started: something has changed since it was scheduled. No guest has received it.",
                "Bonjour,\n\nL’envoi programmé n’a pas été lancé : quelque chose a changé depuis sa programmation. Personne ne l’a reçu.")),
            new Facts(
            [
                (new Text("Wydarzenie", "Event", "Événement"), EventTitle),
                (new Text("Temat", "Subject", "Objet"), Subject),
                (new Text("Zaplanowana na", "Scheduled for", "Programmé le"), Dates.WeekdayAndTime(SendAt)),
            ]),
            .. DoubtTexts.Of(For).Select(why => new Paragraph(why)),
            new Paragraph(new Text(
                "Prosimy ją obejrzeć i zdecydować: wysłać mimo to, wybrać inną porę albo wrócić do szkicu i zmienić treść.",
                "Please look at it and decide: send it all the same, choose another time, or go back to the draft and change the text.",
                "Veuillez l’examiner et décider : l’envoyer malgré tout, choisir une autre heure, ou revenir au brouillon et modifier le texte.")),
            new ActionLink(
                new Text("Obejrzyj wysyłkę", "Look at the mailing", "Examiner l’envoi"),
                site.Of($"/organiser/{EventSlug}/campaigns/{CampaignId}", CurrentLanguage.Value)),
        ]);
}
