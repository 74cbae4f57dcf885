import { lstat } from 'node:fs/promises';
import { join } from 'node:path';
import type { z } from 'zod';
import type { Languages } from '../language/language.js';
import { phrase } from '../messages/message.js';
import { type Place, type Problem, withoutRepeats } from '../problem.js';
import { type Country, readPhone } from '../rules/phone.js';
import { CENTERS, type CentersSource, withNationalPhones, withoutCenter } from './centers.js';
import { projectLanguages, spokenBy } from './declared-languages.js';
import { duplicateId, duplicateNotices, duplicateStatements } from './duplicate-ids.js';
import { recordTexts } from './edition-record-text.js';
import { type EditionsSource, editionsSchema } from './editions-schema.js';
import { type EmblemsSource, emblemsNamed, readEmblems } from './emblems.js';
import { posterHistories, ruleHistory } from './histories.js';
import { type ListedFolder, openFolder } from './list-folder.js';
import { type Media, readMedia } from './media.js';
import { type Pictures, picturesNamed, readPictures } from './pictures.js';
import { missingFile, readText } from './read-text.js';
import { readableCenters } from './readable-centers.js';
import { readableRules } from './readable-rules.js';
import {
  contentSchemas,
  type GlossarySource,
  type KioskSource,
  type NoticesSource,
  type PosterSource,
  type ProjectSource,
  type RuleSource,
} from './schema.js';
import { SCREENS, type ScreensSource, unknownOfScreens, withoutKioskCenter, withoutScreen } from './screens.js';
import { reservedNames, shape } from './shape.js';
import { readYaml, type SourceFile } from './source-file.js';
import { SILENT, type SoundPlaces, unreadSource } from './unread.js';

/** What one file says, and where it says it. */
export interface Sourced<T> {
  readonly data: T;
  readonly source: SourceFile;
}

/** A content folder as it was read: nothing resolved yet. */
export interface Content {
  /** The languages that the project declares: every text has a half in each, and in no other, but for posters that declare fewer. */
  readonly languages: Languages;
  readonly project: Sourced<ProjectSource>;
  /** The centers by their ids, in the order of their file. */
  readonly centers: Sourced<CentersSource>;
  readonly rules: ReadonlyMap<string, Sourced<RuleSource>>;
  readonly glossary: Sourced<GlossarySource>;
  readonly kiosk: Sourced<KioskSource>;
  readonly notices: Sourced<NoticesSource>;
  /** The screens by their ids, in the order of their file. */
  readonly screens: Sourced<ScreensSource>;
  readonly posters: readonly Sourced<PosterSource>[];
  /** The recordings that posters name. */
  readonly media: Media;
  /** The logo and the coat of arms of the agency, as theme.yaml names them. */
  readonly emblems: Sourced<EmblemsSource>;
  /** The pictures that posters show, and those of the emblems. */
  readonly pictures: Pictures;
  /** The ledger; empty in a folder that has none. */
  readonly editions: Sourced<EditionsSource>;
  /** What was released, as text: see editions/edition-record.ts. */
  readonly records?: () => readonly string[];
}

/** A content folder and all that is wrong with its files. */
export interface Loaded {
  /** Absent when a file that every poster needs cannot be used. Files that are at fault are taken as they were most likely meant. */
  readonly content?: Content;
  /** What could be read of it, for checks alone: a file that could not be read says nothing here. */
  readonly readable: Content;
  /** What can be read of centers that are at fault, for the checks of texts alone. */
  readonly centersInPart: CentersSource;
  /** The same of rules. */
  readonly rulesInPart: ReadonlyMap<string, Sourced<RuleSource>>;
  /** The files that could not be read. */
  readonly unread: ReadonlySet<string>;
  /** Of some of these: whether a place stands in what could be read all the same. */
  readonly sound: SoundPlaces;
  readonly problems: readonly Problem[];
  /** Every file that was read, for code frames and hashes. */
  readonly sources: ReadonlyMap<string, string>;
}

/** Characters of all files together: what a check reads in some 30 seconds. */
const MOST_SIGNS = 30_000_000;

/** The record of what was released: see editions/ledger.ts. */
export const LEDGER = 'editions.yaml';

/**
 * Reads a content folder. All problems of all files come together in one report.
 * Throws a Stop when there is no such folder.
 */
export async function loadContent(folder: string): Promise<Loaded> {
  const listed = await openFolder(folder);
  const problems: Problem[] = [...listed.problems];
  const sources = new Map<string, string>();
  const unread = new Set<string>();
  const sound = new Map<string, (place: Place) => boolean>();
  const unreadPosters = new Set<string>();
  const mendedLines = new Set<string>();
  let signs = 0;

  const open = async (file: string): Promise<SourceFile | undefined> => {
    const text = await readText(folder, file);
    if (typeof text !== 'string') {
      problems.push((text.code === 'missing-file' ? listed.misnamed.get(file) : undefined) ?? text);
      return undefined;
    }
    signs += text.length;
    if (signs > MOST_SIGNS) {
      // Said once, of the first file that is too much.
      if (signs - text.length <= MOST_SIGNS) problems.push(tooMuch(file));
      return undefined;
    }
    sources.set(file, text);
    const yaml = readYaml(file, text);
    problems.push(...yaml.problems);
    for (const { where } of yaml.problems) mendedLines.add(lineOf(where));
    return yaml.source ?? yaml.meant;
  };
  const hold = <T extends z.ZodType>(schema: T, source: SourceFile | undefined): Sourced<z.infer<T>> | undefined => {
    if (!source) return undefined;
    const shaped = shape(schema, source);
    // What else seems wrong in such a line follows from what is.
    problems.push(...shaped.problems.filter(({ where }) => !mendedLines.has(lineOf(where))));
    const known = new Set(shaped.problems.map(({ where }) => lineOf(where)));
    problems.push(...reservedNames(source).filter(({ where }) => !known.has(lineOf(where))));
    return shaped.data === undefined ? undefined : { data: shaped.data, source };
  };
  const common = async <T extends z.ZodType>(file: string, schema: T, silent: z.infer<T>): Promise<Sourced<z.infer<T>>> => {
    return held(file, schema, await open(file), silent);
  };
  /** A file that a folder may do without; one whose name is nearly right is not missing. */
  const isMeant = async (file: string): Promise<boolean> => listed.misnamed.has(file) || (await isThere(folder, file));
  const optional = async <T extends z.ZodType>(file: string, schema: T, silent: z.infer<T>): Promise<Sourced<z.infer<T>>> =>
    (await isMeant(file)) ? common(file, schema, silent) : none(file, silent);
  const held = <T extends z.ZodType>(file: string, schema: T, source: SourceFile | undefined, silent: z.infer<T>): Sourced<z.infer<T>> => {
    const found = hold(schema, source);
    if (!found) unread.add(file);
    return found ?? { data: silent, source: source ?? unreadSource(file) };
  };

  const oneScreen = withoutScreen(await open('project.yaml'));
  const former = withoutCenter(oneScreen.source);
  problems.push(...oneScreen.problems, ...former.problems);
  // Where the center has still to be moved, there need be no file for it yet.
  const unmoved = former.problems.length > 0 && !(await isThere(folder, CENTERS));
  const centersSource = unmoved ? undefined : await open(CENTERS);
  // What the texts of all files have to be follows from the languages that the project declares.
  const languages = projectLanguages(former.source?.data, centersSource?.data);
  const schemas = contentSchemas(languages);
  const project = held('project.yaml', schemas.project, former.source, { ...SILENT.project, languages });
  const { country } = project.data;
  const heldCenters = held(CENTERS, schemas.centers, centersSource, SILENT.centers);
  const apart = unread.has(CENTERS) && centersSource ? readableCenters(centersSource, schemas.center) : undefined;
  if (apart) sound.set(CENTERS, apart.holds);
  const centers = { ...heldCenters, data: withNationalPhones(apart?.sound ?? heldCenters.data, country) };
  const glossary = await optional('glossary.yaml', schemas.glossary, SILENT.glossary);
  const unmovedScreen = oneScreen.problems.length > 0 && !(await isThere(folder, SCREENS));
  // A folder with neither of the two has no screens.
  const screened = unmovedScreen || (await isMeant('kiosk.yaml')) || (await isMeant(SCREENS));
  const oneCenter = withoutKioskCenter(screened ? await open('kiosk.yaml') : undefined);
  problems.push(...oneCenter.problems);
  const kiosk = screened ? held('kiosk.yaml', schemas.kiosk, oneCenter.source, SILENT.kiosk) : none('kiosk.yaml', SILENT.kiosk);
  const screens = screened
    ? held(SCREENS, schemas.screens, unmovedScreen ? undefined : await open(SCREENS), SILENT.screens)
    : none(SCREENS, SILENT.screens);
  problems.push(
    ...unknownOfScreens(screens, {
      ...(!unread.has(CENTERS) && { centers: centers.data }),
      ...(!unread.has(kiosk.source.file) && { kiosk: kiosk.data }),
    }),
  );
  const notices = await optional('notices.yaml', schemas.notices, SILENT.notices);
  problems.push(...duplicateNotices(notices.data, notices.source));
  const editions = (await isThere(folder, LEDGER)) ? await common(LEDGER, editionsSchema, []) : none<EditionsSource>(LEDGER, []);

  const rules = new Map<string, Sourced<RuleSource>>();
  const rulesInPart = new Map<string, Sourced<RuleSource>>();
  const misnamedRules = listed.rules.length === 0 ? listed.misnamed.get('rules') : undefined;
  if (misnamedRules) {
    problems.push(misnamedRules);
    unread.add('rules/');
  }
  for (const file of listed.rules) {
    const source = await open(file);
    const whole = hold(schemas.rules, source);
    const part = whole ? undefined : readableRules(source, schemas.rule);
    if (part) {
      unread.add(file);
      sound.set(file, ({ line }) => part.holds(line));
    }
    for (const [id, data] of Object.entries(whole?.data ?? part?.sound ?? {})) {
      const other = rules.get(id);
      if (other) problems.push(duplicateId(id, (source as SourceFile).place([id]), { file: other.source.file }));
      else rules.set(id, { data: nationalPhones(data, country), source: source as SourceFile });
      problems.push(...ruleHistory(id, data, source as SourceFile));
    }
    for (const [id, data] of Object.entries(part?.inPart ?? {})) rulesInPart.set(id, { data, source: source as SourceFile });
  }

  const posters = new Map<string, Sourced<PosterSource>>();
  if (listed.posters.length === 0) {
    problems.push(...noPosters(listed));
    unreadPosters.add('posters/');
  }
  for (const file of listed.posters) {
    // A poster that reads well is still composed and checked when another one is broken: one report, not one a run.
    const source = await open(file);
    const found = hold(contentSchemas(spokenBy(source?.data, languages), languages).poster, source);
    if (!found) {
      unreadPosters.add(file);
      continue;
    }
    const same = posters.get(found.data.id);
    if (same) problems.push(duplicateId(found.data.id, found.source.place(['id']), { file: same.source.file }));
    else posters.set(found.data.id, found);
    problems.push(...posterHistories(found.data, found.source), ...duplicateStatements(found.data, found.source));
  }

  const recorded = await readMedia(folder, [...posters.values()]);
  problems.push(...recorded.problems);
  const { problems: ofEmblems, ...emblems } = await readEmblems(folder, languages);
  if (emblems.source.text !== '') sources.set(emblems.source.file, emblems.source.text);
  problems.push(...ofEmblems);
  const shown = await readPictures(folder, {
    named: [...picturesNamed([...posters.values()]), ...emblemsNamed(emblems)],
    whole: unreadPosters.size === 0 && ofEmblems.length === 0,
  });
  problems.push(...shown.problems);

  const readable = {
    languages,
    project,
    centers,
    rules,
    glossary,
    kiosk,
    notices,
    screens,
    posters: [...posters.values()],
    media: recorded.media,
    emblems,
    pictures: shown.pictures,
    editions,
    records: recordTexts(folder),
  };
  const content = unread.size === 0 ? { content: readable } : {};
  return {
    ...content,
    readable,
    centersInPart: apart?.inPart ?? {},
    rulesInPart,
    unread: new Set([...unread, ...unreadPosters]),
    sound,
    problems: withoutRepeats(problems),
    sources,
  };
}

const lineOf = ({ file, line }: Place): string => `${file}:${line}`;

const isThere = async (folder: string, file: string): Promise<boolean> =>
  (await lstat(join(folder, file)).catch(() => undefined)) !== undefined;

/** What a folder does without. */
const none = <T>(file: string, silent: T): Sourced<T> => ({ data: silent, source: unreadSource(file) });

const tooMuch = (file: string): Problem => ({
  code: 'too-much-content',
  severity: 'error',
  where: { file },
  message: phrase('too-much-content.signs', { most: MOST_SIGNS }),
  fix: phrase('too-much-content.signs-fix'),
});

/** A rule, its phones in the one form in which they are printed. */
const nationalPhones = (rule: RuleSource, country: Country): RuleSource =>
  rule.kind === 'phone'
    ? { ...rule, versions: rule.versions.map((one) => ({ ...one, value: readPhone(one.value, country).printed })) }
    : rule;

/** That there is no poster, unless it is reported already why none can be seen. */
function noPosters({ misnamed, problems }: ListedFolder): readonly Problem[] {
  const twin = misnamed.get('posters');
  if (twin) return [twin];
  const known = problems.some(
    ({ severity, where: { file } }) => severity === 'error' && (file === 'posters' || file.startsWith('posters/')),
  );
  return known ? [] : [missingFile('posters', phrase('missing-file.posters'), phrase('missing-file.posters-fix'))];
}
