import { resolve } from 'node:path';
import { loadContent } from '../content/load.js';
import { DESIGNS } from '../designs.js';
import { type Language, type Languages, rulesOf } from '../language/language.js';
import { phrase } from '../messages/message.js';
import { id as shortName } from '../shapes/fields.js';
import { newPoster as makePoster, type NewPosterReport } from '../stories/new-poster.js';
import { inHalves } from './halves.js';
import type { Outcome, Speech, Surroundings } from './outcome.js';
import type { Prompts } from './prompts.js';
import { shellWord } from './shell-word.js';
import { wrongUsage } from './usage.js';

export interface NewPosterFlags {
  readonly content: string;
  readonly design?: string;
  readonly title?: string;
  readonly id?: string;
}

/** `taqta new poster`: a poster of a design, made like one of the examples. What is not said is asked for, where there is somebody to ask. */
export async function newPoster(flags: NewPosterFlags, { folder, language, signal, patienceMs, prompts }: Surroundings): Promise<Outcome> {
  const content = resolve(folder, flags.content);
  const design = flags.design ?? (await askedDesign(prompts));
  const id = flags.id === undefined ? undefined : idOf(flags.id);
  const title = await titleOf(flags.title, prompts, async () => (await loadContent(content)).readable.languages);
  const report = await makePoster({ content, design, title, remarks: language, signal, patienceMs, ...(id !== undefined && { id }) });
  return {
    problems: report.problems,
    sources: report.sources,
    folders: [content],
    result: { id: report.id ?? null, files: report.files, toTranslate: report.toTranslate },
    text: (speech) => (report.id === undefined ? '' : summary(report, report.id, shellWord(flags.content), speech)),
  };
}

function summary({ files, toTranslate }: NewPosterReport, id: string, content: string, { colours, say }: Speech): string {
  const command = `npx taqta build --content ${content} --only ${id}`;
  const languages = toTranslate.map((language) => rulesOf(language).name).join(', ');
  const made = `${colours.green('✔')} ${say(phrase('new-poster.made', { files, poster: files[0] ?? '', command }))}\n`;
  return languages === '' ? made : `${made}${colours.yellow('⚠')} ${say(phrase('new-poster.translate', { languages }))}\n`;
}

async function askedDesign(prompts: Prompts | undefined): Promise<string> {
  if (prompts)
    return prompts.choose(
      phrase('ask.design'),
      DESIGNS.map((design) => ({ value: design, label: design })),
    );
  throw wrongUsage('unknown-design', phrase('unknown-design.none'), phrase('unknown-design.fix'));
}

function idOf(text: string): string {
  const read = shortName.safeParse(text);
  if (read.success) return read.data;
  throw wrongUsage('wrong-usage', phrase('new-poster.bad-id', { found: text }), phrase('new-poster.bad-id-fix'));
}

/** The title that was typed, else the one that is given when it is asked for, else none. */
async function titleOf(
  typed: string | undefined,
  prompts: Prompts | undefined,
  languages: () => Promise<Languages>,
): Promise<Readonly<Partial<Record<Language, string>>>> {
  if (typed !== undefined) return inHalves('--title', typed, await languages());
  return prompts ? askedTitle(prompts, await languages()) : {};
}

async function askedTitle(prompts: Prompts, languages: readonly Language[]): Promise<Readonly<Partial<Record<Language, string>>>> {
  const halves: Partial<Record<Language, string>> = {};
  for (const language of languages) {
    const answer = (await prompts.text(phrase('ask.title', { language: rulesOf(language).name }), { initial: '' })).trim();
    if (answer !== '') halves[language] = answer;
  }
  return halves;
}
