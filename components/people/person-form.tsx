"use client";

import { Answer } from "@/components/shell/answer";
import { HandOver } from "@/components/shell/hand-over";
import { WriteResult } from "@/components/shell/write-result";
import { Button, LinkButton } from "@/components/ui/button";
import { Select, TextInput } from "@/components/ui/field";
import { staffQueries } from "@/lib/client/staff-queries";
import type { Agency } from "@/lib/client/staff-queries";
import { staffWrites } from "@/lib/client/staff-writes";
import type { NewPerson } from "@/lib/client/staff-writes";
import { useStaff, useWrite } from "@/lib/client/use-staff";
import { LANGUAGES, LANGUAGE_NAMES, localePath } from "@/lib/i18n/languages";
import { useLocale, useTranslations } from "next-intl";
import { useRef, useState } from "react";
import type { FormEvent } from "react";
import { LANES, ROLES, wrongPersonFields } from "./choices";
import type { WrongPersonFields } from "./choices";

/** A new account, and the single-use link by which its holder sets a password. */
export function PersonForm() {
  const answer = useStaff(staffQueries.agencies);
  return <Answer answer={answer}>{({ rows }) => <Form agencies={rows} />}</Answer>;
}

function Form({ agencies }: { readonly agencies: readonly Agency[] }) {
  const t = useTranslations();
  const locale = useLocale();
  const form = useRef<HTMLFormElement>(null);
  const blank: NewPerson = { displayName: "", login: "", lane: "prosecutor", locale, agencyId: agencies[0]?.id ?? "", role: "learner" };
  const [draft, setDraft] = useState<NewPerson>(blank);
  const [missed, setMissed] = useState<WrongPersonFields>({});
  const create = useWrite(staffWrites.createPerson);
  const refused = Object.fromEntries((create.problem?.fields ?? []).map(({ path }) => [path, "refused" as const]));
  const wrong: WrongPersonFields = { ...refused, ...missed };
  const error = (field: keyof NewPerson) => {
    if (field === "login" && create.problem?.code === "login_taken") return t("problem.login_taken");
    const why = wrong[field];
    return why && t(`people.wrong.${why}`);
  };
  const change = (part: Partial<NewPerson>) => setDraft({ ...draft, ...part });

  function submit(event: FormEvent) {
    event.preventDefault();
    const found = wrongPersonFields(draft);
    setMissed(found);
    const [first] = Object.keys(found);
    if (first) form.current?.querySelector<HTMLElement>(`#${first}`)?.focus();
    else create.run(draft);
  }
  function another() {
    create.clear();
    setDraft({ ...blank, agencyId: draft.agencyId, lane: draft.lane, role: draft.role });
  }

  if (create.result)
    return <Created link={create.result.link} name={create.result.person.displayName} login={create.result.person.login} onAnother={another} />;
  return (
    <form ref={form} className="grid gap-6" onSubmit={submit} noValidate>
      <TextInput
        id="displayName"
        label={t("people.field.displayName")}
        hint={t("people.field.displayNameHint")}
        error={error("displayName")}
        maxLength={120}
        autoComplete="off"
        value={draft.displayName}
        onChange={(event) => change({ displayName: event.target.value })}
      />
      <TextInput
        id="login"
        label={t("people.field.login")}
        hint={t("people.field.loginHint")}
        error={error("login")}
        maxLength={200}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        value={draft.login}
        onChange={(event) => change({ login: event.target.value })}
      />
      <Select
        id="agencyId"
        label={t("people.field.agency")}
        error={error("agencyId")}
        choices={agencies.map(({ id, name }) => ({ value: id, label: name }))}
        value={draft.agencyId}
        onChange={(event) => change({ agencyId: event.target.value })}
      />
      <Select
        id="lane"
        label={t("people.field.lane")}
        error={error("lane")}
        choices={LANES.map((lane) => ({ value: lane, label: t(`staff.lane.${lane}`) }))}
        value={draft.lane}
        onChange={(event) => change({ lane: event.target.value as NewPerson["lane"] })}
      />
      <Select
        id="role"
        label={t("people.field.role")}
        hint={t("people.field.roleHint")}
        error={error("role")}
        choices={ROLES.map((role) => ({ value: role, label: t(`staff.role.${role}`) }))}
        value={draft.role}
        onChange={(event) => change({ role: event.target.value as NewPerson["role"] })}
      />
      <Select
        id="locale"
        label={t("people.field.locale")}
        error={error("locale")}
        choices={LANGUAGES.map((entry) => ({ value: entry, label: LANGUAGE_NAMES[entry] }))}
        value={draft.locale}
        onChange={(event) => change({ locale: event.target.value as NewPerson["locale"] })}
      />
      <WriteResult write={create} />
      <p>
        <Button type="submit" tone="primary" busy={create.busy}>
          {t("people.create")}
        </Button>
      </p>
    </form>
  );
}

function Created({
  link,
  name,
  login,
  onAnother,
}: {
  readonly link: Parameters<typeof HandOver>[0]["link"];
  readonly name: string;
  readonly login: string;
  readonly onAnother: () => void;
}) {
  const t = useTranslations("people");
  const locale = useLocale();
  return (
    <div className="grid max-w-read gap-6">
      <output>{t("created", { name, login })}</output>
      <HandOver link={link} name={name} />
      <p className="flex flex-wrap gap-3">
        <Button onClick={onAnother}>{t("another")}</Button>
        <LinkButton href={localePath(locale, "/admin/people")}>{t("toList")}</LinkButton>
      </p>
    </div>
  );
}
