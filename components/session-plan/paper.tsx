import type { Plan } from "@/lib/domain/session-plan/play";
import { timelineOf } from "@/lib/domain/session-plan/play";
import { formatPercent } from "@/lib/i18n/format";
import { useLocale, useTranslations } from "next-intl";
import type { CSSProperties } from "react";
import type { SessionContent } from "./content";
import { fieldWords, optionWords } from "./content";

/** The plan on one page: what is printed, whatever part of the exercise is in view. */
export function Paper({ content, plan, shown }: { readonly content: SessionContent; readonly plan: Plan; readonly shown: boolean }) {
  const t = useTranslations("sessionPlan");
  const { fields } = content.script;
  const first = fields.findIndex(({ minutes }) => minutes);
  const last = fields.findLastIndex(({ minutes }) => minutes);
  const title = linesOf(content, plan, fields[0]?.id ?? "")[0];
  const row = (from: number, to: number) => (
    <dl className="plan-sheet-fields">
      {fields.slice(from, to).map(({ id }) => (
        <div key={id} data-field={id}>
          <dt>{fieldWords(content, id).title}</dt>
          <dd>
            <Lines lines={linesOf(content, plan, id)} />
          </dd>
        </div>
      ))}
    </dl>
  );
  return (
    <section className="plan-sheet" data-shown={shown} aria-labelledby="plan-sheet">
      <p className="plan-sheet-over">{t("paperTitle", { count: content.script.minutes })}</p>
      <h2 id="plan-sheet">{title ?? content.words.title}</h2>
      {row(1, first)}
      <Run content={content} plan={plan} />
      {row(last + 1, fields.length)}
      <p className="plan-sheet-foot">{t("paperNote")}</p>
    </section>
  );
}

/** The timeline as a table to teach from: minutes, block, what is done. */
function Run({ content, plan }: { readonly content: SessionContent; readonly plan: Plan }) {
  const t = useTranslations("sessionPlan");
  const locale = useLocale();
  const { stretches, minutes, interaction } = timelineOf(content.script, plan);
  return (
    <div className="plan-sheet-run">
      <div className="plan-bar" aria-hidden="true">
        {stretches.map(({ block, minutes: length, works }) => (
          <span key={block} style={{ "--part": length / Math.max(1, minutes), "--works": length === 0 ? 0 : works / length } as CSSProperties} />
        ))}
      </div>
      <table>
        <caption className="sr-only">{t("timelineLabel")}</caption>
        <tbody>
          {stretches.map(({ block, from, minutes: length }) => (
            <tr key={block}>
              <td className="plan-sheet-when">{t("when", { from, to: from + length })}</td>
              <th scope="row">{fieldWords(content, block).title}</th>
              <td>
                <Lines lines={linesOf(content, plan, block)} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="plan-sheet-share">{t("paperShare", { percent: formatPercent(locale, interaction) })}</p>
    </div>
  );
}

/** What stands in a field: the chosen options in the order of the script, or own words. */
function linesOf(content: SessionContent, { picks, texts }: Plan, id: string): string[] {
  const field = content.script.fields.find((one) => one.id === id);
  if (field?.own) return [(texts[id] ?? "").trim()].filter(Boolean);
  return (field?.options ?? []).flatMap((option) => (picks[id]?.includes(option.id) ? [optionWords(content, id, option.id).text] : []));
}

function Lines({ lines }: { readonly lines: readonly string[] }) {
  if (lines.length === 0) return <span className="plan-sheet-blank" />;
  if (lines.length === 1) return lines[0];
  return (
    <ul>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
