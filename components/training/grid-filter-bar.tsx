"use client";

import type { Address } from "@/components/shell/use-address";
import { Select, TextInput } from "@/components/ui/field";
import { useTranslations } from "next-intl";
import type { ActivityWords } from "./course-words";
import { STANDINGS } from "./grid-rows";
import type { GridFilters } from "./grid-rows";

/** The filters of the grid as the address has them; what is no filter counts as none. `module` is a number or empty. */
export function readGridFilters(address: Pick<Address, "get">): GridFilters & { readonly module: string } {
  return { search: address.get("q"), standing: STANDINGS.find((standing) => standing === address.get("status")) ?? null, module: address.get("module") };
}

/** Search, standing and module above the grid. */
export function GridFilterBar({ address, activities }: { readonly address: Address; readonly activities: readonly ActivityWords[] }) {
  const t = useTranslations("training.grid");
  const { search, standing, module } = readGridFilters(address);
  const modules = [...new Set(activities.flatMap((activity) => (activity.module === null ? [] : [activity.module])))];
  return (
    <search className="no-print my-4 grid max-w-[52rem] gap-4 sm:grid-cols-3">
      <TextInput id="grid-q" type="search" label={t("search")} defaultValue={search} onChange={(event) => address.set({ q: event.target.value })} />
      <Select
        id="grid-status"
        label={t("status")}
        value={standing ?? ""}
        onChange={(event) => address.set({ status: event.target.value })}
        choices={[{ value: "", label: t("everyone") }, ...STANDINGS.map((value) => ({ value, label: t(`standing.${value}`) }))]}
      />
      <Select
        id="grid-module"
        label={t("columns")}
        value={module}
        onChange={(event) => address.set({ module: event.target.value })}
        choices={[{ value: "", label: t("allModules") }, ...modules.map((number) => ({ value: String(number), label: t("module", { number }) }))]}
      />
    </search>
  );
}
