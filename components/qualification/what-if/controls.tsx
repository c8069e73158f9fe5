import type { Names } from "@/components/qualification/names";
import { Checkbox, Select } from "@/components/ui/field";
import type { LawName } from "@/lib/contracts/public-law";
import type { Border, CaseInput, KnowledgeLevel } from "@/lib/domain/qualification";
import { useTranslations } from "next-intl";
import { knowledgeIn } from "./switches";
import type { Switch, Switches } from "./switches";

const OLDEST = 60;
const KNOWLEDGE = ["knew", "ought", "none"] as const satisfies readonly KnowledgeLevel[];
const BORDERS = ["no", "lawful", "unlawful"] as const satisfies readonly Border[];

interface ControlsProps {
  readonly lawNames: readonly LawName[];
  readonly names: Names;
  readonly input: CaseInput;
  readonly switches: Switches;
  /** The law being asked. */
  readonly asked: string;
  readonly onChange: (change: Switch) => void;
}

/** The circumstances that can be switched: law, ages, knowledge, border, consent. */
export function Controls({ lawNames, names, input, switches, asked, onChange }: ControlsProps) {
  const t = useTranslations("qualification");
  return (
    <div className="what-if-controls">
      <Select
        id="what-if-law"
        label={t("whatIf.law")}
        value={asked}
        onChange={(event) => onChange({ kind: "profile", profile: event.target.value })}
        choices={lawNames.map(({ id, title, state }) => ({
          value: id,
          label: state === "verified" ? title : t("whatIf.lawDraft", { title, state: t(`profileState.${state}`) }),
        }))}
      />
      {(input.victims ?? []).map(({ id, age }) => (
        <Age
          key={id}
          name={names.person(id)}
          age={id in switches.ages ? (switches.ages[id] ?? null) : (age ?? null)}
          usual={age ?? 18}
          onChange={(next) => onChange({ kind: "age", victim: id, age: next })}
        />
      ))}
      {(input.accused ?? []).map(({ id }) => (
        <Select
          key={id}
          id={`what-if-${id}`}
          label={t("whatIf.knowledge", { name: names.person(id) })}
          value={switches.knowledge[id] ?? knowledgeIn(input, id)}
          onChange={(event) => onChange({ kind: "knowledge", accused: id, level: event.target.value as KnowledgeLevel })}
          choices={KNOWLEDGE.map((level) => ({ value: level, label: t(`knowledge.${level}`) }))}
        />
      ))}
      <Select
        id="what-if-border"
        label={t("whatIf.border")}
        value={switches.border ?? input.borderCrossed ?? "no"}
        onChange={(event) => onChange({ kind: "border", border: event.target.value as Border })}
        choices={BORDERS.map((border) => ({ value: border, label: t(`border.${border}`) }))}
      />
      <Checkbox
        id="what-if-consent"
        label={t("whatIf.consentClaimed")}
        checked={switches.consent ?? input.consentClaimed ?? false}
        onChange={(event) => onChange({ kind: "consent", claimed: event.target.checked })}
      />
    </div>
  );
}

function Age({
  name,
  age,
  usual,
  onChange,
}: {
  readonly name: string;
  readonly age: number | null;
  readonly usual: number;
  readonly onChange: (age: number | null) => void;
}) {
  const t = useTranslations("qualification");
  return (
    <fieldset className="field what-if-age">
      <legend>{t("whatIf.age", { name })}</legend>
      <div className="what-if-slider">
        <input
          type="range"
          aria-label={t("whatIf.age", { name })}
          aria-valuetext={age === null ? t("ageUnknown") : t("age", { age })}
          min={5}
          max={OLDEST}
          value={age ?? usual}
          disabled={age === null}
          onChange={(event) => onChange(Number(event.target.value))}
        />
        <output>{age === null ? t("ageUnknown") : t("age", { age })}</output>
      </div>
      <label className="choice">
        <input type="checkbox" checked={age === null} onChange={(event) => onChange(event.target.checked ? null : usual)} />
        <span>{t("whatIf.ageUnknown")}</span>
      </label>
    </fieldset>
  );
}
