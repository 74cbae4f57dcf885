import { lstat, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type Phrase, phrase } from '../messages/message.js';
import { EXIT, type Problem, Stop } from '../problem.js';
import { unreadable } from './read-text.js';

/** What may stand at the top of a content folder. */
const KNOWN = [
  'project.yaml',
  'centers.yaml',
  'glossary.yaml',
  'kiosk.yaml',
  'notices.yaml',
  'screens.yaml',
  'editions.yaml',
  'walls.csv',
  'rules',
  'posters',
  'editions',
  'media',
  'pictures',
  'theme.yaml',
  'fonts',
  'icons',
] as const;

/** What systems, editors and office programs leave behind, and what people write about a folder. */
const PASSED_OVER =
  /^(?:\..*|Thumbs\.db|desktop\.ini|Icon\r|~\$.*|.*~|#.*#|(?:readme|licen[cs]e|notice|changelog|contributing)(?:\.(?!ya?ml$).*)?|.*\.md)$/is;
const READ = /\.ya?ml$/;
/** An ending that was to be `.yaml`: in capitals, or with one behind it that Windows hides. */
const ENDING = /(?:\.(?:ya?ml|csv))+(?:\.(?:txt|docx?|rtf|html?|csv))?$|\.txt$/i;

/** Files of `posters/` or of `rules/`: a check of so many takes minutes, and nobody has so many walls. */
export const MOST_FILES = 3_000;

/** Names that are reported of one folder: of thousands nobody reads more. */
const MOST_NAMES = 20;

export interface ListedFolder {
  /** The files of `rules/` and `posters/`, as paths below the content folder. */
  readonly rules: readonly string[];
  readonly posters: readonly string[];
  /** Whether there is anything in the folder that belongs into one. */
  readonly any: boolean;
  /** Whether the folder itself may not be listed. */
  readonly unreadable: boolean;
  /** What stands under another name than it has to have, by that name. */
  readonly misnamed: ReadonlyMap<string, Problem>;
  /** `unknown-file` for what nobody reads, `unreadable-file` for a folder that may not be listed. */
  readonly problems: readonly Problem[];
}

/** Which files a content folder has, and which of them are passed over though somebody may have meant them. */
async function listFolder(folder: string): Promise<ListedFolder> {
  const { names, problems } = await namesIn(folder, '.');
  const missing = KNOWN.filter((name) => !names.includes(name));
  const others = names.filter((name) => !KNOWN.some((known) => known === name));
  const twins = others.flatMap((name) => {
    const meant = missing.find((each) => stem(each) === stem(name));
    return meant === undefined
      ? []
      : [
          {
            name,
            meant,
            problem: unknown(
              name,
              phrase('unknown-file.meant', { meant, name: shown(name) }),
              phrase('unknown-file.rename-fix', { meant }),
            ),
          },
        ];
  });
  const strange = others.filter((name) => !twins.some((twin) => twin.name === name));
  const rules = await yamlFiles(folder, 'rules', names);
  const posters = await yamlFiles(folder, 'posters', names);
  return {
    rules: rules.files,
    posters: posters.files,
    any: strange.length < names.length,
    unreadable: problems.length > 0,
    misnamed: new Map(twins.map(({ meant, problem }) => [meant, problem])),
    problems: [...problems, ...some(strange.map(strangeAtTop)), ...rules.problems, ...posters.problems],
  };
}

/** A name without its ending, whatever its capitals and however its letters are composed. */
const stem = (name: string): string => name.normalize('NFC').toLowerCase().replace(ENDING, '');

const strangeAtTop = (name: string): Problem =>
  READ.test(name)
    ? unknown(name, outOfPlace(name), phrase('unknown-file.move-in-fix'))
    : { ...unknown(name, outOfPlace(name), phrase('unknown-file.move-out-fix')), severity: 'warning' };

const outOfPlace = (name: string): Phrase => phrase('unknown-file.top', { known: KNOWN, name: shown(name) });

/** The YAML files of a folder inside; none where it is missing or a link. */
async function yamlFiles(
  folder: string,
  inside: string,
  above: readonly string[],
): Promise<{ files: readonly string[]; problems: readonly Problem[] }> {
  if (!above.includes(inside)) return { files: [], problems: [] };
  const { names, problems } = await namesIn(folder, inside);
  const strange = names
    .filter((name) => !READ.test(name) || isBroken(name))
    .map((name): Problem => {
      const path = `${inside}/${shown(name)}`;
      if (isBroken(name)) return unknown(path, phrase('unknown-file.broken-name', { name: path }), phrase('unknown-file.letters-fix'));
      if (ENDING.test(name))
        return unknown(
          path,
          phrase('unknown-file.ending', { name: path }),
          phrase('unknown-file.ending-fix', { meant: `${inside}/${name.replace(ENDING, '')}.yaml`, folder: inside }),
        );
      return {
        ...unknown(
          path,
          phrase('unknown-file.inside', { folder: inside, name: path }),
          phrase('unknown-file.inside-fix', { folder: inside }),
        ),
        severity: 'warning',
      };
    });
  const files = names.filter((name) => READ.test(name) && !isBroken(name)).map((name) => `${inside}/${name}`);
  if (files.length <= MOST_FILES) return { files, problems: [...problems, ...some(strange)] };
  const message = phrase('too-much-content.files', { most: MOST_FILES, folder: inside, files: files.length });
  const fix = phrase('too-much-content.files-fix');
  return { files: [], problems: [{ code: 'too-much-content', severity: 'error', where: { file: inside }, message, fix }] };
}

/** The names in a folder in one order on every system, without those that are passed over. */
async function namesIn(folder: string, inside: string): Promise<{ names: readonly string[]; problems: readonly Problem[] }> {
  const path = join(folder, inside);
  // A link, or a file of this name, holds nothing: what should be in it is missed.
  if (inside !== '.' && !(await lstat(path).catch(() => undefined))?.isDirectory()) return { names: [], problems: [] };
  const found = await readdir(path, { encoding: 'buffer' }).catch((error: NodeJS.ErrnoException) => error);
  if (found instanceof Error) return { names: [], problems: [unreadable(inside, found)] };
  const names = found.map((name) => name.toString('utf8')).filter((name) => !PASSED_OVER.test(name));
  return { names: names.toSorted((one, other) => (one.normalize('NFC') < other.normalize('NFC') ? -1 : 1)), problems: [] };
}

/** Bytes that are no UTF-8 come as signs of replacement: no such file can be opened by its name. Control signs spoil every report. */
const isBroken = (name: string): boolean => /[\p{Cc}\ufffd]/u.test(name);

const shown = (name: string): string => name.replace(/\p{Cc}/gu, '\ufffd');

const unknown = (name: string, message: Phrase, fix: Phrase): Problem => ({
  code: 'unknown-file',
  severity: 'error',
  where: { file: shown(name) },
  message,
  fix,
});

function some(problems: readonly Problem[]): readonly Problem[] {
  const [last] = problems.slice(MOST_NAMES);
  if (last === undefined) return problems;
  const more = phrase('unknown-file.more', { said: last.message, more: problems.length - MOST_NAMES - 1 });
  return [...problems.slice(0, MOST_NAMES), problems.length === MOST_NAMES + 1 ? last : { ...last, message: more }];
}

/** What its folder holds. Stops where that is nothing of ours: a report of each missing file would say less. */
export async function openFolder(folder: string): Promise<ListedFolder> {
  // A link is fine here, where somebody has named it: only inside of the folder none is followed.
  const entry = await stat(folder).catch(() => undefined);
  const listed = entry?.isDirectory() ? await listFolder(folder) : undefined;
  if (listed && (listed.any || listed.unreadable)) return listed;
  const message = phrase(`missing-content.${listed ? 'empty' : entry ? 'file' : 'none'}`, { folder });
  const fix = phrase('missing-content.fix');
  throw new Stop(EXIT.usage, [{ code: 'missing-content', severity: 'error', where: { file: folder }, message, fix }]);
}
