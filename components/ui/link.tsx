import NextLink from "next/link";
import type { ComponentProps } from "react";

/** A link inside the product. It never fetches ahead: many readers pay for every kilobyte. */
export function Link(props: Omit<ComponentProps<typeof NextLink>, "prefetch">) {
  return <NextLink {...props} prefetch={false} />;
}
