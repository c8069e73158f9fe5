import { useTranslations } from "next-intl";
import type { ReactNode } from "react";

const ACTS = ["recruitment", "transportation", "transfer", "harbouring", "receipt"] as const;
const MEANS = {
  breaks: ["threat", "force", "coercion", "abduction"],
  paints: ["fraud", "deception"],
  lever: ["power", "vulnerability", "payment"],
} as const;
const PURPOSES = ["prostitution", "sexual", "labour", "slavery", "similar", "servitude", "organs"] as const;

/** `m2-elements`: the Palermo definition as three columns of alternatives, article 3(a) [S40]. */
export function ElementsFigure() {
  const t = useTranslations("figure.elements");
  return (
    <div className="elements">
      <Column title={t("act")} note={t("oneOf")}>
        <ul>
          {ACTS.map((act) => (
            <li key={act}>{t(`acts.${act}`)}</li>
          ))}
        </ul>
      </Column>
      <Link words={t("and")} />
      <Column title={t("means")} note={t("oneOf")}>
        {(["breaks", "paints", "lever"] as const).map((family) => (
          <div key={family}>
            <p>{t(family)}</p>
            <ul>
              {MEANS[family].map((means) => (
                <li key={means}>{t(`meansList.${means}`)}</li>
              ))}
            </ul>
          </div>
        ))}
      </Column>
      <Link words={t("and")} />
      <Column title={t("purpose")} note={t("oneOf")}>
        <ul>
          {PURPOSES.map((purpose) => (
            <li key={purpose}>{t(`purposes.${purpose}`)}</li>
          ))}
        </ul>
        <p className="elements-open">{t("open")}</p>
      </Column>
    </div>
  );
}

function Column({ title, note, children }: { readonly title: string; readonly note: string; readonly children: ReactNode }) {
  return (
    <div className="elements-column">
      <p className="elements-title">{title}</p>
      <p>{note}</p>
      {children}
    </div>
  );
}

/** The link of the chain between two columns. */
function Link({ words }: { readonly words: string }) {
  return (
    <p className="elements-link">
      <svg aria-hidden="true" width="34" height="18" viewBox="0 0 34 18" fill="none" strokeWidth="2">
        <rect x="1" y="3" width="18" height="12" rx="6" stroke="currentColor" />
        <rect x="15" y="3" width="18" height="12" rx="6" stroke="var(--teal)" />
      </svg>
      <span>{words}</span>
    </p>
  );
}
