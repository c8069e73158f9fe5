"use client";

import { Icon } from "@/components/ui/icon";
import type { IconName } from "@/components/ui/icon";
import { Documents } from "@/components/qualification/documents";
import type { Names } from "@/components/qualification/names";
import { Marked, categoriesOf } from "@/components/qualification/segment";
import type { Marks } from "@/components/qualification/marks";
import type { LawName, PublicLawProfile } from "@/lib/contracts/public-law";
import type { CaseSegment, PublicCase } from "@/lib/domain/catalogue";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Cited } from "./cited";
import type { PlaceFeedback, PlaceVerdict } from "./feedback";
import { tagWords } from "./tag-words";

const ICONS: Readonly<Record<PlaceVerdict, IconName>> = { found: "done", inexact: "half", missed: "lost", over_read: "cross" };

interface ReviewFileProps {
  readonly file: PublicCase;
  readonly laws: readonly PublicLawProfile[];
  readonly lawNames: readonly LawName[];
  readonly names: Names;
  readonly marks: Marks;
  readonly feedback: ReadonlyMap<string, PlaceFeedback>;
}

/** The file with what was found, missed and over-read, each at its place, and the reason under the paragraph. */
export function ReviewFile({ file, laws, lawNames, names, marks, feedback }: ReviewFileProps) {
  const t = useTranslations("qualification");
  const [onlyFaults, setOnlyFaults] = useState(false);
  const isFault = (place: PlaceFeedback) => place.verdicts.some(({ verdict }) => verdict !== "found");
  const shown = (segment: CaseSegment) => {
    const place = feedback.get(segment.id);
    return place && (!onlyFaults || isFault(place)) ? place : undefined;
  };
  return (
    <div className="file review-file">
      <label className="choice no-print">
        <input type="checkbox" checked={onlyFaults} onChange={(event) => setOnlyFaults(event.target.checked)} />
        <span>{t("onlyFaults")}</span>
      </label>
      <Documents
        file={file}
        renderSegment={(segment) => <Place key={segment.id} segment={segment} place={shown(segment)} categories={categoriesOf(marks[segment.id] ?? [])} />}
        renderAfter={(paragraph) => {
          const places = paragraph.flatMap((segment) => shown(segment) ?? []);
          return (
            places.length > 0 && (
              <ul className="place-notes">
                {places.map((place) => (
                  <PlaceNote key={place.segment} place={place} laws={laws} lawNames={lawNames} names={names} marks={marks} locale={file.locale} />
                ))}
              </ul>
            )
          );
        }}
      />
    </div>
  );
}

function Place({
  segment,
  place,
  categories,
}: {
  readonly segment: CaseSegment;
  readonly place: PlaceFeedback | undefined;
  readonly categories: readonly string[];
}) {
  if (!place) return <span>{segment.text}</span>;
  const text = segment.text.trimEnd();
  const worst = (["missed", "over_read", "inexact", "found"] as const).find((verdict) => place.verdicts.some((entry) => entry.verdict === verdict));
  const first = place.fact?.segments[0] === segment.id;
  return (
    <>
      <span id={first ? `fact-${place.fact?.id}` : undefined} className={`place place-${worst ?? "quiet"}`}>
        <Marked categories={categories}>{text}</Marked>
        {place.fact && <sup className="place-number">{place.fact.number}</sup>}
      </span>
      {segment.text.slice(text.length)}
    </>
  );
}

function PlaceNote({
  place,
  laws,
  lawNames,
  names,
  marks,
  locale,
}: {
  readonly place: PlaceFeedback;
  readonly laws: readonly PublicLawProfile[];
  readonly lawNames: readonly LawName[];
  readonly names: Names;
  readonly marks: Marks;
  readonly locale: PublicCase["locale"];
}) {
  const t = useTranslations("qualification");
  const { fact } = place;
  const reason = fact && (fact.rationales[locale] ?? fact.rationales.en);
  const own = marks[place.segment] ?? [];
  return (
    <li>
      <p className="place-head">
        {fact && <b className="place-number">{fact.number}</b>}
        {place.verdicts.map(({ category, verdict }) => (
          <span key={category} className={`verdict verdict-${verdict}`}>
            <Icon name={ICONS[verdict]} size={14} />
            <span>{category === "none" ? t(`noneVerdict.${verdict}`) : `${t(`short.${shortOf(category)}`)}: ${t(`verdict.${verdict}`)}`}</span>
          </span>
        ))}
      </p>
      {fact && (
        <p className="place-reference">
          {t("referenceMarks", { marks: fact.tags.map((tag) => tagWords(t, names, tag)).join("; ") })}
          {fact.state !== "proven" && ` (${t(`factState.${fact.state}`)})`}
        </p>
      )}
      {own.length > 0 && <p className="place-reference">{t("ownMarks", { marks: own.map(names.brief).join("; ") })}</p>}
      {reason && (
        <p className="place-reason" lang={fact.rationales[locale] ? undefined : "en"}>
          <Cited text={reason} laws={laws} lawNames={lawNames} />
        </p>
      )}
      {!fact && <p className="place-reason">{t("noFactHere")}</p>}
    </li>
  );
}

function shortOf(category: string): "act" | "means" | "purpose" | "agg" {
  return category === "act" || category === "means" || category === "purpose" ? category : "agg";
}
