"use client";

import { TextInput } from "@/components/ui/field";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { useState } from "react";

/** A password: any length, pasting allowed, shown on request. `fresh`: a new one, with advice and its length. */
export function PasswordField({
  id,
  label,
  value,
  onChange,
  error,
  fresh = false,
}: {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly error?: ReactNode;
  readonly fresh?: boolean;
}) {
  const t = useTranslations("session");
  const [shown, show] = useState(false);
  return (
    <div>
      <TextInput
        id={id}
        name={id}
        label={label}
        type={shown ? "text" : "password"}
        autoComplete={fresh ? "new-password" : "current-password"}
        autoCapitalize="none"
        autoCorrect="off"
        spellCheck={false}
        required
        value={value}
        onChange={(event) => onChange(event.target.value)}
        hint={fresh ? t("passwordAdvice") : undefined}
        error={error}
      />
      <div className="password-tools">
        <label className="choice">
          <input type="checkbox" checked={shown} onChange={(event) => show(event.target.checked)} />
          <span>{t("show")}</span>
        </label>
        {fresh && value.length > 0 && <span className="self-center">{t("passwordLength", { count: Array.from(value).length })}</span>}
      </div>
    </div>
  );
}
