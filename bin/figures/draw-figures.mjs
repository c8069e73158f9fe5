// Runs inside a page, as a script of its own: writes down as SVG what the browser drew of every figure of a lesson.
// Backgrounds and borders become shapes, lines of text become text, inline drawings keep their paths with their colours resolved.

const NS = "http://www.w3.org/2000/svg";
const LAYOUT = `
  figure figcaption, figure .sr-only { display: none !important }
  figure { width: var(--drawn-width) !important; max-width: none !important; margin: 0 !important; overflow: visible !important }
  .drawn-before::before, .drawn-after::after { display: none !important }`;
const PLACED = ["position", "top", "right", "bottom", "left", "width", "height", "display", "boxSizing", "transform"];
const PAINTED = ["color", "backgroundColor", "borderTop", "borderRight", "borderBottom", "borderLeft", "borderRadius"];

const round = (value) => Math.round(value * 100) / 100;
const escapeXml = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
/** The ground of the page is the white of the paper. */
const paper = (colour) => (colour === "rgb(251, 250, 246)" ? "#ffffff" : colour);
const visible = (colour) => colour !== "transparent" && !colour.endsWith(", 0)");
// Quoted: a family whose last word is a number is no name without.
const family = (value) => (value.includes("Serif") ? "'Source Serif 4'" : "'Source Sans 3'");
const weight = (style) => (Number(style.fontWeight) >= 550 ? 600 : 400);
const isVertical = (style) => style.writingMode.startsWith("vertical");

/** Pseudo-elements have no boxes to measure: real ones take their place. */
function materialise(root) {
  for (const element of [root, ...root.querySelectorAll("*")]) {
    if (!(element instanceof HTMLElement)) continue;
    for (const side of ["before", "after"]) {
      const style = getComputedStyle(element, `::${side}`);
      if (style.content === "none" || style.content === "normal" || style.display === "none") continue;
      const stand = document.createElement("span");
      for (const name of [...PLACED, ...PAINTED]) stand.style[name] = style[name];
      stand.textContent = /^"(?<text>.*)"$/u.exec(style.content)?.groups?.["text"] ?? "";
      element.classList.add(`drawn-${side}`);
      if (side === "before") element.prepend(stand);
      else element.append(stand);
    }
  }
}

function side(name, { x, y, width, height }, style) {
  const thick = Number.parseFloat(style[`border${name}Width`]);
  const kind = style[`border${name}Style`];
  const colour = style[`border${name}Color`];
  if (!thick || kind === "none" || kind === "hidden" || !visible(colour)) return "";
  const half = thick / 2;
  const [x1, y1, x2, y2] = {
    Top: [x, y + half, x + width, y + half],
    Bottom: [x, y + height - half, x + width, y + height - half],
    Left: [x + half, y, x + half, y + height],
    Right: [x + width - half, y, x + width - half, y + height],
  }[name].map(round);
  const dash = kind === "dashed" ? ` stroke-dasharray="${thick * 3} ${thick * 2}"` : kind === "dotted" ? ` stroke-dasharray="${thick}"` : "";
  return `<line x1="${x1}" y1="${y1}" x2="${x2}" y2="${y2}" stroke="${paper(colour)}" stroke-width="${thick}"${dash}/>`;
}

function box(element, style, origin) {
  const { left, top, width, height } = element.getBoundingClientRect();
  const area = { x: left - origin.left, y: top - origin.top, width, height };
  const corner = Number.parseFloat(style.borderTopLeftRadius) || 0;
  const shape = `x="${round(area.x)}" y="${round(area.y)}" width="${round(width)}" height="${round(height)}" rx="${corner}"`;
  const ground = visible(style.backgroundColor) ? `<rect ${shape} fill="${paper(style.backgroundColor)}"/>` : "";
  return ground + ["Top", "Right", "Bottom", "Left"].map((name) => side(name, area, style)).join("");
}

/** The lines of a text node, as the browser broke them. */
function linesOf(node, upright) {
  const found = [];
  const range = document.createRange();
  for (const word of node.data.matchAll(/\S+/gu)) {
    range.setStart(node, word.index);
    range.setEnd(node, word.index + word[0].length);
    const area = range.getClientRects()[0];
    if (!area) continue;
    const last = found.at(-1);
    const apart = last ? Math.abs(upright ? last.area.top - area.top : last.area.left - area.left) : Infinity;
    if (apart < 2) {
      last.text += ` ${word[0]}`;
      const [left, top] = [Math.min(last.area.left, area.left), Math.min(last.area.top, area.top)];
      last.area = new DOMRect(left, top, Math.max(last.area.right, area.right) - left, Math.max(last.area.bottom, area.bottom) - top);
    } else found.push({ text: word[0], area });
  }
  return found;
}

const canvas = document.createElement("canvas").getContext("2d");

function words(node, origin) {
  const style = getComputedStyle(node.parentElement);
  if (style.visibility === "hidden") return "";
  canvas.font = `${style.fontStyle} ${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
  const { fontBoundingBoxAscent: ascent, fontBoundingBoxDescent: descent } = canvas.measureText("x");
  const share = ascent / (ascent + descent);
  const vertical = isVertical(style);
  const look = `font-family="${family(style.fontFamily)}" font-size="${round(Number.parseFloat(style.fontSize))}" font-weight="${weight(style)}" fill="${style.color}"`;
  return linesOf(node, !vertical)
    .map(({ text, area }) => {
      const x = round(area.left - origin.left + (vertical ? area.width * share : 0));
      const y = round(area.top - origin.top + (vertical ? area.height : area.height * share));
      const turn = vertical ? ` transform="rotate(-90 ${x} ${y})"` : "";
      return `<text x="${x}" y="${y}" ${look}${turn}>${escapeXml(style.textTransform === "uppercase" ? text.toUpperCase() : text)}</text>`;
    })
    .join("");
}

/** A stroke that keeps its width while its drawing is stretched: the width it needs before the stretching. */
function strokeWidth(source, style) {
  const given = Number.parseFloat(style.strokeWidth);
  const matrix = style.vectorEffect === "non-scaling-stroke" ? source.getScreenCTM?.() : null;
  const scale = matrix ? Math.max(Math.hypot(matrix.a, matrix.b), Math.hypot(matrix.c, matrix.d)) : 1;
  return String(round(given / scale));
}

function resolve(element, source) {
  const style = getComputedStyle(source);
  element.removeAttribute("class");
  element.removeAttribute("style");
  if (style.display === "none") element.setAttribute("visibility", "hidden");
  const attributes = {
    fill: paper(style.fill),
    stroke: paper(style.stroke),
    "stroke-width": strokeWidth(source, style),
    "stroke-dasharray": style.strokeDasharray.replaceAll("px", ""),
    "stroke-linecap": style.strokeLinecap,
    "stroke-linejoin": style.strokeLinejoin,
    opacity: style.opacity,
  };
  const plain = { "stroke-dasharray": "none", "stroke-linecap": "butt", "stroke-linejoin": "miter", opacity: "1" };
  for (const [name, value] of Object.entries(attributes)) if (plain[name] !== value) element.setAttribute(name, value);
  if (element.tagName !== "text" && element.tagName !== "tspan") return;
  element.setAttribute("font-family", family(style.fontFamily));
  element.setAttribute("font-size", style.fontSize.replace("px", ""));
  element.setAttribute("font-weight", String(weight(style)));
  element.setAttribute("text-anchor", style.textAnchor);
}

/** An inline drawing with every colour resolved and no class left. */
function drawing(original, origin) {
  const copy = original.cloneNode(true);
  const sources = [original, ...original.querySelectorAll("*")];
  for (const [index, element] of [copy, ...copy.querySelectorAll("*")].entries()) resolve(element, sources[index]);
  const { left, top, width, height } = original.getBoundingClientRect();
  const place = { x: left - origin.left, y: top - origin.top, width, height };
  for (const [name, value] of Object.entries(place)) copy.setAttribute(name, String(round(value)));
  for (const name of ["aria-hidden", "role", "aria-label", "focusable"]) copy.removeAttribute(name);
  copy.setAttribute("overflow", "visible");
  return new XMLSerializer().serializeToString(copy).replaceAll(` xmlns="${NS}"`, "");
}

function walk(node, origin) {
  if (node instanceof Text) return words(node, origin);
  if (!(node instanceof Element) || node.tagName === "FIGCAPTION") return "";
  const style = getComputedStyle(node);
  if (style.display === "none") return "";
  if (node instanceof SVGSVGElement) return drawing(node, origin);
  return box(node, style, origin) + [...node.childNodes].map((child) => walk(child, origin)).join("");
}

function draw(figure, width) {
  materialise(figure);
  const origin = figure.getBoundingClientRect();
  const reach = [...figure.querySelectorAll("*")].map((element) => element.getBoundingClientRect());
  const w = Math.ceil(Math.max(width, ...reach.map(({ right }) => right - origin.left)));
  const h = Math.ceil(Math.max(...reach.map(({ bottom }) => bottom - origin.top)));
  const body = [...figure.childNodes].map((child) => walk(child, origin)).join("");
  return `<svg xmlns="${NS}" width="${w}" height="${h + 2}" viewBox="-1 -1 ${w + 2} ${h + 2}">${body}</svg>`;
}

globalThis.drawFigures = (width) => {
  const rules = new CSSStyleSheet();
  rules.replaceSync(LAYOUT);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, rules];
  document.documentElement.style.setProperty("--drawn-width", `${width}px`);
  return [...document.querySelectorAll("main figure")].map((figure) => draw(figure, width));
};
