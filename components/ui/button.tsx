import type { ComponentProps, ReactNode } from "react";
import { classNames } from "./class-names";
import { Icon } from "./icon";
import type { IconName } from "./icon";
import { Link } from "./link";

/** `primary`: the one thing to do here; `plain`: anything else; `quiet`: looks like a link; `loss`: deletes or revokes. */
export type ButtonTone = "primary" | "plain" | "quiet" | "loss";

interface Look {
  readonly tone?: ButtonTone;
  readonly size?: "normal" | "small";
  readonly icon?: IconName;
  /** Icon after the words instead of before them, e.g. for "next". */
  readonly iconEnd?: IconName;
  readonly children: ReactNode;
}

function look({ tone = "plain", size = "normal" }: Look, className?: string): string {
  return classNames("button", `button-${tone}`, size === "small" && "button-small", className);
}

/** A button. `busy` keeps its width and name, announces itself and refuses a second click. */
export function Button({
  tone,
  size,
  icon,
  iconEnd,
  busy,
  children,
  className,
  onClick,
  ...rest
}: Look & { readonly busy?: boolean } & ComponentProps<"button">) {
  return (
    <button
      type="button"
      {...rest}
      aria-busy={busy}
      aria-disabled={busy}
      onClick={busy ? undefined : onClick}
      className={look({ tone, size, children }, className)}
    >
      {icon && <Icon name={icon} />}
      <span>{children}</span>
      {iconEnd && <Icon name={iconEnd} />}
    </button>
  );
}

/** A link that looks like a button: it goes somewhere, it changes nothing. */
export function LinkButton({ tone, size, icon, iconEnd, children, className, ...rest }: Look & ComponentProps<typeof Link>) {
  return (
    <Link {...rest} className={look({ tone, size, children }, className)}>
      {icon && <Icon name={icon} />}
      <span>{children}</span>
      {iconEnd && <Icon name={iconEnd} />}
    </Link>
  );
}
