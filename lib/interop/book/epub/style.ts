/** Style of the pages: the reader's own size and background stay; only order and rank are set. */
export const EPUB_STYLE = `@font-face { font-family: "Source Serif 4"; src: url("fonts/serif-400.ttf"); font-weight: 400; }
@font-face { font-family: "Source Serif 4"; src: url("fonts/serif-400-italic.ttf"); font-weight: 400; font-style: italic; }
@font-face { font-family: "Source Serif 4"; src: url("fonts/serif-600.ttf"); font-weight: 600; }
@font-face { font-family: "Source Sans 3"; src: url("fonts/sans-400.ttf"); font-weight: 400; }
@font-face { font-family: "Source Sans 3"; src: url("fonts/sans-600.ttf"); font-weight: 600; }
body { font-family: "Source Serif 4", serif; line-height: 1.5; margin: 0 4%; }
h1, h2 { font-weight: 400; line-height: 1.2; hyphens: none; }
h1 { font-size: 1.9em; border-bottom: 2px solid #0b5d61; padding-bottom: 0.4em; margin: 1.2em 0 0.8em; }
h2 { font-size: 1.5em; margin: 1em 0 0.4em; }
h3, h4, h5, .label, .title, .marks, .names, table, figcaption, small { font-family: "Source Sans 3", sans-serif; }
h3 { font-size: 1.15em; font-weight: 600; margin: 1.6em 0 0.4em; break-after: avoid; }
h4, h5 { font-size: 1em; font-weight: 600; margin: 1.2em 0 0.3em; break-after: avoid; }
b, strong { font-weight: 600; }
a { color: #0b5d61; }
a.ref[href*="#law-"] { font-family: "Source Sans 3", sans-serif; font-size: 0.88em; }
a.term { color: inherit; text-decoration: none; border-bottom: 1px dotted #76808f; }
.marks, .names, .imprint, small { color: #4b5a70; font-size: 0.85em; }
.label { color: #0b5d61; font-size: 0.85em; font-weight: 600; margin: 0 0 0.3em; break-after: avoid; }
.title { font-weight: 600; margin: 0 0 0.3em; }
.passage { border-left: 3px solid #c9c3b3; padding-left: 0.8em; margin: 1.2em 0; }
.passage.lane, .passage.check { border-left-color: #0b5d61; }
.passage.law { border-left-color: #17263d; }
.passage.draft, .passage.caution, .passage.notice { border-left-color: #7d4b00; }
.passage.draft { border-left-style: dashed; }
.draft-mark, .draft > .label, .caution > .label, .notice > .label { color: #7d4b00; }
.draft-mark { font-family: "Source Sans 3", sans-serif; font-size: 0.8em; }
table { border-collapse: collapse; width: 100%; margin: 1.2em 0; font-size: 0.85em; line-height: 1.35; }
th, td { text-align: left; vertical-align: top; padding: 0.35em 0.5em 0.35em 0; border-bottom: 1px solid #c9c3b3; }
thead th { border-bottom: 2px solid #17263d; font-weight: 600; }
@counter-style letters-ru { system: fixed; symbols: "а" "б" "в" "г" "д" "е" "ж" "з" "и" "к" "л" "м"; suffix: ") "; fallback: lower-alpha; }
ol.letters { list-style-type: lower-alpha; }
:lang(ru) ol.letters { list-style-type: letters-ru; }
li > p { margin: 0.2em 0; }
figure { margin: 1.5em 0; }
figcaption { font-size: 0.9em; color: #4b5a70; margin-top: 0.5em; }
.drawing svg { width: 100%; height: auto; background: #ffffff; }
.entry, .term { margin: 0.9em 0; }
.term p { margin: 0; }
.slide { border-top: 1px solid #c9c3b3; margin: 2em 0; padding-top: 0.8em; break-inside: avoid; }
.cover { text-align: left; margin-top: 20%; }
.gap, .write { letter-spacing: -0.05em; color: #4b5a70; overflow: hidden; }
`;
