import { Icon } from "@/components/ui/icon";
import { Link } from "@/components/ui/link";
import { Progress } from "@/components/ui/progress";
import type { CourseMap, CourseStop } from "@/lib/client/courses";
import { namedConditions } from "@/lib/client/courses";
import type { ConditionView, CourseState } from "@/lib/contracts/learning";
import { formatPercent } from "@/lib/i18n/format";
import { useLocale, useTranslations } from "next-intl";

/** What completion asks for, by name, in the order of the course: what is left, then what is done. */
export function Conditions({ course, state }: { readonly course: CourseMap; readonly state: CourseState }) {
  const t = useTranslations("progress");
  const named = namedConditions(course, state.conditions);
  const left = named.filter(({ condition }) => !condition.met);
  const done = named.filter(({ condition }) => condition.met);
  const words = t("met", { met: done.length, total: named.length });
  return (
    <section aria-labelledby="conditions-heading" className="conditions">
      <h2 id="conditions-heading" className="text-xl">
        {t("conditionsTitle")}
      </h2>
      <Progress value={done.length} max={named.length} label={words} words={words} />
      {left.length > 0 ? <List title={t("left")} entries={left} /> : <p>{t("nothingLeft")}</p>}
      {done.length > 0 && <List title={t("done")} entries={done} />}
    </section>
  );
}

function List({ title, entries }: { readonly title: string; readonly entries: readonly { readonly condition: ConditionView; readonly stop: CourseStop }[] }) {
  const t = useTranslations("progress");
  const locale = useLocale();
  function requirementOf({ met, requirement, passMark }: ConditionView): string {
    if (met) return "";
    return requirement === "pass" ? t("pass", { percent: formatPercent(locale, passMark ?? 0) }) : t(requirement);
  }
  return (
    <div>
      <h3 className="mb-1 text-soft">{title}</h3>
      <ul className="condition-list">
        {entries.map(({ condition, stop }) => (
          <li key={condition.id} data-met={condition.met || undefined}>
            <Icon name={condition.met ? "done" : "circle"} />
            <span className="sr-only">{t(condition.met ? "isMet" : "isUnmet")}: </span>
            <Link href={stop.href}>{stop.title}</Link>
            <span className="text-soft">
              {[stop.module === null ? "" : t("module", { number: stop.module }), requirementOf(condition)].filter(Boolean).join(" · ")}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
