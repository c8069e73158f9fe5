import type { ComponentType } from "react";
import type { Locale } from "@/lib/kernel/locale";

/** What a figure receives: its language for the words inside it, and the text that stands for it. */
export interface FigureProps {
  readonly locale: Locale;
  readonly alt: string;
}
export type Figure = ComponentType<FigureProps>;
