namespace DebateInvite.Web.Security;

/// <summary>
/// What people reach for when they are asked for a password, in the site's languages, as <c>CleanText.Folded</c> writes it.
/// Written down for this site; it need not be complete, for what matters is what is left beside it.
/// </summary>
internal static class CommonWords
{
    public static IReadOnlyList<string> All { get; } =
    [
        .. """
            haslo hasla haselko tajne tajnehaslo mojehaslo nowehaslo stare zaloguj logowanie wejscie klucz otworz sezam sezamie zmienmnie
            niewiem niepamietam kocham kochamcie kochanie skarbie misiek misia misiaczek kotek kotku piesek sloneczko slonko kwiatek
            dupa dupadupa cholera kurwa polska polak warszawa krakow gdansk wroclaw poznan lodz katowice lublin legia lech wisla barcelona
            agnieszka ania anna kasia katarzyna basia barbara ewa gosia malgorzata magda magdalena monika ola aleksandra karolina natalia
            adam andrzej bartek damian dawid jan janek kamil karol kuba krzysiek krzysztof lukasz maciek marcin marek mateusz michal
            pawel piotr piotrek przemek rafal robert tomek tomasz wojtek zbyszek
            styczen luty marzec kwiecien maj czerwiec lipiec sierpien wrzesien pazdziernik listopad grudzien
            poniedzialek wtorek sroda czwartek piatek sobota niedziela wiosna lato jesien zima swieta wakacje
            urzad gmina miasto biuro sekretariat administrator organizator organizatorzy zaproszenie zaproszenia wydarzenie debata spotkanie konferencja
            goscie gosc witaj witamy dziendobry siema matrix samsung komputer internet telefon kilkaslowpodrzad
            """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries),
        .. """
            password passwort passw0rd passwd pass passphrase secret secrets letmein letmeinnow welcome changeme change default login logon signin user username
            guest guests admin administrator root master access open opensesame sesame hello helloworld goodmorning iloveyou ilove loveyou love
            forever princess prince sunshine superman batman spiderman starwars pokemon dragon monkey donkey tiger lion shadow flower football baseball
            soccer hockey liverpool chelsea arsenal manchester london england america mustang ferrari porsche mercedes jordan michael michelle
            jessica jennifer daniel charlie thomas robert george andrew ashley nicole summer winter spring autumn monday tuesday wednesday
            thursday friday saturday sunday january february march april june july august september october november december christmas
            computer internet windows microsoft google facebook apple samsung iphone android office company temporary temp test testing
            tester demo sample example event events invite invitation debate meeting conference organiser organizer desk whatever trustno
            freedom killer ninja cookie cheese chocolate banana pepper ginger correcthorsebatterystaple nothing something
            """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries),
        .. """
            motdepasse monmotdepasse nouveaumotdepasse secretdefense ouvretoi ouvretoisesame bonjour bonsoir bienvenue salut coucou merci jetaime
            amour monamour toujours cheri cherie doudou loulou chouchou bebe soleil etoile papillon princesse chaton chocolat vacances noel
            azertyuiop france paris marseille lyon toulouse bordeaux lille psg camille marie julie sophie nathalie isabelle celine nicolas
            julien thomas alexandre antoine maxime pierre philippe olivier stephane jean jeanne
            janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre printemps ete automne hiver
            lundi mardi mercredi jeudi vendredi samedi dimanche mairie commune ville bureau secretariat organisateur organisateurs evenement debat
            reunion conference invite invites utilisateur ordinateur connexion changezmoi
            """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries),
    ];
}
