namespace DebateInvite.Domain.Guests;

/// <summary>The part of public life that a guest comes from.</summary>
public enum Sector
{
    LocalGovernment,
    SocialEconomy,
    PublicBody,
    Ngo,
    Academia,
    Business,
    Media,
    Other,
}
