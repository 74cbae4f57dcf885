import { join } from 'node:path';
import { isMap, isSeq, parseDocument } from 'yaml';
import { examplesOf } from '../beginnings/examples.js';
import { written } from '../beginnings/halves.js';
import { exampleOf, posterLike } from '../beginnings/poster-of-design.js';
import { type Content, loadContent } from '../content/load.js';
import { DESIGNS } from '../designs.js';
import { contentLock, type Endable, whileLocked } from '../disk/lock.js';
import { newFiles } from '../disk/replace-file.js';
import { replaceFiles } from '../disk/replace-files.js';
import { writeFailure } from '../disk/writable.js';
import type { Language } from '../language/language.js';
import { phrase } from '../messages/message.js';
import type { MessageLanguage } from '../messages/message-language.js';
import { EXIT, hasErrors, type Reported, Stop } from '../problem.js';
import { findProgram } from '../shipped/program.js';

export interface NewPosterOptions extends Endable {
  /** The content folder that gains the poster. */
  readonly content: string;
  /** How it looks; it is made like the first example of that design. */
  readonly design: string;
  /** What it is called in files; the name of its design when absent, with a number where that is taken. */
  readonly id?: string;
  /** Its title, in any of the languages of the project. */
  readonly title?: Readonly<Partial<Record<Language, string>>>;
  /** The language of the remarks in its files; English when absent. */
  readonly remarks?: MessageLanguage;
}

export interface NewPosterReport extends Reported {
  /** The id of the poster; absent while the folder has errors. */
  readonly id?: string;
  /** The files that were made or changed, below the content folder. */
  readonly files: readonly string[];
  /** Languages in which the example is not written: the poster has another one's words there, to be translated. */
  readonly toTranslate: readonly Language[];
}

/**
 * Makes a poster of a design: one of the examples, in the languages of the project, with the facts that it needs, and a
 * topic of the screen where there is one. Writes nothing while the folder has errors. Stops on an id that is taken, and
 * where nothing can be written.
 */
export async function newPoster(options: NewPosterOptions): Promise<NewPosterReport> {
  return whileLocked(contentLock(options.content), options, () => made(options));
}

async function made({
  content: folder,
  design: asked,
  id: wanted,
  title = {},
  remarks = 'en',
}: NewPosterOptions): Promise<NewPosterReport> {
  const design = DESIGNS.find((name) => name === asked);
  if (!design) {
    const message = phrase('unknown-design.found', { found: asked });
    throw new Stop(EXIT.usage, [
      { code: 'unknown-design', severity: 'error', where: { file: '--design' }, message, fix: phrase('unknown-design.fix') },
    ]);
  }
  const { content, problems, sources } = await loadContent(folder);
  if (!content || hasErrors(problems)) return { problems, sources, files: [], toTranslate: [] };
  const id = freeId(design, wanted, content);
  const example = exampleOf(design, await examplesOf(findProgram().root));
  // Every design has an example, which a test holds.
  if (!example) throw new Error(`no example of the design ${design}`);
  const { poster, rules, toTranslate } = await posterLike(
    example,
    { id, languages: content.languages, title, remarks },
    new Set(content.rules.keys()),
  );
  const files = [{ path: `posters/${id}.yaml`, text: poster }, ...(rules === undefined ? [] : [{ path: `rules/${id}.yaml`, text: rules }])];
  const kiosk = withTopic(content, id, poster);
  await newFiles(
    files.map(({ path, text }) => ({ path: join(folder, path), text })),
    async () => {
      if (kiosk !== undefined) await replaceFiles([{ path: join(folder, 'kiosk.yaml'), former: content.kiosk.source.text, text: kiosk }]);
    },
  ).catch((error: unknown) => {
    throw writeFailure(error, folder);
  });
  return {
    problems: [],
    sources,
    id,
    toTranslate,
    files: [...files.map(({ path }) => path), ...(kiosk === undefined ? [] : ['kiosk.yaml'])],
  };
}

/** The id asked for, or the first free one that is called like the design. */
function freeId(design: string, wanted: string | undefined, { posters, rules }: Content): string {
  const taken = new Set(posters.map(({ data }) => data.id));
  const files = new Set([...posters, ...rules.values()].map(({ source }) => source.file));
  const isFree = (id: string): boolean => !taken.has(id) && !files.has(`posters/${id}.yaml`) && !files.has(`rules/${id}.yaml`);
  if (wanted === undefined) {
    for (let number = 1; ; number += 1) {
      const id = number === 1 ? design : `${design}-${number}`;
      if (isFree(id)) return id;
    }
  }
  if (isFree(wanted)) return wanted;
  throw new Stop(EXIT.usage, [
    {
      code: 'file-exists',
      severity: 'error',
      where: { file: '--id' },
      message: phrase('new-poster.taken', { id: wanted }),
      fix: phrase('new-poster.taken-fix'),
    },
  ]);
}

/** kiosk.yaml with a topic for the poster; `undefined` in a folder without a screen. */
function withTopic({ kiosk, screens, languages }: Content, id: string, poster: string): string | undefined {
  if (Object.keys(screens.data).length === 0) return undefined;
  const file = parseDocument(kiosk.source.text);
  const topics = file.get('topics');
  if (!isSeq(topics)) return undefined;
  const { icon, title } = parseDocument(poster).toJS() as { icon: string; title: { text: Record<Language, string> } };
  const each = (half: (language: Language) => string): Record<string, string> =>
    Object.fromEntries(languages.map((language) => [language, half(language)]));
  const topic = file.createNode({
    id: `topic-${id}`,
    icon,
    posters: [id],
    card: { text: each((language) => (title.text[language] ?? '').replaceAll('*', '')), review: each(() => 'draft') },
  });
  for (const part of [topic.get('posters'), topic.get('card')]) if (isMap(part) || isSeq(part)) part.flow = true;
  topics.add(topic);
  return written(file);
}
