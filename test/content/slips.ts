/** A slip of the pen: what becomes of a line of a content file; `undefined` where the line has no place for it. */
export type Slip = (line: string) => string | undefined;

/** A name with a value in the same line. */
const FIELD = /^( *(?:- )?[\w-]+: )(?![>|])(\S.*)$/;

/** The same with a value that has no quotation marks, no braces and no remark. */
const plain = (line: string): readonly [head: string, value: string] | undefined => {
  const [, head = '', value = ''] = FIELD.exec(line) ?? [];
  return value === '' || /^["'{[]| #/.test(value) ? undefined : [head, value];
};

const ofValue =
  (change: (value: string) => string): Slip =>
  (line) => {
    const found = plain(line);
    return found && `${found[0]}${change(found[1])}`;
  };

const ofHead =
  (change: (head: string) => string): Slip =>
  (line) => {
    const [, head, value] = FIELD.exec(line) ?? [];
    return head === undefined ? undefined : `${change(head)}${value}`;
  };

const ofIndent =
  (change: (indent: string) => string): Slip =>
  (line) =>
    /^ +\S/.test(line) ? line.replace(/^ +/, change) : undefined;

const says = (line: string): boolean => !/^\s*(?:#.*)?$/.test(line);

/** Slips of editors, by what they are. After each of them the file means something else, or nothing at all, unless it is harmless where it falls. */
export const SLIPS: Readonly<Record<string, Slip>> = {
  'a colon inside a text': ofValue((value) => `Срок: ${value}`),
  'a colon at the end of a text': ofValue((value) => `${value}:`),
  'a call at the beginning of a text': ofValue((value) => `{{term "x"}} ${value}`),
  'a call and nothing else': ofValue(() => '{{term "x"}}'),
  'a number sign inside a text': ofValue((value) => `${value} #2-кеңсе`),
  'a key phrase at the beginning of a text': ofValue((value) => `*Важно* ${value}`),
  'a quoted word at the beginning of a text': ofValue((value) => `"Важно" ${value}`),
  'a quotation mark that does not close': ofValue((value) => `"${value}`),
  'an exclamation mark at the beginning': ofValue((value) => `!важно ${value}`),
  'an ampersand at the beginning': ofValue((value) => `&копия ${value}`),
  'a percent sign at the beginning': ofValue((value) => `% ${value}`),
  'a bracketed word at the beginning': ofValue((value) => `[важно] ${value} и далее`),
  'typographic quotation marks around a value': ofValue((value) => `“${value}”`),
  'typographic quotation marks in the place of straight ones': (line) =>
    says(line) && /: "[^"]*"(?= *[,}]| *$)/.test(line) ? line.replace(/: "([^"]*)"(?= *[,}]| *$)/, ': “$1”') : undefined,
  'one blank more at the beginning': (line) => (says(line) ? ` ${line}` : undefined),
  'one blank less at the beginning': (line) => (says(line) && line.startsWith(' ') ? line.slice(1) : undefined),
  'tabs at the beginning': ofIndent((indent) => '\t'.repeat(Math.ceil(indent.length / 2))),
  'no-break spaces at the beginning': ofIndent((indent) => '\u00a0'.repeat(indent.length)),
  'one no-break space at the beginning': ofIndent((indent) => `\u00a0${indent.slice(1)}`),
  'a line of three hyphens': (line) => (/^[\w-]/.test(line) ? `---\n${line}` : undefined),
  'no blank behind a colon': ofHead((head) => head.trimEnd()),
  'no colon': ofHead((head) => head.replace(':', '')),
  'a colon of another alphabet': ofHead((head) => head.replace(': ', '：')),
  'a brace that does not close': (line) => (/[^}"']\s*\}\s*$/.test(line) ? line.replace(/\}\s*$/, '') : undefined),
};
