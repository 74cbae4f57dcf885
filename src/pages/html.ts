/** Markup that is safe to put into a page as it is. */
export class Markup {
  constructor(readonly text: string) {}
}

type Part = Markup | string | number | readonly Markup[];

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** A piece of HTML: everything put into it is escaped, unless it is a piece itself. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return new Markup(String.raw({ raw: strings }, ...parts.map(shown)));
}

function shown(part: Part): string {
  if (part instanceof Markup) return part.text;
  if (typeof part === 'object') return part.map((piece) => piece.text).join('\n');
  return String(part).replace(/[&<>"']/g, (sign) => ENTITIES[sign] as string);
}

/** A path as an address: what a name may hold and an address may not is escaped. */
export function addressOf(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}
