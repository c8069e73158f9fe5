import type { BadgeTone } from "@/components/ui/badge";
import { Badge } from "@/components/ui/badge";
import type { Verification } from "@/lib/contracts/certificates";
import { formatDate } from "@/lib/i18n/format";
import { useLocale, useTranslations } from "next-intl";

const TONES: Record<Verification["state"], BadgeTone> = { valid: "good", expired: "attention", revoked: "loss" };

/** All that anyone may know of a certificate. */
export function VerificationView({ verification }: { readonly verification: Verification }) {
  const t = useTranslations("certificate");
  const locale = useLocale();
  const { holderName, courseTitle, programmeTitle, contentVersion, issuedAt, expiresAt, serial, state } = verification;
  const day = (instant: string) => formatDate(locale, Date.parse(instant), "UTC");
  const rows = [
    ["holder", holderName],
    ["course", courseTitle],
    ["programme", programmeTitle],
    ["version", contentVersion],
    ["serial", serial],
    ["issued", day(issuedAt)],
    ["expires", day(expiresAt)],
  ] as const;
  return (
    <section className="max-w-read border-y border-rule py-6">
      <p className="mb-4 text-lg">
        <Badge tone={TONES[state]} icon={state === "valid" ? "done" : "caution"}>
          {t(`state.${state}`)}
        </Badge>
      </p>
      <dl className="grid gap-x-6 gap-y-2 sm:grid-cols-[auto_1fr]">
        {rows.map(([term, words]) => (
          <div key={term} className="contents">
            <dt className="text-soft">{t(term)}</dt>
            <dd className="mb-2 font-semibold sm:mb-0">{words}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
