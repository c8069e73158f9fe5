import type { Names } from "@/components/qualification/names";
import type { PublicLawProfile } from "@/lib/contracts/public-law";
import type { PublicCase } from "@/lib/domain/catalogue";
import type { CaseInput, ElementId } from "@/lib/domain/qualification";
import { useTranslations } from "next-intl";
import { NO_SWITCHES, factsWith } from "./switches";
import type { Switches } from "./switches";

const CHILD = 16;
const ADULT = 25;

interface Preset {
  readonly id: string;
  readonly words: string;
  readonly switches: Switches;
}

/** Questions worth asking of this case, each one press away. */
export function Presets({
  input,
  file,
  laws,
  names,
  switches,
  onChange,
}: {
  readonly input: CaseInput;
  readonly file: PublicCase;
  readonly laws: readonly PublicLawProfile[];
  readonly names: Names;
  readonly switches: Switches;
  readonly onChange: (switches: Switches) => void;
}) {
  const t = useTranslations("qualification");
  const presets: Preset[] = [
    ...(["means", "purpose", "act"] as const).flatMap((category): Preset[] => {
      const facts = factsWith(input, category);
      const element = likely(laws, category);
      return facts.length === 0
        ? [{ id: category, words: t("whatIf.suppose", { element: names.element(element) }), switches: { ...NO_SWITCHES, supposed: [element] } }]
        : [
            {
              id: category,
              words: t(`whatIf.without.${category}`),
              switches: { ...NO_SWITCHES, facts: Object.fromEntries(facts.map((id) => [id, "off" as const])) },
            },
          ];
    }),
    ...file.victims.slice(0, 1).map(({ id, age }) => {
      const other = age === null || age >= 18 ? CHILD : ADULT;
      return { id: "age", words: t("whatIf.ifAge", { name: names.person(id), age: other }), switches: { ...NO_SWITCHES, ages: { [id]: other } } };
    }),
    ...file.accused.slice(0, 1).map(({ id }) => ({
      id: "knowledge",
      words: t("whatIf.ifUnaware", { name: names.person(id) }),
      switches: { ...NO_SWITCHES, knowledge: { [id]: "none" as const } },
    })),
    ...laws.slice(1).map(({ id, title }) => ({ id, words: t("whatIf.ifLaw", { law: title }), switches: { ...NO_SWITCHES, profile: id } })),
  ];
  const chosen = JSON.stringify(switches);
  return (
    <fieldset className="presets">
      <legend className="sr-only">{t("whatIf.presets")}</legend>
      {presets.map((preset) => {
        const pressed = JSON.stringify(preset.switches) === chosen;
        return (
          <button key={preset.id} type="button" className="preset" aria-pressed={pressed} onClick={() => onChange(pressed ? NO_SWITCHES : preset.switches)}>
            {preset.words}
          </button>
        );
      })}
    </fieldset>
  );
}

/** What the laws of the case name first: enough to see what one more element would change. */
function likely(laws: readonly PublicLawProfile[], category: "act" | "means" | "purpose"): ElementId {
  const lists = laws.flatMap(({ acts, means, purposes }) => ({ act: acts, means, purpose: purposes })[category]).flatMap(({ elements }) => elements);
  const usual = USUAL[category];
  return lists.includes(usual) ? usual : (lists[0] ?? usual);
}

const USUAL = { act: "act.recruit", means: "means.deception", purpose: "purpose.forced_labour" } as const;
