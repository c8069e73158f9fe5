import { useTranslations } from "next-intl";

/** Nine parts of a request (dossier 4.6); those marked are what a request most often comes back for, in the course's judgement. */
const PARTS = [
  { id: "authority", missed: false },
  { id: "facts", missed: true },
  { id: "law", missed: false },
  { id: "dual", missed: true },
  { id: "measures", missed: true },
  { id: "urgency", missed: false },
  { id: "confidential", missed: false },
  { id: "safety", missed: true },
  { id: "assurances", missed: false },
] as const;

/** `m8-request`: a request as one sheet with nine parts; an open corner marks the parts that are often missing. */
export function RequestFigure() {
  const t = useTranslations("figure.request");
  return (
    <ol className="request">
      {PARTS.map(({ id, missed }, place) => (
        <li key={id}>
          <span className="request-number">{place + 1}</span>
          <p>
            <b>{t(id)}:</b> {t(`${id}Words`)}
          </p>
          {missed && (
            <p className="request-missed">
              <Corner /> {t("missed")}
            </p>
          )}
        </li>
      ))}
    </ol>
  );
}

function Corner() {
  return (
    <svg aria-hidden="true" className="inline-block align-middle" width="16" height="16" viewBox="0 0 16 16" fill="none" strokeWidth="1.5">
      <path d="M3 2h6l4 4v8H3Z" stroke="var(--teal)" strokeDasharray="2.5 2" />
      <path d="M9 2v4h4" stroke="var(--teal)" />
    </svg>
  );
}
