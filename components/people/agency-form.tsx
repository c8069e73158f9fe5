"use client";

import { WriteResult } from "@/components/shell/write-result";
import { Button } from "@/components/ui/button";
import { Select, TextInput } from "@/components/ui/field";
import type { Agency } from "@/lib/client/staff-queries";
import { staffWrites } from "@/lib/client/staff-writes";
import { useWrite } from "@/lib/client/use-staff";
import { useTranslations } from "next-intl";
import { useState } from "react";
import type { FormEvent } from "react";
import { treeOrder } from "./agency-tree";

/** A new agency under another. The region follows the parent until something else is typed. */
export function AgencyForm({ agencies }: { readonly agencies: readonly Agency[] }) {
  const t = useTranslations("people.agencies");
  const [parentId, chooseParent] = useState<string>(agencies[0]?.id ?? "");
  const [name, setName] = useState("");
  const [typedRegion, typeRegion] = useState<string | null>(null);
  const [tried, setTried] = useState(false);
  const region = typedRegion ?? agencies.find(({ id }) => id === parentId)?.region ?? "";
  const create = useWrite(staffWrites.createAgency, () => {
    setName("");
    typeRegion(null);
    setTried(false);
  });
  const refused = (field: string) => (create.problem?.fields.some(({ path }) => path === field) ? t("refused") : undefined);
  const empty = (value: string) => (tried && value.trim() === "" ? t("empty") : undefined);

  function submit(event: FormEvent) {
    event.preventDefault();
    setTried(true);
    if (name.trim() === "" || region.trim() === "") return;
    create.run({ parentId, name, region });
  }

  return (
    <section aria-labelledby="add-agency" className="no-print mt-10">
      <h2 id="add-agency" className="text-xl">
        {t("add")}
      </h2>
      <form className="mt-4 grid gap-4" onSubmit={submit} noValidate>
        <TextInput
          id="agency-name"
          label={t("name")}
          error={empty(name) ?? refused("name")}
          maxLength={160}
          autoComplete="off"
          value={name}
          onChange={(event) => setName(event.target.value)}
        />
        <Select
          id="agency-parent"
          label={t("parent")}
          error={refused("parentId")}
          choices={treeOrder(agencies).map(({ agency, depth }) => ({ value: agency.id, label: `${"\u2003".repeat(depth)}${agency.name}` }))}
          value={parentId}
          onChange={(event) => chooseParent(event.target.value)}
        />
        <TextInput
          id="agency-region"
          label={t("region")}
          error={empty(region) ?? refused("region")}
          maxLength={80}
          value={region}
          onChange={(event) => typeRegion(event.target.value)}
        />
        <WriteResult write={create}>{(agency) => t("added", { name: agency.name })}</WriteResult>
        <p>
          <Button type="submit" tone="primary" busy={create.busy}>
            {t("add")}
          </Button>
        </p>
      </form>
    </section>
  );
}
