/** A line of a card or a calendar, before it is escaped and folded: its name with parameters, and its value as it stands. */
interface ContentLine {
  readonly name: string;
  readonly value: string;
}

/** Octets of a line without its end (RFC 6350, 3.2; RFC 5545, 3.1). */
const MOST_OCTETS = 75;

/** A text as the value of a line (RFC 6350, 3.4; RFC 5545, 3.3.11): line ends, strokes, commas and semicolons are escaped. */
export const escapedText = (text: string): string =>
  text.replace(/\r\n|\r|\n/g, '\n').replace(/[\\,;\n]/g, (sign) => (sign === '\n' ? '\\n' : `\\${sign}`));

/** Lines as they are exchanged: each ends in CR LF, a long one goes on after a blank, no character divided. */
export const contentLines = (lines: readonly ContentLine[]): string => lines.map(({ name, value }) => folded(`${name}:${value}`)).join('');

function folded(line: string): string {
  const encoder = new TextEncoder();
  let octets = 0;
  let written = '';
  for (const character of line) {
    const more = encoder.encode(character).length;
    if (octets + more > MOST_OCTETS) {
      written += '\r\n ';
      octets = 1;
    }
    written += character;
    octets += more;
  }
  return `${written}\r\n`;
}

/** What a card or an event says for people to read, line by line; nothing of any other code. */
export function partsOfCode(contents: string): readonly ContentLine[] {
  if (!/^BEGIN:V(?:CARD|CALENDAR)\r\n/.test(contents)) return [];
  return contents
    .replace(/\r\n[ \t]/g, '')
    .split('\r\n')
    .flatMap((line): readonly ContentLine[] => {
      const [, name = '', value = ''] = /^([A-Z]+)[^:]*:(.*)$/.exec(line) ?? [];
      return SAID.has(name)
        ? [
            {
              name,
              value: value
                .replace(/^;+|;+$/g, '')
                .replace(/\\n/g, ' ')
                .replace(/\\(.)/g, '$1'),
            },
          ]
        : [];
    });
}

const SAID: ReadonlySet<string> = new Set(['FN', 'TEL', 'EMAIL', 'URL', 'ADR', 'SUMMARY', 'LOCATION']);
