import type { LawProfile, NeighbourRule, OffenceRule } from "@/lib/domain/qualification";
import { useTranslations } from "next-intl";
import { FormulaWords } from "./formula-words";
import { Said } from "./said";
import { Standing } from "./standing";

/** Penalties in words by part: `offence/part`. */
export type Penalties = ReadonlyMap<string, string>;

/** Each offence: what must be shown, its parts with their penalties, and the points that raise it. */
export function LawOffences({ law, penalties }: { readonly law: LawProfile; readonly penalties: Penalties }) {
  return law.offences.map((offence) => <Offence key={offence.id} law={law} offence={offence} penalties={penalties} />);
}

function Offence({ law, offence, penalties }: { readonly law: LawProfile; readonly offence: OffenceRule; readonly penalties: Penalties }) {
  const t = useTranslations("lawPage");
  return (
    <section aria-labelledby={`offence-${offence.id}`}>
      <h3 id={`offence-${offence.id}`}>
        <Said text={offence.title} />
      </h3>
      {!offence.primary && <p className="law-none">{t("beside")}</p>}
      <p className="law-lead">{t("mustBeShown")}</p>
      <FormulaWords formula={offence.formula} law={law} />
      {(offence.parts.length > 1 || offence.parts.some(({ penalty }) => penalty !== null)) && (
        <>
          <h4>{t("parts")}</h4>
          <ul className="law-entries">
            {offence.parts.map((part) => (
              <li key={part.id}>
                <b>
                  <Said text={part.title} />
                </b>
                : {penalties.get(`${offence.id}/${part.id}`) ?? t(law.jurisdiction.kind === "national" ? "penaltyNotRead" : "penaltyLeft")}
                {part.penalty?.note && (
                  <span className="law-aside">
                    <Said text={part.penalty.note} />
                  </span>
                )}
                {part.penalty && <Standing law={law} stated={{ ...part.penalty, provision: part.penalty.provision ?? part.provision }} />}
              </li>
            ))}
          </ul>
        </>
      )}
      {offence.aggravations.length > 0 && <Points law={law} offence={offence} />}
    </section>
  );
}

function Points({ law, offence }: { readonly law: LawProfile; readonly offence: OffenceRule }) {
  const t = useTranslations("lawPage");
  return (
    <>
      <h4>{t("points")}</h4>
      <ul className="law-entries">
        {offence.aggravations.map((point) => {
          const part = offence.parts.find(({ id }) => id === point.part);
          return (
            <li key={point.id}>
              <b>
                <Said text={point.title} />
              </b>
              {part && (
                <span className="law-aside">
                  {t("raisesTo")} <Said text={part.title} />
                </span>
              )}
              <FormulaWords formula={point.when} law={law} />
              {point.arguable && (
                <>
                  <span className="law-aside">{t("arguable")}</span>
                  <FormulaWords formula={point.arguable} law={law} />
                </>
              )}
              <Standing law={law} stated={point} />
            </li>
          );
        })}
      </ul>
    </>
  );
}

/** What the offence is confused with: the pattern that suggests it, and how to tell it apart. */
export function LawNeighbours({ law }: { readonly law: LawProfile }) {
  return (
    <ul className="law-entries">
      {law.neighbours.map((neighbour) => (
        <Neighbour key={neighbour.id} law={law} neighbour={neighbour} />
      ))}
    </ul>
  );
}

function Neighbour({ law, neighbour }: { readonly law: LawProfile; readonly neighbour: NeighbourRule }) {
  const t = useTranslations("lawPage");
  return (
    <li>
      <b>
        <Said text={neighbour.title} />
      </b>
      <p>
        <Said text={neighbour.apart} />
      </p>
      <span className="law-aside">{t("suggestedBy")}</span>
      <FormulaWords formula={neighbour.when} law={law} />
      <Standing law={law} stated={neighbour} />
    </li>
  );
}
