import type { Ground } from '../dom/ground'

/** The part of `tokens.css` that the mail page needs, in px: `rem` would follow the site's own text size. */
const TOKENS: Readonly<Record<Ground, string>> = {
  light: `
    color-scheme: light;
    --surface: #fff; --surface-raised: #fff; --surface-hover: #eef1f2; --surface-selected: #e3eff0;
    --text: #1a2023; --text-quiet: #545d62; --border: #dfe4e5; --border-control: #7f898d;
    --accent: #0b616b; --accent-hover: #084b53; --on-accent: #fff; --accent-text: #0b616b;
    --danger: #b3261e; --warning: #7a5200; --focus: #0b616b;
    --shadow-card: 0 0 0 1px rgb(20 30 34 / 0.08), 0 2px 6px rgb(20 30 34 / 0.08), 0 8px 24px rgb(20 30 34 / 0.1);
    --shadow-window: 0 0 0 1px rgb(20 30 34 / 0.08), 0 8px 40px rgb(20 30 34 / 0.18);`,
  dark: `
    color-scheme: dark;
    --surface: #1b1f21; --surface-raised: #24292c; --surface-hover: #2a3033; --surface-selected: #173439;
    --text: #e7ebec; --text-quiet: #a6b0b4; --border: #343b3e; --border-control: #7a868b;
    --accent: #6fc3cc; --accent-hover: #8ad3db; --on-accent: #07262a; --accent-text: #7dcbd3;
    --danger: #f4a59d; --warning: #e2bb6e; --focus: #7dcbd3;
    --shadow-card: 0 0 0 1px rgb(255 255 255 / 0.08), 0 8px 24px rgb(0 0 0 / 0.5);
    --shadow-window: 0 0 0 1px rgb(255 255 255 / 0.1), 0 8px 40px rgb(0 0 0 / 0.6);`,
}

const SCALE = `
  --font: system-ui, "Segoe UI", Roboto, "Noto Sans", sans-serif;
  --caption: 12px/16px var(--font); --small: 13px/18px var(--font); --body: 14px/20px var(--font);
  --control: 32px; --control-small: 28px; --hairline: 1px solid var(--border);
  --motion-fast: 120ms; --motion-calm: 200ms; --ease: cubic-bezier(0.2, 0, 0, 1);`

/** Tokens for a shadow root whose theme stands in `data-theme` on its `.ground`. */
const GROUND_STYLE = `
.ground { ${SCALE} }
.ground[data-theme="light"] { ${TOKENS.light} }
.ground[data-theme="dark"] { ${TOKENS.dark} }
@media (pointer: coarse) { .ground { --control: 44px; --control-small: 44px; } }
@media (prefers-reduced-motion: reduce) { .ground { --motion-fast: 0ms; --motion-calm: 0ms; } }
@media (prefers-contrast: more) {
  .ground { --border: var(--border-control); --text-quiet: var(--text); }
}
* { box-sizing: border-box; margin: 0; }
`

/** The host's transition shows nothing: it tells when the site's text takes another colour. */
export const DRAFT_STYLE = `
:host {
  all: initial !important; display: inline-block !important; vertical-align: middle !important;
  color: inherit !important; transition: color 0.3s step-end !important;
}
:host([data-cell]) { display: table-cell !important; }
:host([data-floating]) { display: block !important; }
${GROUND_STYLE}
.ground { display: inline-flex; align-items: center; padding: 0 4px; }
:host([data-floating]) .ground { display: flex; justify-content: flex-end; padding: 8px 12px; }

button { font: var(--small); color: var(--text); cursor: pointer; -webkit-tap-highlight-color: transparent; }
button:focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; }
svg { display: block; flex: none; }

.invoice {
  display: inline-flex; align-items: center; gap: 6px; height: var(--control); padding: 0 10px 0 8px;
  border: 1px solid transparent; border-radius: 4px; background: none; white-space: nowrap;
  transition: background-color var(--motion-fast) var(--ease);
}
.invoice:hover { background: var(--surface-hover); }
.invoice[aria-expanded="true"], .invoice[data-findings] { background: var(--surface-selected); color: var(--accent-text); }
.invoice[aria-expanded="true"]:hover, .invoice[data-findings]:hover { border-color: currentColor; }
.invoice[data-findings="error"] { color: var(--danger); }
.invoice .short { display: none; }
.compact .invoice .long, .compact-errors [data-findings="error"] .long { display: none; }
.compact .invoice .short, .compact-errors [data-findings="error"] .short { display: inline; }

.card {
  position: fixed; inset: auto; z-index: 2147483000; width: 336px; max-width: calc(100vw - 16px); padding: 0; border: 0;
  background: var(--surface-raised); color: var(--text); font: var(--small); border-radius: 6px; overflow: visible;
  box-shadow: var(--shadow-card); font-variant-numeric: tabular-nums lining-nums; text-align: start;
}
.card[hidden] { display: none; }
.card:focus { outline: none; }
@keyframes arrive { from { opacity: 0; transform: translateY(-4px); } }
.card.arriving { animation: arrive var(--motion-calm) var(--ease); }
.card header {
  display: flex; align-items: center; gap: 8px; min-height: 36px; padding: 0 6px 0 14px;
  font: var(--caption); color: var(--text-quiet);
}
.card header .kind { flex: 1; min-width: 0; }
.line { width: 20px; height: 0; border: 0; border-top: 2px solid var(--danger); flex: none; }
.line[data-severity="warning"] { border-top: 2px dashed var(--warning); }
.line[data-severity="hint"] { border-top: 2px dotted var(--accent-text); }
.icon {
  display: grid; place-items: center; width: var(--control-small); height: var(--control-small); padding: 0;
  border: 0; border-radius: 4px; background: none; color: var(--text-quiet);
}
.icon:hover { background: var(--surface-hover); color: var(--text); }
.content { padding: 0 14px 12px; }
h2 { font: 600 14px/20px var(--font); margin-bottom: 2px; overflow-wrap: anywhere; }
p { overflow-wrap: anywhere; }
p + p { margin-top: 6px; }
.quiet { color: var(--text-quiet); }
.problem { color: var(--danger); margin-top: 8px; }
.problem:empty { display: none; }
.fixes { display: flex; flex-wrap: wrap; gap: 8px; margin-top: 12px; }
.fix {
  min-height: var(--control); max-width: 100%; padding: 4px 12px; border: 1px solid var(--border-control);
  border-radius: 4px; background: var(--surface); text-align: start; overflow-wrap: anywhere;
  transition: background-color var(--motion-fast) var(--ease);
}
.fix:hover { background: var(--surface-hover); }
.fix.primary { background: var(--accent); border-color: var(--accent); color: var(--on-accent); font-weight: 600; }
.fix.primary:hover { background: var(--accent-hover); border-color: var(--accent-hover); }
.card footer {
  display: flex; align-items: center; justify-content: space-between; gap: 8px; min-height: 38px;
  padding: 0 14px 0 6px; border-top: var(--hairline); font: var(--caption); color: var(--text-quiet);
}
.choices { display: flex; flex-direction: column; align-items: start; padding: 4px 6px; border-top: var(--hairline); }
.choices[hidden] { display: none; }
.choices .keys { padding: 0 8px 4px; font: var(--caption); color: var(--text-quiet); }
.choices .bare { max-width: 100%; padding-block: 4px; text-align: start; overflow-wrap: anywhere; }
.bare {
  min-height: var(--control-small); padding: 0 8px; border: 0; border-radius: 4px; background: none;
  color: var(--accent-text);
}
.bare:hover { background: var(--surface-hover); }
@media (forced-colors: active) {
  .card, .invoice { border: 1px solid CanvasText; }
}
`

export const COMPOSER_STYLE = `
:host { all: initial !important; }
${GROUND_STYLE}
.window {
  position: fixed; inset: auto; z-index: 2147483000; padding: 0; border: 0; overflow: hidden;
  background: var(--surface); border-radius: 8px; box-shadow: var(--shadow-window);
}
.window[hidden] { display: none; }
@keyframes arrive { from { opacity: 0; transform: translateY(4px); } }
.window { animation: arrive var(--motion-calm) var(--ease); }
iframe { display: block; width: 100%; height: 100%; border: 0; color-scheme: inherit; }
`
