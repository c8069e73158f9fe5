import type { Locale } from "@/lib/kernel/locale";
import { ENGLISH } from "./lexicon-en";
import { RUSSIAN } from "./lexicon-ru";
import { TURKMEN } from "./lexicon-tk";
import type { Lexicon } from "./word-rule";

/** The word lists of the three languages. */
export const LEXICON: Readonly<Record<Locale, Lexicon>> = { en: ENGLISH, ru: RUSSIAN, tk: TURKMEN };
