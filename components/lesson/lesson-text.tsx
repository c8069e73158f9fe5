import { useTranslations } from "next-intl";
import { wordsOf, Blocks } from "./blocks";
import type { LessonView } from "./context";
import { Inline } from "./inline";
import { NoticeKeys } from "./notice-keys";

/** The steps of a lesson in reading type. A step's id is its anchor and the place to resume at. */
export function LessonText({ view }: { readonly view: LessonView }) {
  const t = useTranslations("lesson");
  const { lesson } = view;
  return (
    <div className="prose" lang={lesson.textLocale}>
      {lesson.steps.map((step) => (
        <section key={step.id} aria-labelledby={step.id}>
          <h2 id={step.id} data-step={step.id}>
            <Inline lesson={lesson} nodes={step.title} />
            <a className="step-link" href={`#${step.id}`} aria-label={`${t("linkTo")}: ${wordsOf(step.title)}`}>
              #
            </a>
          </h2>
          <Blocks view={view} nodes={step.nodes} />
        </section>
      ))}
      <NoticeKeys />
    </div>
  );
}
