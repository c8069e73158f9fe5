"use client";

import { Icon } from "@/components/ui/icon";
import { Link } from "@/components/ui/link";
import { useMe } from "@/lib/client/use-readings";
import { useSaveState } from "@/lib/client/use-save-state";
import { signOut } from "@/lib/client/session";
import { localePath } from "@/lib/i18n/languages";
import type { Me } from "@/lib/contracts/people";
import { useLocale, useTranslations } from "next-intl";
import { useRouter } from "next/navigation";
import type { ReactNode } from "react";
import { useState } from "react";
import type { SessionWords } from "./session-words";
import { SpeakWith } from "./session-words";

/** Who is signed in and where they can go. `visitor` is shown when the session turns out to have ended. */
export default function AccountMenu({ words, visitor }: { readonly words: SessionWords; readonly visitor: ReactNode }) {
  const me = useMe();
  if (me.state === "visitor" || me.state === "failed") return visitor;
  if (me.state === "waiting") return null;
  return (
    <SpeakWith words={words}>
      <Menu me={me.value} />
    </SpeakWith>
  );
}

const PLACES = { home: "/home", certificates: "/certificates", account: "/my-data" } as const;

function Menu({ me }: { readonly me: Me }) {
  const t = useTranslations("session");
  const locale = useLocale();
  const staff = me.roles.some((role) => role === "trainer" || role === "administrator");
  return (
    <>
      <button type="button" className="account-button" popoverTarget="account-menu" aria-label={t("menu", { name: me.displayName })}>
        <Icon name="person" />
        <span className="account-name">{me.displayName}</span>
        <Icon name="down" size={12} />
      </button>
      <div id="account-menu" className="account-menu" popover="auto">
        <p className="account-who">
          {me.displayName}
          <span>{me.login}</span>
        </p>
        <ul>
          {(["home", "certificates", "account"] as const).map((place) => (
            <li key={place}>
              <Link href={localePath(locale, PLACES[place])}>{t(place)}</Link>
            </li>
          ))}
          {staff && (
            <li>
              <Link href={localePath(locale, "/teach")}>{t("trainings")}</Link>
            </li>
          )}
          {me.roles.includes("administrator") && (
            <li>
              <Link href={localePath(locale, "/admin")}>{t("administration")}</Link>
            </li>
          )}
        </ul>
        <SignOut />
      </div>
    </>
  );
}

function SignOut() {
  const t = useTranslations();
  const locale = useLocale();
  const router = useRouter();
  const { status } = useSaveState();
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState(false);
  const waiting = "count" in status ? status.count : 0;
  function leave() {
    setBusy(true);
    signOut()
      .then(
        () => router.push(localePath(locale)),
        () => setFailed(true),
      )
      .finally(() => setBusy(false));
  }
  return (
    <>
      {waiting > 0 && <p className="account-note">{t("session.signOutWaiting", { count: waiting })}</p>}
      <p role="status" className="account-note">
        {failed && t("sync.unreachable")}
      </p>
      <button type="button" className="button button-small" aria-busy={busy} onClick={busy ? undefined : leave}>
        {t("session.signOut")}
      </button>
    </>
  );
}
