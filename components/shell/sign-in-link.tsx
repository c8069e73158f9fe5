"use client";

import { LinkButton } from "@/components/ui/button";
import { usePathname } from "next/navigation";

/** What stands in the person slot of the header until a person is known. From within a course it leads back to the same page. */
export function SignInLink({ href, words }: { readonly href: string; readonly words: string }) {
  const address = usePathname();
  const back = address.includes("/courses/") ? `?next=${encodeURIComponent(address)}` : "";
  return (
    <LinkButton size="small" href={`${href}${back}`}>
      {words}
    </LinkButton>
  );
}
