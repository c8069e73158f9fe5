"use client";

import { Answer } from "@/components/shell/answer";
import { WriteResult } from "@/components/shell/write-result";
import { Button } from "@/components/ui/button";
import { RadioGroup, Select, TextInput } from "@/components/ui/field";
import { staffQueries } from "@/lib/client/staff-queries";
import type { Agency } from "@/lib/client/staff-queries";
import { staffWrites } from "@/lib/client/staff-writes";
import type { NewTraining } from "@/lib/client/staff-writes";
import { useMe } from "@/lib/client/use-readings";
import { useStaff, useWrite } from "@/lib/client/use-staff";
import { LANGUAGES, LANGUAGE_NAMES, localePath } from "@/lib/i18n/languages";
import { useLocale, useTranslations } from "next-intl";
import { useRouter } from "next/navigation";
import { useRef, useState } from "react";
import type { FormEvent } from "react";
import { TrainingDates } from "./training-dates";
import { firstWrongField, wrongFields } from "./training-fields";
import type { TrainingDraft, WrongFields } from "./training-fields";

/** What a training may deliver. */
interface ProgrammeChoice {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
}

/** Six fields, and a training with its join code. */
export function TrainingForm({ programmes }: { readonly programmes: readonly ProgrammeChoice[] }) {
  const agencies = useStaff(staffQueries.agencies);
  const me = useMe();
  return (
    <Answer answer={agencies}>
      {({ rows }) =>
        me.state === "waiting" ? null : <Form programmes={programmes} agencies={rows} ownAgency={me.state === "ready" ? me.value.agency.id : ""} />
      }
    </Answer>
  );
}

function Form({
  programmes,
  agencies,
  ownAgency,
}: {
  readonly programmes: readonly ProgrammeChoice[];
  readonly agencies: readonly Agency[];
  readonly ownAgency: string;
}) {
  const t = useTranslations("training");
  const locale = useLocale();
  const router = useRouter();
  const form = useRef<HTMLFormElement>(null);
  const [draft, setDraft] = useState<TrainingDraft>({
    title: "",
    agencyId: agencies.some(({ id }) => id === ownAgency) ? ownAgency : (agencies[0]?.id ?? ""),
    startsOn: "",
    endsOn: "",
    place: "",
    locale,
    programme: programmes[0]?.id ?? "",
  });
  const [missed, setMissed] = useState<WrongFields>({});
  const create = useWrite(staffWrites.createTraining, (training) => router.push(localePath(locale, `/teach/trainings/${training.id}`)));
  const refused = Object.fromEntries((create.problem?.fields ?? []).map(({ path }) => [path, "refused" as const]));
  const wrong: WrongFields = { ...refused, ...missed };
  const error = (field: keyof TrainingDraft) => (wrong[field] ? t(`wrong.${wrong[field]}`) : undefined);
  const change = (part: Partial<TrainingDraft>) => setDraft({ ...draft, ...part });

  function submit(event: FormEvent) {
    event.preventDefault();
    const found = wrongFields(draft);
    setMissed(found);
    const first = firstWrongField(found);
    if (first) form.current?.querySelector<HTMLElement>(`#${first}`)?.focus();
    else create.run(draft as NewTraining);
  }

  return (
    <form ref={form} className="grid gap-6" onSubmit={submit} noValidate>
      <TextInput
        id="title"
        label={t("field.title")}
        hint={t("field.titleHint")}
        error={error("title")}
        maxLength={160}
        autoComplete="off"
        value={draft.title}
        onChange={(event) => change({ title: event.target.value })}
      />
      <Select
        id="agencyId"
        label={t("field.agency")}
        error={error("agencyId")}
        choices={agencies.map(({ id, name }) => ({ value: id, label: name }))}
        value={draft.agencyId}
        onChange={(event) => change({ agencyId: event.target.value })}
      />
      <TrainingDates draft={draft} change={change} errors={{ startsOn: error("startsOn"), endsOn: error("endsOn") }} />
      <TextInput
        id="place"
        label={t("field.place")}
        hint={t("field.placeHint")}
        error={error("place")}
        maxLength={160}
        autoComplete="off"
        value={draft.place}
        onChange={(event) => change({ place: event.target.value })}
      />
      <Select
        id="locale"
        label={t("field.locale")}
        hint={t("field.localeHint")}
        error={error("locale")}
        choices={LANGUAGES.map((entry) => ({ value: entry, label: LANGUAGE_NAMES[entry] }))}
        value={draft.locale}
        onChange={(event) => change({ locale: event.target.value as TrainingDraft["locale"] })}
      />
      <RadioGroup
        id="programme"
        name="programme"
        label={t("field.programme")}
        hint={t("field.programmeHint")}
        error={error("programme")}
        choices={programmes.map(({ id, title, summary }) => ({ value: id, label: title, hint: summary }))}
        value={draft.programme}
        onChange={(programme) => change({ programme })}
      />
      <WriteResult write={create}>{() => t("created")}</WriteResult>
      <p>
        <Button type="submit" tone="primary" busy={create.busy}>
          {t("create")}
        </Button>
      </p>
    </form>
  );
}
