"use client";

import type { GridCell, GridLaw, GridProvision } from "@/lib/contracts/public-grid";
import type { BlankFinding, Statement } from "@/lib/domain/comparison/play";
import { useTranslations } from "next-intl";

const STATUSES = ["present", "conditional", "absent", "not_read"] as const;

/** What stands in a blank, and whose words it is. */
export interface Filled {
  readonly statement: Statement;
  /** Name of whoever filled it; absent where one works alone. */
  readonly by?: string;
  /** Written here and not yet taken by the server. */
  readonly waiting?: boolean;
  /** Somebody else said otherwise. */
  readonly contested?: boolean;
}

/** A blank that can be filled: what the law says, and the provision one relies on. */
export function BlankCell({
  id,
  label,
  law,
  filled,
  onFill,
}: {
  readonly id: string;
  /** Row and law, for whoever does not see the table. */
  readonly label: string;
  readonly law: GridLaw;
  readonly filled: Filled | undefined;
  readonly onFill: (statement: Statement | null) => void;
}) {
  const t = useTranslations();
  const status = filled?.statement.status ?? "";
  const provision = filled?.statement.provision ?? "";
  function say(next: string, cited: string): void {
    const chosen = STATUSES.find((candidate) => candidate === next);
    onFill(chosen === undefined ? null : { status: chosen, provision: chosen === "not_read" || cited === "" ? null : cited });
  }
  return (
    <div role="group" aria-label={label} className="blank" data-filled={status !== ""}>
      <select
        className="control control-select"
        id={`${id}-status`}
        aria-label={t("grid.status", { cell: label })}
        value={status}
        onChange={(event) => say(event.target.value, provision)}
      >
        <option value="">{t("grid.choose")}</option>
        {STATUSES.map((value) => (
          <option key={value} value={value}>
            {t(`comparison.status.${value}`)}
          </option>
        ))}
      </select>
      {status !== "" && status !== "not_read" && (
        <select
          className="control control-select"
          id={`${id}-provision`}
          aria-label={t("grid.provision", { cell: label })}
          value={provision}
          onChange={(event) => say(status, event.target.value)}
        >
          <option value="">{t("grid.noProvision")}</option>
          {law.provisions.map((candidate) => (
            <option key={candidate.id} value={candidate.id}>
              {candidate.pinpoint}
            </option>
          ))}
        </select>
      )}
      <Quoted provision={law.provisions.find((candidate) => candidate.id === provision)} />
      <Author filled={filled} />
    </div>
  );
}

/** The cited provision in our words, with the way to the official text. */
function Quoted({ provision }: { readonly provision: GridProvision | undefined }) {
  const t = useTranslations();
  if (!provision) return null;
  return (
    <span className="blank-quoted">
      {provision.says}{" "}
      <a href={provision.url} rel="noreferrer external">
        {t("law.official")}
      </a>{" "}
      <span className={`cell-${provision.state}`}>{t(`comparison.state.${provision.state}`)}</span>
    </span>
  );
}

function Author({ filled }: { readonly filled: Filled | undefined }) {
  const t = useTranslations("room");
  if (!filled?.by) return null;
  return (
    <span className="blank-by">
      {filled.by}
      {filled.waiting && <span className="blank-waiting"> · {t("waiting")}</span>}
      {filled.contested && <span className="blank-contested"> · {t("contested")}</span>}
    </span>
  );
}

/** A blank after the reference is shown: what was said, whether it holds, and what the law says. */
export function JudgedCell({
  law,
  cell,
  finding,
  filled,
}: {
  readonly law: GridLaw;
  readonly cell: GridCell;
  readonly finding: BlankFinding;
  readonly filled: Filled | undefined;
}) {
  const t = useTranslations();
  const said = law.provisions.find(({ id }) => id === finding.statement?.provision);
  const verdict = finding.found === "differing" && finding.statusRight ? "provision" : finding.found;
  return (
    <div className={`judged judged-${verdict}`}>
      <span className="judged-verdict">{t(`grid.verdict.${verdict}`)}</span>
      {finding.statement !== null && finding.found !== "agreed" && (
        <span className="judged-said">
          {t("grid.said", { status: t(`comparison.status.${finding.statement.status}`), provision: said?.pinpoint ?? t("grid.noProvision") })}
        </span>
      )}
      <GivenCell law={law} cell={cell} />
      <Author filled={filled} />
    </div>
  );
}

/** A cell as the law profile gives it. */
export function GivenCell({ law, cell }: { readonly law: GridLaw; readonly cell: GridCell }) {
  const t = useTranslations("comparison");
  const provision = law.provisions.find(({ id }) => id === cell.provision);
  return (
    <>
      <span className={`cell-status cell-${cell.status}`}>{t(`status.${cell.status}`)}</span>
      {cell.note !== "" && <span className="cell-note">{cell.note}</span>}
      <span className="cell-source">
        {provision ? (
          <a href={provision.url} rel="noreferrer external">
            {provision.pinpoint}
          </a>
        ) : (
          t("noProvision")
        )}{" "}
        <span className={`cell-${cell.state}`}>{t(`state.${cell.state}`)}</span>
      </span>
    </>
  );
}
