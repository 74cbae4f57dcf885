/** A line of a card or a calendar as its readers take it apart. */
export interface ReadLine {
  readonly name: string;
  readonly parameters: Readonly<Record<string, string>>;
  /** Unescaped; the parts of a structured value stand in `parts`. */
  readonly value: string;
  readonly parts: readonly string[];
}

const MOST_OCTETS = 75;

/**
 * Reads lines by RFC 6350 (3.2, 3.4) and RFC 5545 (3.1, 3.3.11), and throws at whatever these forbid: a line that ends otherwise
 * than in CR LF or is longer than 75 octets, a character cut in two, a control character, a stroke before what is not escaped.
 */
export function readLines(text: string): readonly ReadLine[] {
  if (!text.endsWith('\r\n')) throw new Error('expected CR LF at the end');
  const physical = text.slice(0, -2).split('\r\n');
  for (const line of physical) {
    if (/[\r\n]/.test(line)) throw new Error(`expected CR LF alone to end a line: ${JSON.stringify(line)}`);
    if (new TextEncoder().encode(line).length > MOST_OCTETS) throw new Error(`expected ${MOST_OCTETS} octets or fewer: ${line}`);
    if (/[\p{Cc}\p{Cs}]/u.test(line)) throw new Error(`expected no control character: ${JSON.stringify(line)}`);
    if (line === '') throw new Error('expected no empty line');
  }
  return text
    .slice(0, -2)
    .replaceAll(/\r\n[ \t]/g, '')
    .split('\r\n')
    .map(readLine);
}

function readLine(line: string): ReadLine {
  const [, head = '', raw = ''] = /^([^:"]+):(.*)$/s.exec(line) ?? [];
  const [name = '', ...rest] = head.split(';');
  if (!/^[A-Z-]+$/.test(name)) throw new Error(`expected a name: ${line}`);
  const parameters = Object.fromEntries(rest.map((each) => each.split('=') as [string, string]));
  const parts: string[] = [''];
  for (let at = 0; at < raw.length; at += 1) {
    const sign = raw[at] as string;
    if (sign === '\\') {
      at += 1;
      const next = raw[at] ?? '';
      if (!/[\\,;nN]/.test(next)) throw new Error(`expected an escape of RFC 6350, found \\${next}: ${line}`);
      parts[parts.length - 1] += next === 'n' || next === 'N' ? '\n' : next;
    } else if (sign === ';') parts.push('');
    else parts[parts.length - 1] += sign;
  }
  return { name, parameters, value: parts.join(';'), parts };
}

/** The one line of a name. */
export function lineOf(lines: readonly ReadLine[], name: string): ReadLine {
  const [found, ...more] = lines.filter((line) => line.name === name);
  if (!found || more.length > 0) throw new Error(`expected one ${name}, found ${found ? more.length + 1 : 0}`);
  return found;
}
