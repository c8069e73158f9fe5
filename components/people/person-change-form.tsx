"use client";

import { WriteResult } from "@/components/shell/write-result";
import { Button } from "@/components/ui/button";
import { Checkbox, Select, TextInput } from "@/components/ui/field";
import { staffQueries } from "@/lib/client/staff-queries";
import { staffWrites } from "@/lib/client/staff-writes";
import { useStaff, useWrite } from "@/lib/client/use-staff";
import type { PersonRow } from "@/lib/contracts/people";
import { useTranslations } from "next-intl";
import { useState } from "react";
import type { FormEvent } from "react";
import { LANES, wrongPersonFields } from "./choices";
import type { WrongPersonFields } from "./choices";

type Role = PersonRow["roles"][number];
const GIVEN_ROLES: readonly Role[] = ["trainer", "administrator"];

/** Name, profession, agency and roles of an account. Only what was changed is sent. */
export function PersonChangeForm({ person }: { readonly person: PersonRow }) {
  const t = useTranslations();
  const agencies = useStaff(staffQueries.agencies);
  const [displayName, rename] = useState(person.displayName);
  const [lane, setLane] = useState(person.lane);
  const [agencyId, move] = useState<string>(person.agency.id);
  const [roles, setRoles] = useState<readonly Role[]>(person.roles);
  const [missed, setMissed] = useState<WrongPersonFields>({});
  const update = useWrite(staffWrites.updatePerson);
  const refused = (field: string) => update.problem?.fields.some(({ path }) => path === field) && t("people.wrong.refused");
  const agencyChoices = agencies.state === "ready" ? agencies.value.rows.map(({ id, name }) => ({ value: id as string, label: name })) : [];
  const choices = agencyChoices.some(({ value }) => value === person.agency.id)
    ? agencyChoices
    : [{ value: person.agency.id, label: person.agency.name }, ...agencyChoices];
  const rolesChanged = roles.length !== person.roles.length || roles.some((role) => !person.roles.includes(role));
  const changed = displayName !== person.displayName || lane !== person.lane || agencyId !== person.agency.id || rolesChanged;

  function submit(event: FormEvent) {
    event.preventDefault();
    const found = wrongPersonFields({ displayName, agencyId });
    setMissed(found);
    if (Object.keys(found).length > 0 || !changed) return;
    const change = {
      ...(displayName === person.displayName ? {} : { displayName }),
      ...(lane === person.lane ? {} : { lane }),
      ...(agencyId === person.agency.id ? {} : { agencyId }),
      ...(rolesChanged ? { roles: [...roles] } : {}),
    };
    update.run({ personId: person.id, change });
  }

  return (
    <form className="grid gap-4" onSubmit={submit} noValidate>
      <p className="text-soft">{t("people.loginIs", { login: person.login })}</p>
      <TextInput
        id="change-name"
        label={t("people.field.displayName")}
        error={missed["displayName"] ? t(`people.wrong.${missed["displayName"]}`) : refused("displayName")}
        maxLength={120}
        value={displayName}
        onChange={(event) => rename(event.target.value)}
      />
      <Select
        id="change-lane"
        label={t("people.field.lane")}
        choices={LANES.map((value) => ({ value, label: t(`staff.lane.${value}`) }))}
        value={lane}
        onChange={(event) => setLane(event.target.value as PersonRow["lane"])}
      />
      <Select
        id="change-agency"
        label={t("people.field.agency")}
        error={refused("agencyId")}
        choices={choices}
        value={agencyId}
        onChange={(event) => move(event.target.value)}
      />
      <fieldset>
        <legend className="font-semibold">{t("people.field.roles")}</legend>
        <p className="text-soft">{t("people.field.rolesHint")}</p>
        {GIVEN_ROLES.map((role) => (
          <Checkbox
            key={role}
            id={`change-${role}`}
            label={t(`staff.role.${role}`)}
            checked={roles.includes(role)}
            onChange={(event) => setRoles(event.target.checked ? [...roles, role] : roles.filter((held) => held !== role))}
          />
        ))}
      </fieldset>
      <WriteResult write={update}>{() => t("people.saved")}</WriteResult>
      <p>
        <Button type="submit" tone="primary" busy={update.busy} disabled={!changed}>
          {t("people.save")}
        </Button>
      </p>
    </form>
  );
}
