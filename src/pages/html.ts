/** Markup that is safe to put into a page as it is. */
export class Markup {
  constructor(readonly text: string) {}
}

/** What may be put into a piece of HTML. */
type Insertion = Markup | string | number | readonly Markup[];

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** A piece of HTML: everything put into it is escaped, unless it is a piece itself. */
export function html(strings: TemplateStringsArray, ...insertions: readonly Insertion[]): Markup {
  return new Markup(String.raw({ raw: strings }, ...insertions.map(shown)));
}

function shown(inserted: Insertion): string {
  if (inserted instanceof Markup) return inserted.text;
  if (typeof inserted === 'object') return inserted.map((piece) => piece.text).join('\n');
  return String(inserted).replace(/[&<>"']/g, (sign) => ENTITIES[sign] as string);
}

/** Pieces one after the other, with the same markup between them. */
export function joined(pieces: readonly Markup[], between: string): Markup {
  return new Markup(pieces.map(({ text }) => text).join(between));
}

/** A path as an address: what a name may hold and an address may not is escaped. */
export function addressOf(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}
