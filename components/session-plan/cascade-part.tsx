import { Button } from "@/components/ui/button";
import { Select } from "@/components/ui/field";
import type { SessionState } from "@/lib/domain/session-plan/play";
import { eventNow } from "@/lib/domain/session-plan/play";
import { useTranslations } from "next-intl";
import type { SessionContent, SessionRound } from "./content";
import { change, milestoneWords } from "./content";

/** The milestones of ninety days, each with its time and its owner; and the end of the round. */
export function CascadePart({ content, round, state }: { readonly content: SessionContent; readonly round: SessionRound; readonly state: SessionState }) {
  const t = useTranslations("sessionPlan");
  const { words, script } = content;
  const { milestones, slots, owners } = script.cascade;
  const open = state.held === null || eventNow(script, state) !== undefined;
  return (
    <>
      <p className="max-w-read">{t("cascadeHint")}</p>
      {milestones.map(({ id }) => (
        <section key={id} className="plan-milestone" data-milestone={id} aria-labelledby={`milestone-${id}`}>
          <h3 id={`milestone-${id}`}>{milestoneWords(content, id).text}</h3>
          <div>
            <Select
              id={`slot-${id}`}
              label={t("slot")}
              disabled={round.full}
              value={state.slots[id] ?? ""}
              onChange={({ target }) => change(round, { kind: "place", milestone: id, slot: target.value })}
              choices={[{ value: "", label: t("choose"), disabled: true }, ...slots.map((slot) => ({ value: slot, label: words.slots[slot] ?? slot }))]}
            />
            <Select
              id={`owner-${id}`}
              label={t("owner")}
              disabled={round.full}
              value={state.owners[id] ?? ""}
              onChange={({ target }) => change(round, { kind: "assign", milestone: id, owner: target.value })}
              choices={[{ value: "", label: t("choose"), disabled: true }, ...owners.map((owner) => ({ value: owner, label: words.owners[owner] ?? owner }))]}
            />
          </div>
        </section>
      ))}
      <p className="plan-do">
        <Button tone={open ? "plain" : "primary"} onClick={round.finish}>
          {t("finish")}
        </Button>
        <Button icon="print" onClick={() => window.print()}>
          {t("print")}
        </Button>
        {open && <span className="text-soft">{t("stillOpen")}</span>}
      </p>
    </>
  );
}
