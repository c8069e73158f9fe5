"use client";

import { useTranslations } from "next-intl";
import { seatName } from "./content";
import type { CaseContent } from "./content";

/** The seats with what each owes and what each must not do. */
export function SeatCards({ content }: { readonly content: CaseContent }) {
  return (
    <ul className="conference-roles">
      {content.script.seats.map((seat) => (
        <li key={seat}>
          <h3>{seatName(content, seat)}</h3>
          <RoleWords content={content} seat={seat} />
        </li>
      ))}
    </ul>
  );
}

/** What an office owes and must not do. */
export function RoleWords({ content, seat }: { readonly content: CaseContent; readonly seat: string }) {
  const t = useTranslations("conference");
  const words = content.words.seats[seat];
  if (!words) return null;
  return (
    <>
      <p>{t("owes", { words: words.owes })}</p>
      <p>{t("mustNot", { words: words.mustNot })}</p>
    </>
  );
}
