namespace DebateInvite.Web.Features.Organiser.Guests.Merge;

/// <summary>Words of the pages on which two records of one person become one.</summary>
public static class MergeTexts
{
    public static readonly Text Title = new("Połączenie wpisów: {0}", "Merge records: {0}", "Fusionner les fiches : {0}");
    public static readonly Text Why = new(
        "Ta sama osoba jest na liście dwa razy? Prosimy wskazać drugi wpis.",
        "Is the same person on the list twice? Please choose the other record.",
        "La même personne figure deux fois sur la liste ? Veuillez choisir l’autre fiche.");
    public static readonly Text Choose = new("Wybierz", "Choose", "Choisir");
    public static readonly Text Kept = new("Wpis, który zostaje", "The record that stays", "La fiche conservée");
    public static readonly Text Gone = new("Wpis, który znika", "The record that goes", "La fiche supprimée");
    public static readonly Text WhatHappens = new(
        "Wpis, który zostaje, zachowuje swoje dane i odpowiedź; przejmuje to, czego sam nie ma, a także historię, wiadomości, etykiety i notatki drugiego. Jeżeli nie ma odpowiedzi, przejmuje odpowiedź z miejscem. Odnośniki i kod wstępu drugiego wpisu nadal działają i prowadzą do tego, który zostaje.",
        "The record that stays keeps its details and reply; it takes over what it lacks, and the other’s history, messages, tags and notes. If it has no reply, it takes over the reply with the seat. The other’s links and entry code go on working and lead to the record that stays.",
        "La fiche conservée garde ses données et sa réponse ; elle reprend ce qui lui manque, ainsi que l’historique, les messages, les étiquettes et les notes de l’autre. Sans réponse, elle reprend celle de l’autre avec la place. Les liens et le code d’entrée de l’autre fiche continuent de fonctionner et mènent à la fiche conservée.");
    public static readonly Text Swap = new("Zachowaj drugi wpis", "Keep the other record", "Conserver l’autre fiche");
    public static readonly Text Merge = new("Połącz wpisy", "Merge the records", "Fusionner les fiches");
    public static readonly Text Merged = new("Wpisy zostały połączone.", "The records have been merged.", "Les fiches ont été fusionnées.");
    public static readonly Text Changed = new(
        "Jeden z wpisów zmienił się w międzyczasie. Prosimy obejrzeć je jeszcze raz; nic nie zmieniono.",
        "One of the records has changed in the meantime. Please look at them again; nothing has been changed.",
        "Une des fiches a changé entre-temps. Veuillez les vérifier de nouveau ; rien n’a été modifié.");
    public static readonly Text TooLong = new(
        "Notatki lub etykiety obu wpisów są razem za długie. Prosimy je najpierw skrócić; nic nie zmieniono.",
        "The notes or tags of both records are too long together. Please shorten them first; nothing has been changed.",
        "Les notes ou les étiquettes des deux fiches sont trop longues ensemble. Veuillez d’abord les raccourcir ; rien n’a été modifié.");
}
