"use client";

import type { AddressChanges } from "@/components/shell/use-address";
import { Checkbox, Select } from "@/components/ui/field";
import type { PublicComparison } from "@/lib/contracts/public-comparison";
import { useTranslations } from "next-intl";
import { ALL_LAWS, writeFamilies, writeLaws } from "./choice";
import type { Choice } from "./choice";

/** What is shown: the base, the laws, the families of rows, only differences. Every change is a new address. */
export function CompareFilters({
  matrix,
  choice,
  onChange,
}: {
  readonly matrix: PublicComparison;
  readonly choice: Choice;
  readonly onChange: (changes: AddressChanges) => void;
}) {
  const t = useTranslations("compare");
  const families = choice.families.length === 0 ? matrix.families.map(({ id }) => id as string) : choice.families;
  return (
    <search className="compare-filters no-print" aria-label={t("filters")}>
      <Select
        id="compare-base"
        label={t("base")}
        value={choice.base}
        onChange={(event) => onChange({ base: event.target.value })}
        choices={matrix.laws.map(({ id, title }) => ({ value: id, label: title }))}
      />
      <Checkbox
        id="compare-only"
        label={t("onlyDifferences")}
        checked={choice.rows === "differing"}
        onChange={(event) => onChange({ only: event.target.checked ? "differing" : "" })}
      />
      <fieldset className="compare-set">
        <legend>{t("families")}</legend>
        {matrix.families.map(({ id, name }) => (
          <label key={id} className="choice">
            <input
              type="checkbox"
              checked={families.includes(id)}
              onChange={(event) => onChange({ families: writeFamilies(toggled(families, id, event.target.checked), matrix) })}
            />
            <span>{name}</span>
          </label>
        ))}
      </fieldset>
      <details className="compare-laws">
        <summary>
          {t("laws")} <span className="field-hint">({choice.laws.length})</span>
        </summary>
        <fieldset className="compare-set">
          <legend className="sr-only">{t("laws")}</legend>
          {matrix.laws.map(({ id, title }) => (
            <label key={id} className="choice">
              <input
                type="checkbox"
                checked={choice.laws.includes(id)}
                onChange={(event) => onChange({ laws: writeLaws(toggled(choice.laws, id, event.target.checked), matrix.laws) })}
              />
              <span>{title}</span>
            </label>
          ))}
        </fieldset>
        <p className="facts">
          <button type="button" className="button button-quiet button-small" onClick={() => onChange({ laws: ALL_LAWS })}>
            {t("allLaws")}
          </button>
          <button type="button" className="button button-quiet button-small" onClick={() => onChange({ laws: "" })}>
            {t("fewLaws")}
          </button>
        </p>
      </details>
    </search>
  );
}

function toggled(list: readonly string[], id: string, on: boolean): string[] {
  return on ? [...list, id] : list.filter((other) => other !== id);
}
