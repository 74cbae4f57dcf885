import type { Theme } from '../theme/theme.js';

/** The look that the pages for editors and lawyers share, in the colours of paper and screen: ground, band, headings. */
export function pageStyle(colours: Theme['colours']): string {
  const names = Object.entries(colours).map(([name, value]) => `--${name}: ${value};`);
  return `:root { ${names.join(' ')} color-scheme: light; }
* { box-sizing: border-box; }
body { margin: 0; background: var(--tint); color: var(--ink); font: 1rem/1.5 "Golos Text", system-ui, "Segoe UI", Roboto, sans-serif; }
header { background: var(--night); color: var(--paper); padding: 2rem clamp(1rem, 4vw, 4rem); border-bottom: .375rem solid var(--gold); }
h1 { margin: 0; font-size: clamp(1.5rem, 3vw, 2.25rem); line-height: 1.2; }
header p { margin: .25rem 0 0; }
main { padding: 2rem clamp(1rem, 4vw, 4rem) 4rem; margin: 0 auto; }
`;
}
