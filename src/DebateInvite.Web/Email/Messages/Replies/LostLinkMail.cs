using DebateInvite.Domain.Guests;

namespace DebateInvite.Web.Email.Messages.Replies;

/// <summary>Somebody asked for the link to this address's reply, which only its owner gets.</summary>
public sealed record LostLinkMail(GuestFacts About) : ReplyMail(About)
{
    public static readonly Text Name = new("Ponowny odnośnik", "Link sent again", "Lien renvoyé");

    /// <summary>Others who share the address, with links of their own; null: nobody does.</summary>
    public IReadOnlyList<GuestFacts>? Others { get; init; }

    public override MailContent Compose(SiteAddress site) => Written(
        new Text($"Państwa odnośnik: {Event.Title}", $"Your link: {Event.Title}", $"Votre lien : {Event.Title}"),
        Others is null ? Greeting : new Paragraph($"{Letters.DearAnybody},"),
        new Paragraph(new Text(
            "zgodnie z prośbą przesyłamy imienny odnośnik do zaproszenia lub zgłoszenia.",
            "As you asked, here is your personal link to the invitation or reply.",
            "Comme vous l’avez demandé, voici votre lien personnel vers l’invitation ou la réponse.")),
        [.. Each(site), .. (Others ?? []).SelectMany(other => new LostLinkMail(other).Each(site))],
        new Paragraph(new Text(
            "Jeżeli to nie Państwo o niego prosili, prosimy nie zwracać uwagi na tę wiadomość.",
            "If you did not ask for it, please disregard this message.",
            "Si vous ne l’avez pas demandé, merci de ne pas tenir compte de ce message.")),
        SignedWith(Others is null ? Letters.Sincerely : Letters.Faithfully),
        LinkIsPrivate,
        SentAutomatically);

    private MailContent Written(Text subject, MailBlock greeting, MailBlock intro, MailBlock[] links, params MailBlock[] rest) =>
        Written(subject, calendar: null, [greeting, intro, .. links, .. rest]);

    private IEnumerable<MailBlock> Each(SiteAddress site) =>
    [
        Details,
        About.Reply is Reply.None
            ? new ActionLink(new Text("Państwa zaproszenie", "Your invitation", "Votre invitation"), site.Of(About.LinkPath, CurrentLanguage.Value))
            : Link(site),
    ];
}
