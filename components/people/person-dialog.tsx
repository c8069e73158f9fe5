"use client";

import { HandOver } from "@/components/shell/hand-over";
import { WriteResult } from "@/components/shell/write-result";
import { Button } from "@/components/ui/button";
import { Dialog } from "@/components/ui/dialog";
import { staffWrites } from "@/lib/client/staff-writes";
import { useWrite } from "@/lib/client/use-staff";
import type { PersonRow } from "@/lib/contracts/people";
import { useTranslations } from "next-intl";
import { EraseForm } from "./erase-form";
import { PersonChangeForm } from "./person-change-form";

/** Everything that can be done to one account, over the list. */
export function PersonDialog({
  person,
  onClose,
  onErased,
}: {
  readonly person: PersonRow | undefined;
  readonly onClose: () => void;
  readonly onErased: (name: string) => void;
}) {
  const t = useTranslations("people");
  return (
    <Dialog open={person !== undefined} title={person?.displayName ?? ""} closeLabel={t("done")} onClose={onClose}>
      {person && (
        <div key={person.id} className="grid gap-8">
          <PersonChangeForm person={person} />
          <ResetLink person={person} />
          <CloseAccount person={person} />
          <EraseForm person={person} onErased={() => onErased(person.displayName)} />
        </div>
      )}
    </Dialog>
  );
}

function ResetLink({ person }: { readonly person: PersonRow }) {
  const t = useTranslations("people.reset");
  const reset = useWrite(staffWrites.resetPersonPassword);
  return (
    <section aria-labelledby="person-reset" className="grid gap-3 border-t border-rule pt-4">
      <h3 id="person-reset">{t("title")}</h3>
      <p>{t("explain")}</p>
      <WriteResult write={{ problem: reset.problem, result: undefined }} />
      {reset.result ? (
        <HandOver link={reset.result} name={person.displayName} />
      ) : (
        <p>
          <Button busy={reset.busy} onClick={() => reset.run(person.id)}>
            {t("make")}
          </Button>
        </p>
      )}
    </section>
  );
}

function CloseAccount({ person }: { readonly person: PersonRow }) {
  const t = useTranslations("people.account");
  const change = useWrite(staffWrites.updatePerson);
  return (
    <section aria-labelledby="person-account" className="grid gap-3 border-t border-rule pt-4">
      <h3 id="person-account">{t("title")}</h3>
      <p>{person.disabled ? t("isClosed") : t("isOpen")}</p>
      <WriteResult write={change}>{({ disabled }) => (disabled ? t("closed") : t("reopened"))}</WriteResult>
      <p>
        <Button busy={change.busy} onClick={() => change.run({ personId: person.id, change: { disabled: !person.disabled } })}>
          {person.disabled ? t("reopen") : t("close")}
        </Button>
      </p>
    </section>
  );
}
