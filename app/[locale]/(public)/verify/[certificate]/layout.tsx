import { localeOf, type LocaleParams } from "@/app/[locale]/locale-of";
import { Words } from "@/app/[locale]/words";
import type { ReactNode } from "react";

/** Words for what is said about a certificate that does not exist: that part is made before the page knows its language. */
export default async function VerifyLayout({ children, ...props }: LocaleParams & { readonly children: ReactNode }) {
  await localeOf(props);
  return <Words namespaces={["certificate"]}>{children}</Words>;
}
