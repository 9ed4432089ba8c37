namespace DebateInvite.Web.Features.Organiser.SignIn;

/// <summary>Words about passkeys, wherever one is asked for.</summary>
public static class PasskeyTexts
{
    public static readonly Text SignIn = new("Zaloguj kluczem dostępu", "Sign in with a passkey", "Se connecter avec une clé d’accès");
    public static readonly Text Confirm = new("Potwierdź kluczem dostępu", "Confirm with a passkey", "Confirmer avec une clé d’accès");

    public static readonly Text Refused = new(
        "Klucz dostępu nie został przyjęty: może należeć do innego konta, być usunięty albo minęło pięć minut. Prosimy spróbować ponownie lub użyć hasła.",
        "The passkey was not accepted: it may belong to another account or have been removed, or five minutes have passed. Please try again or use your password.",
        "La clé d’accès n’a pas été acceptée : elle appartient peut-être à un autre compte, a été supprimée, ou cinq minutes se sont écoulées. Veuillez réessayer ou utiliser votre mot de passe.");
    public static readonly Text Cancelled = new(
        "Nie użyto klucza dostępu: przerwano, minął czas albo na tym urządzeniu nie ma klucza do tej strony.",
        "No passkey was used: it was cancelled, time ran out, or this device has none for this site.",
        "Aucune clé d’accès n’a été utilisée : l’opération a été annulée, le délai a expiré ou cet appareil n’en a pas pour ce site.");
    public static readonly Text Elsewhere = new(
        "Pod tym adresem klucze dostępu nie działają. Prosimy otworzyć stronę pod jej właściwą nazwą, przez https.",
        "Passkeys do not work at this address. Please open the site under its own name, by https.",
        "Les clés d’accès ne fonctionnent pas à cette adresse. Veuillez ouvrir le site sous son propre nom, en https.");
    public static readonly Text Failed = new(
        "Nie udało się użyć klucza dostępu. Prosimy odświeżyć stronę i spróbować ponownie albo użyć hasła.",
        "The passkey could not be used. Please reload the page and try again, or use your password.",
        "La clé d’accès n’a pas pu être utilisée. Veuillez recharger la page et réessayer, ou utiliser votre mot de passe.");
}
