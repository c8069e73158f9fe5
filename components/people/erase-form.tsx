"use client";

import { WriteResult } from "@/components/shell/write-result";
import { Button } from "@/components/ui/button";
import { TextInput } from "@/components/ui/field";
import { staffWrites } from "@/lib/client/staff-writes";
import { useWrite } from "@/lib/client/use-staff";
import type { PersonRow } from "@/lib/contracts/people";
import { useTranslations } from "next-intl";
import { useState } from "react";
import type { FormEvent } from "react";

/** Erasing cannot be undone: says whose record it is and what stays, and asks to type the login first. */
export function EraseForm({ person, onErased }: { readonly person: PersonRow; readonly onErased: () => void }) {
  const t = useTranslations("people.erase");
  const [asking, ask] = useState(false);
  const [typed, type] = useState("");
  const [tried, setTried] = useState(false);
  const erase = useWrite(staffWrites.erasePerson, onErased);
  const matches = typed.trim() === person.login;

  function submit(event: FormEvent) {
    event.preventDefault();
    setTried(true);
    if (matches) erase.run(person.id);
  }

  return (
    <section aria-labelledby="person-erase" className="grid gap-3 border-t border-rule pt-4">
      <h3 id="person-erase">{t("title")}</h3>
      {!asking && (
        <p>
          <Button tone="loss" onClick={() => ask(true)}>
            {t("open")}
          </Button>
        </p>
      )}
      {asking && (
        <form className="grid gap-3" onSubmit={submit} noValidate>
          <p>{t("goes", { name: person.displayName })}</p>
          <p>{t("stays")}</p>
          <TextInput
            id="erase-login"
            label={t("type", { login: person.login })}
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            error={tried && !matches ? t("wrong") : undefined}
            value={typed}
            onChange={(event) => type(event.target.value)}
          />
          <WriteResult write={erase} />
          <p className="flex flex-wrap gap-3">
            <Button onClick={() => ask(false)}>{t("cancel")}</Button>
            <Button type="submit" tone="loss" busy={erase.busy}>
              {t("confirm", { name: person.displayName })}
            </Button>
          </p>
        </form>
      )}
    </section>
  );
}
