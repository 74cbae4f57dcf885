import type { English } from '../catalogue.js';

/** What is wrong in the text of a YAML file. */
export const YAML = {
  'merge-conflict.found': 'expected one text, found the marks of git between those of two editors',
  'merge-conflict.fix': 'keep what is right of both, and take the lines <<<<<<<, ======= and >>>>>>> out',
  'broken-yaml.deep': 'expected a few levels of nesting, found far too many',
  'broken-yaml.deep-fix': 'check the brackets and the indentation',
  'broken-yaml.nobody-knows': 'expected fields with a colon and a blank after their names, found a line that nobody can read',
  'broken-yaml.nobody-knows-fix':
    'compare this line and the one before it with their neighbours: how far they are moved in, their colons, quotation marks and braces',
  'broken-yaml.write-so': ({ written }: { written: string }) => `write it so: ${written}`,
  'broken-yaml.second': ({ mark }: { mark: string }) => `expected one document in a file, found a line ${mark} with a second one below it`,
  'broken-yaml.second-fix': 'put what stands below the line into a file of its own, and take the line out',
  'broken-yaml.mark': ({ mark }: { mark: string }) => `expected one document in a file, found a line ${mark}, which begins another one`,
  'broken-yaml.mark-fix': ({ mark }: { mark: string }) => `take the line ${mark} out`,
  'broken-yaml.colon-blank': 'expected a blank behind the colon of a field, found none',
  'broken-yaml.colon-other': 'expected a colon and a blank after the name of a field, found other signs',
  'broken-yaml.colon-none': 'expected a colon after the name of a field, found none',
  'broken-yaml.colon-fix': 'write a colon and a blank between the name and its value',
  'broken-yaml.hyphen-blank': 'expected a blank behind the hyphen of an entry, found none',
  'broken-yaml.closing': ({ sign }: { sign: string }) => `expected as many closing as opening braces and brackets, found one ${sign} more`,
  'broken-yaml.closing-fix': ({ sign }: { sign: string }) => `take this ${sign} out`,
  'broken-yaml.opening': ({ missing }: { missing: string }) => `expected ${missing} at the end of this line, found none`,
  'broken-yaml.opening-fix': ({ missing }: { missing: string }) => `close what opens here with ${missing}`,
  'broken-yaml.begins': ({ level, own }: { level: string; own: string }) =>
    `expected this line to begin with ${level}, as what it belongs to does, found ${own}`,
  'broken-yaml.no-blank': 'no blank',
  'broken-yaml.one-blank': '1 blank',
  'broken-yaml.blanks': ({ blanks }: { blanks: number }) => `${blanks} blanks`,
  'broken-yaml.more-fix': ({ blanks }: { blanks: string }) => `put ${blanks} more before it`,
  'broken-yaml.fewer-fix': ({ blanks }: { blanks: string }) => `take ${blanks} before it out`,
  'broken-yaml.odd-blanks': 'expected blanks of the space bar at the beginning of a line, found no-break or other odd blanks',
  'broken-yaml.odd-blanks-more': ({ lines }: { lines: number }) =>
    `expected blanks of the space bar at the beginning of a line, found no-break or other odd blanks, as at that of ${lines} more lines`,
  'broken-yaml.odd-blanks-one':
    'expected blanks of the space bar at the beginning of a line, found no-break or other odd blanks, as at that of 1 more line',
  'broken-yaml.tab': 'expected blanks of the space bar at the beginning of a line, found a tab',
  'broken-yaml.tab-more': ({ lines }: { lines: number }) =>
    `expected blanks of the space bar at the beginning of a line, found a tab, as at that of ${lines} more lines`,
  'broken-yaml.tab-one': 'expected blanks of the space bar at the beginning of a line, found a tab, as at that of 1 more line',
  'broken-yaml.indent-fix': 'delete what stands before the first letter and type blanks',
  'broken-yaml.quote-all-fix': 'put the whole text in quotation marks: double ones, or single ones where it holds double ones itself',
  'broken-yaml.quote-fix': 'put the whole text in quotation marks',
  'broken-yaml.backslash': 'expected a text, found a backslash inside double quotation marks, which means something else in YAML',
  'broken-yaml.call': 'expected a text, found one that begins with {{ and has no quotation marks around it',
  'broken-yaml.placeholder': 'expected a text, found one that begins with { and has no quotation marks around it',
  'broken-yaml.behind-quote': 'expected a text, found more text behind a closing quotation mark',
  'broken-yaml.unclosed-quote': 'expected a text, found one whose quotation mark does not close in its line',
  'broken-yaml.first-sign': ({ sign }: { sign: string }) =>
    `expected a text, found one that begins with ${sign}, which means something else in YAML`,
  'broken-yaml.colon-inside': 'expected a text, found a colon inside a text that has no quotation marks',
  'broken-yaml.hash': 'expected a text, found # inside a text that has no quotation marks: what follows would not be read',
  'broken-yaml.bracket-inside': 'expected a text, found a brace or a bracket inside a text that has no quotation marks',
  'broken-yaml.folded': ({ mark }: { mark: string }) =>
    `expected a text, found one in the line of ${mark}, which belongs above the lines of a text`,
  'broken-yaml.comma': ({ field }: { field: string }) => `expected a comma between two fields in braces, found none after "${field}"`,
  'broken-yaml.comma-inside': 'expected a text, found a comma inside a text that has no straight quotation marks',
  'broken-yaml.tag': 'expected a value, found a mark before it that only some programs know',
  'broken-yaml.tag-fix': 'take out the word that begins with !',
  'broken-yaml.field-twice': ({ name }: { name: string }) => `expected each field once, found "${name}" a second time`,
  'broken-yaml.field-twice-fix': 'take one of the two out, or give it its own name',
  'broken-yaml.cut-at-comma':
    'expected a text, found a comma inside one that stands in braces without quotation marks: what follows is taken for a field',
  'broken-yaml.marked': ({ sign }: { sign: string }) =>
    `expected a text, found one that begins with ${sign}, which means something else in YAML: its first word would be lost`,
  'comment-in-text.found': ({ cut }: { cut: string }) =>
    `expected a text, found # in it: "${cut}" is taken for a remark and would not be printed`,
  'comment-in-text.fix': ({ written }: { written: string }) => `${written}; a remark stands on a line of its own`,
  'broken-yaml.curly': ({ opening, closing }: { opening: string; closing: string }) =>
    `expected straight quotation marks around a value, found ${opening} and ${closing}, which would be printed`,
  'broken-yaml.straight-fix': 'type the two marks again as straight ones',
  'broken-yaml.curly-fix': ({ written }: { written: string }) =>
    `${written}; a text that has quotation marks on paper takes «…» inside of them`,
  'broken-yaml.uneven': ({ meant, found }: { meant: number; found: number }) =>
    `expected every line of this text to begin with ${meant} blanks, found one with ${found}: the text would be cut there`,
  'broken-yaml.uneven-fewer-fix': ({ blanks }: { blanks: number }) => `take ${blanks} out`,
  'broken-yaml.uneven-more-fix': ({ blanks }: { blanks: number }) => `put ${blanks} more before it`,
  'broken-yaml.alias': 'expected plain YAML, found an alias (*name)',
  'broken-yaml.alias-fix': 'put a text that begins with * in quotation marks, or write the value out',
  'odd-character.found': ({ name, code, place }: { name: string; code: string; place: string }) =>
    `expected letters, figures and signs that everybody sees, found ${name} (${code}) ${place}`,
  'odd-character.fix': 'delete the word there and type it again by hand: what is pasted may bring such signs along',
  'odd-character.beginning': 'at the beginning',
  'odd-character.after': ({ words }: { words: string }) => `after «${words}»`,
  'odd-character.file-mark': 'a mark that belongs at the beginning of a file',
  'odd-character.turned': 'a sign that turns the order of letters around',
  'odd-character.control': 'a control character',
  'odd-character.lost': 'the sign that stands for a letter that was lost',
  'odd-character.foreign': 'a sign that some other program has for itself',
  'odd-character.accent': 'an accent on a letter that has none',
} as const satisfies English;
