"use client";

import { Icon } from "@/components/ui/icon";
import { OutsideLink } from "@/components/ui/reference";
import type { PublicLawProfile, PublicListing } from "@/lib/contracts/public-law";
import { Link } from "@/components/ui/link";
import { localePath } from "@/lib/i18n/languages";
import { useLocale, useTranslations } from "next-intl";
import type { Names } from "./names";
import { LawState, ProvisionLine } from "./provision-line";

/** What the laws of the case say, to be opened beside the work: lists of acts, means and purposes with their pinpoints. */
export function LawPanel({ laws, names }: { readonly laws: readonly PublicLawProfile[]; readonly names: Names }) {
  return (
    <div className="laws">
      {laws.map((law) => (
        <Law key={law.id} law={law} names={names} />
      ))}
    </div>
  );
}

function Law({ law, names }: { readonly law: PublicLawProfile; readonly names: Names }) {
  const t = useTranslations("qualification");
  const locale = useLocale();
  return (
    <details className="law">
      <summary>
        <Icon name="law" /> <span>{law.title}</span>
      </summary>
      <LawState law={law} />
      {law.caution !== null && <p className="law-caution">{law.caution}</p>}
      <Listings title={t("category.act")} law={law} listings={law.acts} names={names} />
      <Listings title={t("category.means")} law={law} listings={law.means} names={names} />
      <Listings title={t("category.purpose")} law={law} listings={law.purposes} names={names} />
      {law.openPurposeList && <p className="field-hint">{t("openList")}</p>}
      <p>
        <OutsideLink href={law.officialUrl}>{t("officialText")}</OutsideLink> · <Link href={localePath(locale, `/law/${law.id}`)}>{t("wholeLaw")}</Link>
      </p>
    </details>
  );
}

function Listings({
  title,
  law,
  listings,
  names,
}: {
  readonly title: string;
  readonly law: PublicLawProfile;
  readonly listings: readonly PublicListing[];
  readonly names: Names;
}) {
  const t = useTranslations("qualification");
  return (
    <>
      <h3>{title}</h3>
      {listings.length === 0 && <p className="field-hint">{t("listNone")}</p>}
      <ul className="law-list">
        {listings.map((listing, index) => (
          <li key={index}>
            {listing.wording ?? listing.elements.map(names.element).join(", ")}
            {listing.argued.length > 0 && <span className="field-hint"> {t("listArgued", { elements: listing.argued.map(names.element).join(", ") })}</span>}
            <span className="field-hint block">
              <ProvisionLine law={{ ...law, provisions: withoutWords(law, listing) }} reference={listing.provision} state={listing.state} />
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

/** The pinpoint only: beside a list the paraphrase of the whole provision would repeat it. */
function withoutWords(law: PublicLawProfile, { provision }: PublicListing): PublicLawProfile["provisions"] {
  const known = provision === null ? undefined : law.provisions[provision];
  return known === undefined ? {} : { [known.ref]: { ...known, says: null } };
}
