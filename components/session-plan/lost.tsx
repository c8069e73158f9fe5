import { Badge } from "@/components/ui/badge";
import { Link } from "@/components/ui/link";
import type { About, SessionCriterion, SessionDetail, SessionDimension, SessionState } from "@/lib/domain/session-plan/play";
import { timelineOf } from "@/lib/domain/session-plan/play";
import { formatPercent } from "@/lib/i18n/format";
import { localePath } from "@/lib/i18n/languages";
import { useLocale, useTranslations } from "next-intl";
import type { Say, SessionContent } from "./content";
import { criterionWords, eventWords, fieldWords, lineNumber, milestoneWords, optionWords, responseWords } from "./content";

const WHOLE = 1 - 1e-9;
/** Marks have a table of their own. */
const LISTED: readonly SessionDimension[] = ["plan", "time", "words", "safety", "room", "feedback", "cascade"];

interface LostProps {
  readonly content: SessionContent;
  readonly state: SessionState;
  readonly detail: SessionDetail;
}

/** Every point lost: what it was about, why, how much was earned all the same, and the lesson that explains it. */
export function Lost({ content, state, detail }: LostProps) {
  const t = useTranslations("sessionPlan");
  const lost = detail.criteria.filter(({ dimension, earned }) => LISTED.includes(dimension) && earned < WHOLE);
  return (
    <>
      <h3 className="mt-8 text-lg">{t("lostTitle")}</h3>
      <p className="max-w-read text-soft">{t(lost.length === 0 ? "lostNone" : "lostHint")}</p>
      {LISTED.map((dimension) => {
        const own = lost.filter((criterion) => criterion.dimension === dimension);
        if (own.length === 0) return null;
        return (
          <section key={dimension}>
            <h4 className="plan-lost-head">{t(`dimension.${dimension}`)}</h4>
            <ul className="plan-lost">
              {own.map((criterion) => (
                <Point key={JSON.stringify(criterion.about)} criterion={criterion} content={content} state={state} />
              ))}
            </ul>
          </section>
        );
      })}
    </>
  );
}

function Point({ criterion, content, state }: { readonly criterion: SessionCriterion; readonly content: SessionContent; readonly state: SessionState }) {
  const t = useTranslations("sessionPlan");
  const locale = useLocale();
  const { about, earned, see } = criterion;
  const [what, why] = wordsOf(t, content, state, about);
  const place = content.script.references[see];
  return (
    <li>
      <span className="plan-lost-what">{what}</span> {earned > 0 && <Badge>{t("earned", { percent: formatPercent(locale, earned) })}</Badge>}
      <span className="block">{why}</span>
      {place && (
        <span className="block text-sm">
          {t("explained")} <Link href={localePath(locale, `/${place}`)}>{content.words.references[see]}</Link>
        </span>
      )}
    </li>
  );
}

/** What a criterion was about, and why it lost. */
function wordsOf(t: Say, content: SessionContent, state: SessionState, about: About): readonly [string, string] {
  const { script, words } = content;
  switch (about.kind) {
    case "field": {
      const field = fieldWords(content, about.field).title;
      if (about.option === null) return [t("lost.empty", { field }), t("lost.nothing")];
      const { text, why } = optionWords(content, about.field, about.option);
      return [t("lost.chosen", { field, text }), why];
    }
    case "option": {
      const { text, why } = optionWords(content, about.field, about.option);
      const taken = (state.plan.picks[about.field] ?? state.feedback[about.field] ?? []).includes(about.option);
      return [t(taken ? "lost.chosen" : "lost.left", { field: fieldWords(content, about.field).title, text }), why];
    }
    case "rule": {
      const { title, why } = fieldWords(content, about.field);
      return [t("lost.rule", { field: title, rule: ruleName(t, content, about) }), why ?? ""];
    }
    case "minutes": {
      const limits = script.fields.find(({ id }) => id === about.block)?.minutes;
      const { stretches, over } = timelineOf(script, state.held ?? state.plan);
      const count = stretches.find(({ block }) => block === about.block)?.minutes ?? 0;
      const what = t("lost.minutes", { field: fieldWords(content, about.block).title, count });
      return [what, over === 0 ? t("lost.serves", { min: limits?.min ?? 0, max: limits?.max ?? 0 }) : t("lost.notFit")];
    }
    case "interaction":
      return [t("lost.interaction"), t("lost.notFit")];
    case "event": {
      const { title } = eventWords(content, about.event);
      if (about.response === null) return [t("lost.empty", { field: title }), t("lost.nothing")];
      const { text, why } = responseWords(content, about.event, about.response);
      return [t("lost.chosen", { field: title, text }), why];
    }
    case "order":
      return [t("orderLabel"), t("lost.order", { order: script.feedback.steps.map((id) => words.steps[id] ?? "").join(" → ") })];
    case "cite": {
      const lines = script.feedback.fields.find(({ id }) => id === about.field)?.options.find(({ id }) => id === about.option)?.lines ?? [];
      const { text } = optionWords(content, about.field, about.option);
      return [t("evidence", { text }), t("lost.lines", { lines: lines.map((line) => lineNumber(content, line)).join(", ") })];
    }
    case "slot":
    case "owner": {
      const milestone = script.cascade.milestones.find(({ id }) => id === about.milestone);
      const right = about.kind === "slot" ? words.slots[milestone?.slot ?? ""] : words.owners[milestone?.owners[0] ?? ""];
      const { text, why } = milestoneWords(content, about.milestone);
      return [`${text}: ${right ?? ""}`, why];
    }
    case "mark":
      return [criterionWords(content, about.criterion).title, criterionWords(content, about.criterion).why];
  }
}

function ruleName(t: Say, content: SessionContent, { field, rule }: Extract<About, { kind: "rule" }>): string {
  const own = content.script.fields.find(({ id }) => id === field)?.own;
  if (rule === "min" || rule === "max") return t(`rule.${rule}Of`, { count: own?.[rule] ?? 0 });
  return t(`rule.${rule}`);
}
