/** A stretch of text in one weight. */
interface Span {
  readonly text: string;
  readonly strong: boolean;
}

/** A text with its key phrase marked: what the sheet and the screen set. */
export type Rich = readonly Span[];

/** Reads `*…*` as the key phrase of a text. An unpaired asterisk is left as it stands. */
export function parseRich(source: string): Rich {
  const spans: Span[] = [];
  let rest = source;
  for (let hit = /\*([^*]+)\*/.exec(rest); hit; hit = /\*([^*]+)\*/.exec(rest)) {
    if (hit.index > 0) spans.push({ text: rest.slice(0, hit.index), strong: false });
    spans.push({ text: hit[1] as string, strong: true });
    rest = rest.slice(hit.index + hit[0].length);
  }
  if (rest !== '' || spans.length === 0) spans.push({ text: rest, strong: false });
  return spans;
}

/** The words alone, without marks. */
export function plain(rich: Rich): string {
  return rich.map((span) => span.text).join('');
}

/** A text without its line ends: how its lines are cut in its file says nothing about the sheet. */
export const inOneLine = (text: string): string => text.replace(/[ \t\r\n]+/g, ' ').replace(/^ | $/g, '');
