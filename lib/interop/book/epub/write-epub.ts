import { strToU8, zipSync, type Zippable } from "fflate";
import type { Book } from "@/lib/interop/book/model";
import { coverSvg } from "./cover";
import { epubPages, type EpubPage } from "./pages";
import { EPUB_STYLE } from "./style";
import { escapeXml } from "./xhtml";

/** Font files by the name the style asks for: `serif-400.ttf`. */
export type EpubFonts = Readonly<Record<string, Uint8Array>>;

const FOLDER = "OEBPS";

/** The book as EPUB 3. The same book gives the same bytes: entries carry the day of the content. */
export function writeEpub(book: Book, fonts: EpubFonts): Uint8Array {
  const pages = epubPages(book);
  const at = new Date(`${book.date}T12:00:00`);
  const text = (content: string): Zippable[string] => [strToU8(content), { mtime: at, level: 9 }];
  const files: Zippable = {
    // The first entry, and not compressed: readers know the format by it.
    mimetype: [strToU8("application/epub+zip"), { mtime: at, level: 0 }],
    "META-INF/container.xml": text(CONTAINER),
    [`${FOLDER}/package.opf`]: text(packageXml(book, pages, Object.keys(fonts))),
    [`${FOLDER}/nav.xhtml`]: text(navXhtml(book, pages)),
    [`${FOLDER}/style.css`]: text(EPUB_STYLE),
    [`${FOLDER}/cover.svg`]: text(coverSvg(book)),
  };
  for (const [name, bytes] of Object.entries(fonts)) files[`${FOLDER}/fonts/${name}`] = [bytes, { mtime: at, level: 9 }];
  for (const page of pages) files[`${FOLDER}/${page.file}`] = text(page.xhtml);
  return zipSync(files);
}

const CONTAINER = `<?xml version="1.0" encoding="UTF-8"?>
<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="${FOLDER}/package.opf" media-type="application/oebps-package+xml"/></rootfiles></container>
`;

function packageXml(book: Book, pages: readonly EpubPage[], fonts: readonly string[]): string {
  const items = [
    '<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>',
    '<item id="style" href="style.css" media-type="text/css"/>',
    '<item id="cover-image" href="cover.svg" media-type="image/svg+xml" properties="cover-image"/>',
    ...fonts.map((name, index) => `<item id="font-${index + 1}" href="fonts/${escapeXml(name)}" media-type="font/ttf"/>`),
    ...pages.map(
      ({ file, hasSvg }, index) =>
        `<item id="page-${index + 1}" href="${escapeXml(file)}" media-type="application/xhtml+xml"${hasSvg ? ' properties="svg"' : ""}/>`,
    ),
  ];
  const spine = pages.map((_, index) => `<itemref idref="page-${index + 1}"/>`);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="${book.locale}">`,
    `<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">${metadata(book).join("")}</metadata>`,
    `<manifest>${items.join("\n")}</manifest>`,
    `<spine>${spine.join("")}</spine>`,
    "</package>\n",
  ].join("\n");
}

function metadata(book: Book): string[] {
  const meta = (property: string, value: string) => `<meta property="${property}">${escapeXml(value)}</meta>`;
  return [
    `<dc:identifier id="id">urn:counter-trafficking-training:${book.kind}:${book.locale}:${escapeXml(book.version)}</dc:identifier>`,
    `<dc:title>${escapeXml(`${book.title} · ${book.frame.product}`)}</dc:title>`,
    `<dc:language>${book.locale}</dc:language>`,
    `<dc:creator>${escapeXml(book.frame.product)}</dc:creator>`,
    `<dc:description>${escapeXml(book.subtitle)}</dc:description>`,
    `<dc:date>${escapeXml(book.date)}</dc:date>`,
    "<dc:rights>CC BY 4.0</dc:rights>",
    meta("dcterms:modified", `${book.date}T00:00:00Z`),
    meta("schema:accessMode", "textual"),
    meta("schema:accessMode", "visual"),
    meta("schema:accessModeSufficient", "textual"),
    meta("schema:accessibilityFeature", "alternativeText"),
    meta("schema:accessibilityFeature", "structuralNavigation"),
    meta("schema:accessibilityFeature", "tableOfContents"),
    meta("schema:accessibilityHazard", "none"),
    meta("schema:accessibilitySummary", book.frame.accessibility),
  ];
}

function navXhtml(book: Book, pages: readonly EpubPage[]): string {
  const link = ({ file, title }: EpubPage) => `<a href="${escapeXml(file)}">${escapeXml(title)}</a>`;
  const entries = pages.flatMap((page, index): string[] => {
    if (page.level === 1) return [];
    const until = pages.findIndex((other, at) => at > index && other.level === 0);
    const inner = pages.slice(index + 1, until === -1 ? undefined : until).map((child) => `<li>${link(child)}</li>`);
    return [`<li>${link(page)}${inner.length > 0 ? `<ol>${inner.join("")}</ol>` : ""}</li>`];
  });
  const first = pages[1] ?? pages[0];
  const body = first ? `<li><a epub:type="bodymatter" href="${escapeXml(first.file)}">${escapeXml(first.title)}</a></li>` : "";
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<!DOCTYPE html>\n<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="${book.locale}" xml:lang="${book.locale}">`,
    `<head><meta charset="utf-8"/><title>${escapeXml(book.frame.contents)}</title><link rel="stylesheet" type="text/css" href="style.css"/></head>`,
    `<body><nav epub:type="toc" id="toc"><h1>${escapeXml(book.frame.contents)}</h1><ol>${entries.join("\n")}</ol></nav>`,
    `<nav epub:type="landmarks" hidden=""><h2>${escapeXml(book.frame.contents)}</h2><ol>${body}</ol></nav></body></html>\n`,
  ].join("\n");
}
