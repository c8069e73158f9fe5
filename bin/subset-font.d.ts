declare module "subset-font" {
  interface SubsetOptions {
    readonly targetFormat?: "woff2" | "woff" | "truetype";
    readonly noHinting?: boolean;
    /** OpenType layout features to keep; all when absent. */
    readonly keepFeatures?: readonly string[];
    readonly preserveNameIds?: readonly number[];
  }
  /** The glyphs of `text`, and what their layout needs, as a font file. */
  export default function subsetFont(font: Uint8Array, text: string, options?: SubsetOptions): Promise<Uint8Array>;
}
