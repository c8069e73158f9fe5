import type { useTranslations } from "next-intl";
import type { Names } from "@/components/qualification/names";

type Translate = ReturnType<typeof useTranslations<"qualification">>;
type MessageKey = Parameters<Translate["has"]>[0];

/** What a tag of the reference marking means, in words: an element, evidence, context, or one of these spoken against. */
export function tagWords(t: Translate, names: Names, written: string): string {
  const contested = written.includes("?");
  const begun = written.includes("~");
  const bare = written.replaceAll(/[?~]/gu, "");
  const against = bare.startsWith("neg:");
  const name = plainWords(t, names, against ? bare.slice("neg:".length) : bare);
  if (against) return t("tag.against", { name });
  if (contested) return t("tag.contested", { name });
  return begun ? t("tag.begun", { name }) : name;
}

function plainWords(t: Translate, names: Names, tag: string): string {
  const [family = "", name = ""] = tag.split(".");
  switch (family) {
    case "act":
    case "means":
    case "purpose":
    case "agg":
      if (name === "evidence") return t("tag.evidence");
      return name === "" ? t(`category.${family}`) : names.element(tag);
    case "noise":
      return name === "consent" ? t("tag.consent") : t("tag.noise");
    case "mens":
      return t("tag.knowledge");
    case "vuln":
      return t("tag.vulnerability");
    case "adj":
      return t("tag.other");
    case "ilo": {
      const key = `signal.${name}` as MessageKey;
      return t("tag.signal", { name: t.has(key) ? t(key) : name });
    }
    default:
      return t("tag.context");
  }
}
