import { OutsideLink } from "@/components/ui/reference";
import type { PublicLawProfile } from "@/lib/contracts/public-law";
import { formatLawDate } from "@/lib/i18n/format";
import { useLocale, useTranslations } from "next-intl";

/** Where a statement of law stands, what it says in our words, and how far it has been checked. */
export function ProvisionLine({
  law,
  reference,
  state,
}: {
  readonly law: PublicLawProfile;
  /** `profile#provision`; null where the profile names none. */
  readonly reference: string | null;
  /** State of the statement itself, where it is weaker than that of the provision. */
  readonly state?: "verified" | "draft";
}) {
  const t = useTranslations("qualification");
  const known = reference === null ? undefined : law.provisions[reference];
  const draft = state === "draft" || known === undefined || known.state === "draft";
  return (
    <span className="provision">
      {known?.says && <span className="provision-says">{known.says} </span>}
      {known ? <OutsideLink href={known.url}>{known.pinpoint}</OutsideLink> : <span>{t("noProvision")}</span>}{" "}
      <span className={draft ? "provision-draft" : "provision-verified"}>{t(draft ? "stateDraft" : "stateVerified")}</span>
    </span>
  );
}

/** Name, state and date of a law: stands at every answer. */
export function LawState({ law }: { readonly law: PublicLawProfile }) {
  const t = useTranslations("qualification");
  const locale = useLocale();
  return (
    <p className="law-state">
      <span>{law.title}</span>
      {" · "}
      <span className={law.state === "verified" ? "provision-verified" : "provision-draft"}>{t(`profileState.${law.state}`)}</span>
      {law.validFrom !== null && <> · {t("validFrom", { date: formatLawDate(locale, law.validFrom) })}</>}
      {law.validTo !== null && <> · {t("validTo", { date: formatLawDate(locale, law.validTo) })}</>}
      {law.pending && (
        <>
          {" "}
          · <span className="provision-draft">{t("lawPending")}</span>
        </>
      )}
    </p>
  );
}
