import type { Names } from "@/components/qualification/names";
import { textAt } from "@/components/qualification/file-pane";
import type { NumberedFact } from "@/components/qualification/review/feedback";
import { tagWords } from "@/components/qualification/review/tag-words";
import type { PublicCase } from "@/lib/domain/catalogue";
import type { FactState } from "@/lib/domain/qualification";
import { useTranslations } from "next-intl";
import type { Switch, Switches } from "./switches";

const STATES = ["proven", "disputed", "unproven"] as const satisfies readonly FactState[];

/** Every fact of the case with its switch: in or out, and how firmly it is shown. */
export function FactSwitches({
  file,
  facts,
  names,
  switches,
  onChange,
}: {
  readonly file: PublicCase;
  readonly facts: readonly NumberedFact[];
  readonly names: Names;
  readonly switches: Switches;
  readonly onChange: (change: Switch) => void;
}) {
  const t = useTranslations("qualification");
  return (
    <fieldset className="fact-switches">
      <legend>{t("whatIf.facts")}</legend>
      <ol>
        {facts.map((fact) => {
          const state = switches.facts[fact.id] ?? fact.state;
          const words = fact.segments.map((segment) => textAt(file, segment)).join(" … ");
          return (
            <li key={fact.id} data-off={state === "off" ? "" : undefined} data-switched={fact.id in switches.facts ? "" : undefined}>
              <label className="fact-switch">
                <input
                  type="checkbox"
                  checked={state !== "off"}
                  onChange={(event) => onChange({ kind: "fact", id: fact.id, state: event.target.checked ? fact.state : "off" })}
                />
                <b className="place-number">{fact.number}</b>
                <span>
                  <span lang={file.textLocale} className="fact-words">
                    {words}
                  </span>
                  <span className="field-hint block">{fact.tags.map((tag) => tagWords(t, names, tag)).join("; ")}</span>
                </span>
              </label>
              <select
                className="control"
                aria-label={t("whatIf.stateOf", { number: fact.number })}
                value={state === "off" ? "off" : state}
                onChange={(event) => onChange({ kind: "fact", id: fact.id, state: event.target.value as FactState | "off" })}
              >
                {[...STATES, "off" as const].map((entry) => (
                  <option key={entry} value={entry}>
                    {t(`factState.${entry}`)}
                  </option>
                ))}
              </select>
            </li>
          );
        })}
      </ol>
    </fieldset>
  );
}
