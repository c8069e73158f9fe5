/**
 * Words by which own words are judged, in English, Russian and Turkmen together: nobody has to say in which language a plan is
 * written. `word*` is a beginning; several words stand next to each other. Texts are in small letters, with е for ё.
 */
export interface Verb {
  readonly level: "remember" | "understand" | "apply" | "analyse" | "evaluate" | "create";
  /** The forms in which one and the same verb is met. */
  readonly forms: readonly string[];
}

const verb = (level: Verb["level"], forms: string): Verb => ({ level, forms: forms.split(", ") });

/** Verbs whose doing can be seen or heard. Forms that are nouns as well ("list", "судья") are left out or need their "to". */
export const VERBS: readonly Verb[] = [
  verb("remember", "names, to name, can name, назыв*, назов*, назвать, atlandyr*, adyny aýd*"),
  verb("remember", "lists, to list, can list, перечисля*, перечислит*, sanaýar*, sanap geç*, sanamak"),
  verb("understand", "explains, to explain, can explain, объясня*, объяснит*, düşündir*"),
  verb("understand", "describes, to describe, can describe, описыва*, опишет, опишут, описать, beýan ed*, beýan et*"),
  verb("apply", "asks, to ask, can ask, задает, задают, задаст, зададут, задать, задавать, спрашива*, спросит, спросить, sorag ber*, soraýar*, soramak"),
  verb("apply", "applies, to apply, can apply, применя*, применит, применить, применят, ulanýar*, ulanmak, ulanyp"),
  verb("apply", "calculates, to calculate, считает, считают, посчита*, рассчитыва*, рассчита*, вычисля*, вычислит*, hasaplaýar*, hasaplamak, hasaplap"),
  verb("apply", "replaces, to replace, can replace, заменя*, заменит, заменить, çalyşýar*, çalyşmak, çalşyr*"),
  verb("apply", "fills, to fill, заполня*, заполнит*, doldurýar*, doldurmak, doldurup"),
  verb("apply", "conducts, to conduct, проводит, проводят, проведет, проведут, провести, geçirýär*"),
  verb("apply", "opens, to open, начинает, начнет, начать, başlaýar*, başlamak"),
  verb("analyse", "compares, to compare, сравнива*, сравнит, сравнить, сопоставля*, сопоставит*, deňeşdir*"),
  verb("analyse", "sorts, to sort, раскладыва*, разложит*, сортиру*, сортировать, bölýär*, bölmek, ýerleşdir*"),
  verb("analyse", "distinguishes, to distinguish, tells apart, to tell apart, отлича*, отличит*, различа*, различит*, разграничива*, tapawutlandyr*"),
  verb("analyse", "finds, to find, находит, находят, найдет, найти, tapýar*, tapmak"),
  verb("evaluate", "assesses, to assess, оценива*, оценит, оценить, bahalandyr*, baha ber*"),
  verb("evaluate", "chooses, to choose, selects, выбира*, выберет, выберут, выбрать, saýlaýar*, saýlamak, saýlap"),
  verb("evaluate", "justifies, to justify, gives reasons, обосновыва*, обоснует, обосновать, esaslandyr*"),
  verb("evaluate", "decides, to decide, решает, решают, решит, решить, karar ber*, çözýär*"),
  verb("create", "writes, to write, can write, пишет, пишут, напиш*, написать, записыва*, запиш*, записать, ýazýar*, ýazmak, ýazyp"),
  verb("create", "drafts, to draft, составля*, составит, составить, düzýär*, düzmek, düzüp"),
  verb("create", "formulates, to formulate, формулиру*, формулировать, сформулиру*, сформулировать, kesgitleýär*, kesgitlemek"),
  verb("create", "draws, to draw, чертит, начертит*, рисует, нарисует, çyzýar*, çyzmak"),
];

/** Verbs of what goes on inside a person, or of talking about it: nobody can see that they were done. */
export const INNER = [
  ..."understand*, know, knows, aware, learn*, familiar*, appreciat*, realise*, realize*, feel, feels, discuss*".split(", "),
  ..."понима*, понять, поймет, поймут, знает, знают, знать, узна*, осозна*, ознаком*, осведомл*, обсужда*, обсуд*, прочувству*".split(", "),
  ..."düşünýär*, düşünmek*, düşüner, habardar*, tanyşýar*, tanyşmak, maslahatlaş*".split(", "),
];

/** In Turkmen "bilmek" is to know, and after a verb in -p merely "can". */
export const INNER_TURKMEN = /(?:^ |[^p] )bil(?:ýär|er|mek|meli)\p{L}*/u;

export const MEASURES = [
  ..."at most, at least, no more than, not more than, without, one, two, three, four, five, six, seven, eight, nine, ten".split(", "),
  ..."не более, не больше, не менее, не меньше, хотя бы, без, одну, одна, один, одной, два, две, три, четыре, пять, шесть, семь, восемь".split(", "),
  ..."iň köp, iň az, köp däl, azyndan, iki, üç, dört, bäş, alty, ýedi, sekiz, dokuz, on".split(", "),
];

/** Words with which an open question begins in English and Russian. */
export const OPENERS = [
  ..."what, how, which, where, who, whose, when, why, tell, describe, explain".split(", "),
  ..."что, чем, чего, чему, как*, каков*, где, кто, кого, кому, когда, почему, зачем, сколько, откуда, куда, расскажите, опишите".split(", "),
];
/** In Turkmen the word that asks may stand anywhere. */
export const ASKING_TURKMEN = "näme*, nähili, nädip, nädogry näme, haýsy*, nirede*, niräk, kim, kimiň, kime, haçan, näçe*, neneňsi, gürrüň beriň".split(", ");
/** Words that make a question one of yes or no, near its beginning. */
export const CLOSERS = "is, are, was, were, do, does, did, can, could, would, will, have, has, shall, should, ли, разве, неужели, все понятно".split(", ");

/** Words of time: a day, a week, a name of a day. */
export const TIMES = [
  ..."day, days, week, weeks, fortnight, tomorrow, monday, tuesday, wednesday, thursday, friday, saturday".split(", "),
  ..."дня, дней, день, дни, неделя, недели, неделю, недель, завтра, понедельник*, вторник*, сред*, четверг*, пятниц*, суббот*".split(", "),
  ..."gün*, hepde*, ertir, duşenbe*, sişenbe*, çarşenbe*, penşenbe*, anna, şenbe*".split(", "),
];
/** Times that are longer than a fortnight, whatever the number. */
export const LONG_TIMES = "month, months, year, years, quarter, месяц*, год, года, квартал*, aýda, aýyň, aýdan, ýylda, ýyl".split(", ");
