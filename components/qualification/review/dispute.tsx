import type { Names } from "@/components/qualification/names";
import type { PublicLawProfile } from "@/lib/contracts/public-law";
import type { OffenceFinding, Scenario } from "@/lib/domain/qualification";
import { useTranslations } from "next-intl";
import { FactLinks } from "./fact-links";
import type { NumberedFact } from "./feedback";

/** What a finding comes to if everything disputed falls to the accused, and if all of it is proven; nothing where that is the same. */
export function Dispute({
  finding,
  law,
  names,
  facts,
}: {
  readonly finding: OffenceFinding;
  readonly law: PublicLawProfile;
  readonly names: Names;
  readonly facts: readonly NumberedFact[];
}) {
  const t = useTranslations("qualification");
  const { bestCase, worstCase, restsOn } = finding;
  if (JSON.stringify(bestCase) === JSON.stringify(worstCase)) return null;
  const words = ({ result, part, points }: Scenario) =>
    [
      t(`result.${result}`),
      ...(part === null ? [] : [names.part(law, part)]),
      ...points.filter((point) => !(bestCase.points.includes(point) && worstCase.points.includes(point))).map((point) => names.point(law, point)),
    ].join(" · ");
  return (
    <dl className="dispute">
      <div>
        <dt>{t("disputeBest")}</dt>
        <dd>{words(bestCase)}</dd>
      </div>
      <div>
        <dt>{t("disputeWorst")}</dt>
        <dd>{words(worstCase)}</dd>
      </div>
      {restsOn.length > 0 && (
        <div>
          <dt>{t("disputeFacts")}</dt>
          <dd>
            <FactLinks ids={restsOn} facts={facts} />
          </dd>
        </div>
      )}
    </dl>
  );
}
