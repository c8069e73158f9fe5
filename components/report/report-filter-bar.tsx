"use client";

import type { Address } from "@/components/shell/use-address";
import { Button } from "@/components/ui/button";
import { Select, TextInput, type Choice } from "@/components/ui/field";
import { staffQueries, type Agency } from "@/lib/client/staff-queries";
import { useStaff } from "@/lib/client/use-staff";
import type { PersonRow } from "@/lib/contracts/people";
import { comparer } from "@/lib/i18n/format";
import { useLocale, useTranslations } from "next-intl";
import type { CaseName } from "./answer-table";
import { FILTERS, GROUPINGS, STATUSES, readFilters, readGrouping, readStatus } from "./report-filters";
import type { FilterName } from "./report-filters";

const LANES: readonly PersonRow["lane"][] = ["prosecutor", "investigator", "judge", "advocate", "other"];

/** A programme of the course as the filter offers it. */
export interface ProgrammeName {
  readonly id: string;
  readonly title: string;
}

interface FilterBarProps {
  readonly address: Address;
  readonly mode: "groups" | "rows" | "answers";
  readonly programmes: readonly ProgrammeName[];
  /** The cases of the course, where answers to them are asked for. */
  readonly cases?: readonly CaseName[];
}

/** Filters above a report or its rows; all of them live in the address. `mode` says what besides is asked. */
export function ReportFilterBar({ address, mode, programmes, cases = [] }: FilterBarProps) {
  const t = useTranslations();
  const choices = useFilterChoices(programmes);
  const any = { value: "", label: t("report.filter.any") };
  const select = (name: Exclude<keyof typeof choices, "agencyRows">) => (
    <Select
      key={name}
      id={`filter-${name}`}
      label={t(`report.filter.${name}`)}
      value={address.get(name)}
      onChange={(event) => address.set({ [name]: event.target.value })}
      choices={[any, ...choices[name]]}
    />
  );
  const day = (name: "from" | "to") => (
    <TextInput
      key={name}
      id={`filter-${name}`}
      type="date"
      label={t(`report.filter.${name}`)}
      value={address.get(name)}
      onChange={(event) => address.set({ [name]: event.target.value })}
    />
  );
  const nothing = Object.fromEntries(FILTERS.map((name) => [name, undefined])) as Record<FilterName, undefined>;
  return (
    <search className="no-print mb-6 grid gap-4 sm:grid-cols-2 lg:grid-cols-4">
      <FirstChoice address={address} mode={mode} cases={cases} />
      {select("programme")}
      <AgencyChoice address={address} agencies={choices.agencyRows} any={any} />
      {select("region")}
      {select("lane")}
      {select("training")}
      {day("from")}
      {day("to")}
      {Object.keys(readFilters(address.get)).length > 0 && (
        <p className="self-end">
          <Button onClick={() => address.set(nothing)}>{t("report.filter.clear")}</Button>
        </p>
      )}
    </search>
  );
}

const ALONE = "alone:";

/** An agency with all under it, or, where it has any, without them. */
function AgencyChoice({ address, agencies, any }: { readonly address: Address; readonly agencies: readonly Agency[]; readonly any: Choice }) {
  const t = useTranslations("report.filter");
  const above = new Set(agencies.map(({ parentId }) => parentId));
  const choices = agencies.flatMap(({ id, name }) => [
    { value: id, label: name },
    ...(above.has(id) ? [{ value: ALONE + id, label: t("alone", { agency: name }) }] : []),
  ]);
  const alone = address.get("agencyAlone");
  return (
    <Select
      id="filter-agency"
      label={t("agency")}
      value={alone === "" ? address.get("agency") : ALONE + alone}
      onChange={({ target: { value } }) =>
        address.set(value.startsWith(ALONE) ? { agency: undefined, agencyAlone: value.slice(ALONE.length) } : { agency: value, agencyAlone: undefined })
      }
      choices={[any, ...choices]}
    />
  );
}

/** What a report asks besides its filters: the grouping, whom a list is about, or the case. */
function FirstChoice({ address, mode, cases }: Required<Omit<FilterBarProps, "programmes">>) {
  const t = useTranslations();
  switch (mode) {
    case "groups":
      return (
        <Select
          id="filter-groupBy"
          label={t("report.filter.groupBy")}
          value={readGrouping(address.get)}
          onChange={(event) => address.set({ groupBy: event.target.value })}
          choices={GROUPINGS.map((value) => ({ value, label: t(`report.group.${value}`) }))}
        />
      );
    case "rows":
      return (
        <Select
          id="filter-status"
          label={t("report.filter.status")}
          value={readStatus(address.get)}
          onChange={(event) => address.set({ status: event.target.value })}
          choices={STATUSES.map((value) => ({ value, label: t(`report.status.${value}`) }))}
        />
      );
    case "answers":
      return (
        <Select
          id="filter-case"
          label={t("confusion.case")}
          value={address.get("activity")}
          onChange={(event) => address.set({ activity: event.target.value })}
          choices={[{ value: "", label: t("confusion.allCases") }, ...cases.map(({ id, title }) => ({ value: id, label: title }))]}
        />
      );
  }
}

/** What can be chosen: programmes, agencies and their regions, professions, trainings. Lists not yet here stay empty. */
function useFilterChoices(programmes: readonly ProgrammeName[]) {
  const t = useTranslations("staff.lane");
  const words = useTranslations();
  const order = comparer(useLocale());
  const agencies = useStaff(staffQueries.agencies);
  const trainings = useStaff(staffQueries.trainings);
  const agencyRows = agencies.state === "ready" ? agencies.value.rows : [];
  const trainingRows = trainings.state === "ready" ? trainings.value.rows : [];
  return {
    programme: programmes.map(({ id, title }) => ({ value: id, label: title })),
    agencyRows,
    region: [...new Set(agencyRows.map(({ region }) => region))].toSorted(order).map((region) => ({ value: region, label: region })),
    lane: LANES.map((lane) => ({ value: lane, label: t(lane) })),
    training: [{ value: "none", label: words("report.filter.noTraining") }, ...trainingRows.map(({ id, title }) => ({ value: id, label: title }))],
  };
}
