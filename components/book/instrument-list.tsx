import { TextMark } from "@/components/ui/text-mark";
import { OutsideLink } from "@/components/ui/reference";
import type { InstrumentView } from "@/lib/contracts/public-law";
import { Link } from "@/components/ui/link";
import { formatLawDate } from "@/lib/i18n/format";
import { localePath } from "@/lib/i18n/languages";
import { useLocale, useTranslations } from "next-intl";

const KINDS = ["international", "regional", "national"] as const;

/** Laws and treaties of the course, the widest first, each with its state and the address of its official text. */
export function InstrumentList({ instruments }: { readonly instruments: readonly InstrumentView[] }) {
  const t = useTranslations("library");
  return KINDS.map((kind) => (
    <section key={kind} aria-labelledby={`instruments-${kind}`} className="mt-8">
      <h3 id={`instruments-${kind}`} className="text-lg">
        {t(`kind.${kind}`)}
      </h3>
      <ul className="source-list">
        {instruments
          .filter((instrument) => instrument.kind === kind)
          .map((instrument) => (
            <li key={instrument.id} id={instrument.id} className="block!">
              <Instrument instrument={instrument} />
            </li>
          ))}
      </ul>
    </section>
  ));
}

function Instrument({ instrument: { id, title, place, state, validFrom, validTo, officialUrl } }: { readonly instrument: InstrumentView }) {
  const t = useTranslations("library");
  const locale = useLocale();
  const since =
    validFrom === null ? null : t(validTo === null ? "since" : "between", { from: formatLawDate(locale, validFrom), to: formatLawDate(locale, validTo ?? "") });
  return (
    <>
      <p className="font-semibold">
        <Link href={localePath(locale, `/law/${id}`)}>{title}</Link>
      </p>
      <p className="text-soft">{since === null ? place : `${place} · ${since}`}</p>
      <p className="facts">
        <OutsideLink href={officialUrl}>{t("official")}</OutsideLink>
        {state !== "verified" && <TextMark words={t(`state.${state}`)} hint={t("stateHint")} />}
      </p>
    </>
  );
}
