import { OutsideLink } from "@/components/ui/reference";
import { TextMark } from "@/components/ui/text-mark";
import type { PublicComparison } from "@/lib/contracts/public-comparison";
import type { LawProfile } from "@/lib/domain/qualification";
import { formatLawDate } from "@/lib/i18n/format";
import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { LawLists } from "./law-lists";
import { LawNeighbours, LawOffences } from "./law-offences";
import type { Penalties } from "./law-offences";
import { Said } from "./said";
import { Reliance, provisionAnchor } from "./standing";
import "./law.css";

export interface LawSheetProps {
  readonly law: LawProfile;
  /** The single rules of this law in words, as the matrix of laws has them. */
  readonly rules: PublicComparison;
  readonly penalties: Penalties;
}

/** A whole law profile as a lawyer reads and signs it: lists, rules, offences, neighbours and provisions, each with its state and source. */
export function LawSheet({ law, rules, penalties }: LawSheetProps) {
  const t = useTranslations("lawPage");
  return (
    <div className="law-sheet">
      <Head law={law} />
      <Part id="lists" title={t("lists")}>
        <LawLists law={law} />
      </Part>
      <Part id="rules" title={t("rules")}>
        <Rules rules={rules} />
      </Part>
      <Part id="offences" title={t("offences")}>
        <LawOffences law={law} penalties={penalties} />
      </Part>
      {law.neighbours.length > 0 && (
        <Part id="neighbours" title={t("neighbours")}>
          <LawNeighbours law={law} />
        </Part>
      )}
      <Part id="provisions" title={t("provisions")}>
        <Provisions law={law} />
      </Part>
    </div>
  );
}

function Part({ id, title, children }: { readonly id: string; readonly title: string; readonly children: ReactNode }) {
  return (
    <section aria-labelledby={id} className="law-part">
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}

function Head({ law }: { readonly law: LawProfile }) {
  const t = useTranslations("lawPage");
  const library = useTranslations("library");
  const states = useTranslations("comparison.lawState");
  const locale = useLocale();
  const { validFrom, validTo, reviewer } = law;
  return (
    <>
      <p className="facts">
        <span>
          <Said text={law.jurisdiction.name} />
        </span>
        {validFrom !== null && (
          <span>
            {library(validTo === null ? "since" : "between", { from: formatLawDate(locale, validFrom.value), to: formatLawDate(locale, validTo?.value ?? "") })}
          </span>
        )}
        {law.state === "verified" ? <span>{states(law.state)}</span> : <TextMark words={library(`state.${law.state}`)} hint={library("stateHint")} />}
        <OutsideLink href={law.officialUrl}>{library("official")}</OutsideLink>
      </p>
      {law.caution && (
        <p className="law-lead">
          <Said text={law.caution} />
        </p>
      )}
      {law.readAsOf !== undefined && <p className="law-none">{t("readAsOf", { date: law.readAsOf })}</p>}
      <p className="law-none">{reviewer === null ? t("unsigned") : t("signed", { name: reviewer.name, date: formatLawDate(locale, reviewer.signedOn) })}</p>
    </>
  );
}

/** The single rules as questions every law answers. */
function Rules({ rules }: { readonly rules: PublicComparison }) {
  const t = useTranslations("comparison");
  return (
    <dl className="law-rules">
      {rules.rows.map(({ id, name, cells: [cell] }) => {
        if (cell === undefined) return null;
        const provision = cell.provision === null ? undefined : rules.provisions[cell.provision];
        return (
          <div key={id}>
            <dt>{name}</dt>
            <dd>
              <b>{t(`status.${cell.status}`)}</b>
              {cell.note !== "" && `: ${cell.note}`}
              <span className="standing">
                {provision && <a href={`#${provisionAnchor(cell.provision?.split("#")[1] ?? "")}`}>{provision.pinpoint}</a>}
                <Reliance stated={{ state: cell.state, sources: [] }} word={t(`state.${cell.state}`)} />
              </span>
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

/** What each provision says, in our words, with the address of its text. */
function Provisions({ law }: { readonly law: LawProfile }) {
  const t = useTranslations("comparison.state");
  return (
    <ul className="law-entries">
      {Object.entries(law.provisions).map(([id, provision]) => (
        <li key={id} id={provisionAnchor(id)}>
          <b>
            <Said text={provision.pinpoint} />
          </b>
          {provision.says && (
            <p>
              <Said text={provision.says} />
            </p>
          )}
          <span className="standing">
            <OutsideLink href={provision.url}>{new URL(provision.url).host}</OutsideLink>
            <Reliance stated={provision} word={t(provision.state)} />
          </span>
        </li>
      ))}
    </ul>
  );
}
