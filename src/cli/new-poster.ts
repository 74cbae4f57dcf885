import { resolve } from 'node:path';
import { loadContent } from '../content/load.js';
import { DESIGNS, type Design } from '../designs.js';
import { type Language, rulesOf } from '../language/language.js';
import { id as shortName } from '../shapes/fields.js';
import { newPoster as makePoster } from '../stories/new-poster.js';
import { inHalves } from './halves.js';
import type { Outcome, Surroundings } from './outcome.js';
import type { Prompts } from './prompts.js';
import { wrongUsage } from './usage.js';

export interface NewPosterFlags {
  readonly content: string;
  readonly design?: string;
  readonly title?: string;
  readonly id?: string;
}

/** `taqta new poster`: a poster of a design, made like one of the examples. What is not said is asked for, where there is somebody to ask. */
export async function newPoster(flags: NewPosterFlags, { folder, signal, patienceMs, prompts }: Surroundings): Promise<Outcome> {
  const content = resolve(folder, flags.content);
  const design = flags.design === undefined ? await askedDesign(prompts) : designCalled(flags.design);
  const id = flags.id === undefined ? undefined : idOf(flags.id);
  const { languages } = (await loadContent(content)).readable;
  const title = flags.title === undefined ? await askedTitle(prompts, languages) : inHalves('--title', flags.title, languages);
  const report = await makePoster({ content, design, title, signal, patienceMs, ...(id !== undefined && { id }) });
  return {
    problems: report.problems,
    sources: report.sources,
    folders: [content],
    result: { id: report.id ?? null, files: report.files },
    text: (colours) =>
      report.id === undefined
        ? ''
        : `${colours.green('✔')} ${report.files.join(', ')}: write your own words into ${report.files[0]}, then: taqta build --only ${report.id}\n`,
  };
}

function designCalled(name: string): Design {
  const design = DESIGNS.find((each) => each === name);
  if (design) return design;
  throw wrongUsage('unknown-design', `expected a design for --design, found "${name}"`, `choose from ${DESIGNS.join(', ')}`);
}

async function askedDesign(prompts: Prompts | undefined): Promise<Design> {
  if (prompts)
    return prompts.choose(
      'Which design? docs/designs.md shows them',
      DESIGNS.map((design) => ({ value: design, label: design })),
    );
  throw wrongUsage('unknown-design', 'expected a design for --design, found none', `choose from ${DESIGNS.join(', ')}`);
}

function idOf(text: string): string {
  const read = shortName.safeParse(text);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  throw wrongUsage('wrong-usage', `${issue?.message}, found "${text}" for --id`, 'write it as --id opening-hours');
}

async function askedTitle(
  prompts: Prompts | undefined,
  languages: readonly Language[],
): Promise<Readonly<Partial<Record<Language, string>>>> {
  const halves: Partial<Record<Language, string>> = {};
  if (!prompts) return halves;
  for (const language of languages) {
    const answer = (await prompts.text(`Title – ${rulesOf(language).name}`, { initial: '' })).trim();
    if (answer !== '') halves[language] = answer;
  }
  return halves;
}
