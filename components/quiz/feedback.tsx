import { Icon } from "@/components/ui/icon";
import type { ItemKey, ItemRationale, Provisions } from "@/lib/domain/catalogue";
import type { PartMark } from "@/lib/domain/grading";
import { useTranslations } from "next-intl";
import { InlineText } from "./inline-text";

/** What may be said about an answer. A part without a mark is not spoken of. */
export interface Feedback {
  readonly parts: Readonly<Record<string, PartMark>>;
  /** Absent while the answer may still be tried again. */
  readonly key?: ItemKey;
  readonly rationale?: ItemRationale;
  readonly provisions?: Provisions;
}

const ICONS = { right: "done", wrong: "lost", missed: "half" } as const;

/** Right, wrong or missed, as icon and words. `picked`: the part was chosen rather than answered. */
export function Mark({ mark, picked = false }: { readonly mark: PartMark; readonly picked?: boolean }) {
  const t = useTranslations("quiz.mark");
  return (
    <span className={`mark mark-${mark}`}>
      <Icon name={ICONS[mark]} />
      <span>{t(picked ? `picked.${mark}` : `answered.${mark}`)}</span>
    </span>
  );
}

/** The mark of one part and why. `right` names the right answer where it was not given. */
export function PartFeedback({
  part,
  feedback,
  picked,
  right,
}: {
  readonly part: string;
  readonly feedback?: Feedback;
  readonly picked?: boolean;
  readonly right?: string;
}) {
  const t = useTranslations("quiz");
  const mark = feedback?.parts[part];
  const reason = feedback?.rationale?.parts?.[part];
  if (mark === undefined && reason === undefined) return null;
  return (
    <div className="part-feedback">
      {mark && <Mark mark={mark} picked={picked} />}
      {right !== undefined && mark !== "right" && <p>{t("rightAnswer", { answer: right })}</p>}
      {reason !== undefined && (
        <p className="reason">
          <InlineText text={reason} provisions={feedback?.provisions} />
        </p>
      )}
    </div>
  );
}

/** The closing sentence of an item. */
export function GeneralFeedback({ feedback }: { readonly feedback?: Feedback }) {
  const general = feedback?.rationale?.general;
  if (!general) return null;
  return (
    <p className="reason reason-general">
      <InlineText text={general} provisions={feedback?.provisions} />
    </p>
  );
}
