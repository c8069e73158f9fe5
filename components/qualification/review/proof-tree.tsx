import { Icon } from "@/components/ui/icon";
import type { IconName } from "@/components/ui/icon";
import type { Names } from "@/components/qualification/names";
import type { ElementStatus, ProofNode } from "@/lib/domain/qualification";
import { useTranslations } from "next-intl";
import { FactLinks } from "./fact-links";
import type { NumberedFact } from "./feedback";
import { tagWords } from "./tag-words";

const ICONS: Readonly<Record<ElementStatus, IconName>> = {
  proven: "done",
  disputed: "half",
  unproven: "circle",
  missing: "lost",
  planned: "clock",
  unsettled: "caution",
  not_required: "previous",
};

export interface ProofContext {
  readonly names: Names;
  readonly facts: readonly NumberedFact[];
  /** Status an element had before, where it has changed: shown in words. */
  readonly before?: ReadonlyMap<string, string>;
}

/** The proof of an offence as nested lists: what is required, how it stands, which facts carry it. */
export function ProofTree({ tree, context }: { readonly tree: ProofNode; readonly context: ProofContext }) {
  return (
    <ul className="proof">
      <Node node={tree} context={context} top />
    </ul>
  );
}

function Node({ node, context, top = false }: { readonly node: ProofNode; readonly context: ProofContext; readonly top?: boolean }) {
  const t = useTranslations("qualification");
  if ("element" in node) return <Leaf node={node} context={context} />;
  // The outermost "all of these" is what a list says anyway.
  if (top && node.kind === "all") return node.children.map((child, index) => <Node key={index} node={child} context={context} />);
  const [needed, ...exceptions] = node.children;
  if (node.kind === "unless" && needed) {
    return (
      <>
        <Node node={needed} context={context} />
        <li className="proof-branch">
          <span className="proof-kind">{t("proof.unless")}</span>
          <ul>
            {exceptions.map((child, index) => (
              <Node key={index} node={child} context={context} />
            ))}
          </ul>
        </li>
      </>
    );
  }
  return (
    <li className={`proof-branch status-${node.status}`}>
      <span className="proof-kind">{t(`proof.${node.kind}`, { count: node.count ?? 0 })}</span>
      <ul>
        {node.children.map((child, index) => (
          <Node key={index} node={child} context={context} />
        ))}
      </ul>
    </li>
  );
}

type LeafNode = Extract<ProofNode, { readonly element: string }>;

function Leaf({ node, context }: { readonly node: LeafNode; readonly context: ProofContext }) {
  const t = useTranslations("qualification");
  const before = context.before?.get(node.element);
  // An exception nobody needed was not asked about: to call it "not required" would read as if it were.
  const asked = node.kind === "element" || node.status !== "not_required" || before !== undefined;
  const words = (status: string) => (node.kind === "circumstance" ? conditionWords(t, status) : statusWords(t, status));
  return (
    <li className={`proof-leaf status-${node.status}`} data-changed={before === undefined ? undefined : ""}>
      <span className="proof-line">
        <Icon name={ICONS[node.status]} />
        <span>
          <b>{context.names.element(node.element)}</b>
          {asked && (
            <>
              :{" "}
              {before !== undefined && (
                <>
                  <s>{words(before)}</s> →{" "}
                </>
              )}
              {words(node.status)}
            </>
          )}
        </span>
      </span>
      {node.carriers.length > 0 ? (
        <ul className="proof-carriers">
          {node.carriers.map((carrier) => (
            <li key={carrier.element}>
              {tagWords(t, context.names, carrier.element)}
              {carrier.under !== undefined && ` (${t("arguedUnder", { element: context.names.element(`${carrier.element.split(".")[0]}.${carrier.under}`) })})`}
              {carrier.status !== "proven" && `, ${statusWords(t, carrier.status)}`}
              {" · "}
              <FactLinks ids={carrier.facts} facts={context.facts} />
            </li>
          ))}
        </ul>
      ) : (
        node.facts.length > 0 && (
          <p className="proof-carriers">
            <FactLinks ids={node.facts} facts={context.facts} />
          </p>
        )
      )}
      {node.against.length > 0 && (
        <p className="proof-carriers">
          {t("speaksAgainst")} <FactLinks ids={node.against} facts={context.facts} />
        </p>
      )}
    </li>
  );
}

type Translate = ReturnType<typeof useTranslations<"qualification">>;

/** A circumstance is not proven by facts of the file: it holds or it does not. */
function conditionWords(t: Translate, status: string): string {
  if (status === "proven") return t("condition.holds");
  if (status === "disputed") return t("condition.open");
  return status === "not_required" || status === "absent" ? statusWords(t, status) : t("condition.fails");
}

/** A status in words; `absent` stands for an element the other law does not know. */
export function statusWords(t: Translate, status: string): string {
  const key = `status.${status}` as Parameters<Translate["has"]>[0];
  return t.has(key) ? t(key) : status;
}
