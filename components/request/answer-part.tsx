import { Button } from "@/components/ui/button";
import type { Draft, Fault } from "@/lib/domain/request/play";
import { isAccepted } from "@/lib/domain/request/play";
import { useTranslations } from "next-intl";
import { blockWords, partName, partWords } from "./content";
import type { RequestContent, RequestRound } from "./content";

interface AnswerProps {
  readonly content: RequestContent;
  readonly round: RequestRound;
  readonly draft: Draft;
}

/** Sending the draft, the answer of the requested State, and the end of the round. */
export function AnswerPart({ content, round, draft }: AnswerProps) {
  const t = useTranslations("request");
  const faults = draft.sent.at(-1)?.faults;
  return (
    <>
      <p className="max-w-read">{t("answerHint")}</p>
      <div role="status" className="request-answer">
        {faults && (faults.length === 0 ? <Accepted changed={draft.changed} /> : <Returned content={content} faults={faults} changed={draft.changed} />)}
      </div>
      <p className="request-do">
        <Button tone={isAccepted(draft) ? "plain" : "primary"} onClick={() => round.add({ kind: "send" })} disabled={round.full}>
          {t(draft.sent.length === 0 ? "send" : "sendAgain")}
        </Button>
        <Button tone={isAccepted(draft) ? "primary" : "plain"} onClick={round.finish}>
          {t("finish")}
        </Button>
        <Button icon="print" onClick={() => window.print()}>
          {t("print")}
        </Button>
        {draft.sent.length > 0 && <span className="text-soft">{t("sendings", { count: draft.sent.length })}</span>}
      </p>
    </>
  );
}

function Accepted({ changed }: { readonly changed: boolean }) {
  const t = useTranslations("request");
  return (
    <section className="request-letter" data-accepted="true">
      <h3>{t("acceptedTitle")}</h3>
      <p>{t("accepted")}</p>
      {changed && <p className="request-changed">{t("changedSince")}</p>}
    </section>
  );
}

function Returned({ content, faults, changed }: { readonly content: RequestContent; readonly faults: readonly Fault[]; readonly changed: boolean }) {
  const t = useTranslations("request");
  const parts = content.script.parts.filter(({ id }) => faults.some(({ part }) => part === id));
  return (
    <section className="request-letter" data-accepted="false">
      <h3>{t("returnedTitle")}</h3>
      <p>{t("returned", { count: faults.length })}</p>
      {changed && <p className="request-changed">{t("changedSince")}</p>}
      <dl>
        {parts.map(({ id }) => (
          <div key={id}>
            <dt>{partName(content, id)}</dt>
            {faults
              .filter(({ part }) => part === id)
              .map((fault) => (
                <dd key={JSON.stringify(fault)}>
                  <FaultWords content={content} fault={fault} />
                </dd>
              ))}
          </div>
        ))}
      </dl>
    </section>
  );
}

/** One reason for the return, as the requested State would put it. */
export function FaultWords({ content, fault }: { readonly content: RequestContent; readonly fault: Fault }) {
  const t = useTranslations("request");
  switch (fault.kind) {
    case "missing":
    case "no_dual":
      return partWords(content, fault.part).missing;
    case "words":
      return t(`wordFault.${fault.fault}`);
    case "flaw":
      return (
        <>
          {t(`flaw.${fault.flaw}`)} <q>{blockWords(content, fault.part, fault.block).text}</q>
        </>
      );
  }
}
