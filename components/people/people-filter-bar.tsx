"use client";

import { SearchBox } from "@/components/shell/search-box";
import type { Address } from "@/components/shell/use-address";
import { Select } from "@/components/ui/field";
import { staffQueries } from "@/lib/client/staff-queries";
import { useStaff } from "@/lib/client/use-staff";
import { useTranslations } from "next-intl";
import { ROLES } from "./choices";

/** Search by name or login, role and agency; all in the address. */
export function PeopleFilterBar({ address }: { readonly address: Address }) {
  const t = useTranslations();
  const agencies = useStaff(staffQueries.agencies);
  const rows = agencies.state === "ready" ? agencies.value.rows : [];
  const any = { value: "", label: t("people.filter.any") };
  return (
    <search className="no-print mb-6 grid max-w-[52rem] gap-4 sm:grid-cols-3">
      <SearchBox id="people-q" label={t("people.filter.q")} address={address} />
      <Select
        id="people-role"
        label={t("people.filter.role")}
        value={address.get("role")}
        onChange={(event) => address.set({ role: event.target.value })}
        choices={[any, ...ROLES.map((role) => ({ value: role, label: t(`staff.role.${role}`) }))]}
      />
      <Select
        id="people-agency"
        label={t("people.filter.agency")}
        value={address.get("agency")}
        onChange={(event) => address.set({ agency: event.target.value })}
        choices={[any, ...rows.map(({ id, name }) => ({ value: id, label: name }))]}
      />
    </search>
  );
}
