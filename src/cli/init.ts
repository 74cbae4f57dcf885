import { relative, resolve } from 'node:path';
import { type Beginning, NO_PHONE } from '../beginnings/blank.js';
import { exampleNames, examplesOf } from '../beginnings/examples.js';
import { inLegalOrder, LANGUAGES, type Language, type Languages, rulesOf } from '../language/language.js';
import { findProgram } from '../shipped/program.js';
import { type InitOptions, init as makeFolder } from '../stories/init.js';
import { inHalves, languageList, USUAL } from './halves.js';
import type { Outcome, Surroundings } from './outcome.js';
import type { Prompts } from './prompts.js';
import type { Colours } from './terminal.js';
import { wrongUsage } from './usage.js';

export interface InitFlags {
  readonly blank?: boolean;
  readonly example?: string;
  readonly languages?: string;
  readonly name?: string;
}

/** `taqta init`: a content folder of one's own to change. What is not said is asked for, where there is somebody to ask. */
export async function init(
  [typed]: readonly string[],
  flags: InitFlags,
  { folder, signal, patienceMs, prompts }: Surroundings,
): Promise<Outcome> {
  if (flags.blank && flags.example !== undefined)
    throw wrongUsage('bad-flags', 'expected --blank or --example, found both', 'leave one of them out');
  if (flags.name !== undefined && !flags.blank)
    throw wrongUsage('bad-flags', 'expected --blank beside --name, found none', 'add --blank, or leave --name out');
  if (typed === undefined && !prompts)
    throw wrongUsage('wrong-usage', 'expected the name of a new folder, found none', 'write it: taqta init my-center');
  const target = typed ?? (await (prompts as Prompts).text('A folder for your posters', { initial: 'my-center' }));
  const path = resolve(folder, target);
  const from = await beginningOf(flags, prompts);
  await makeFolder({ content: path, name: target, signal, patienceMs, ...(from && { from }) });
  return {
    problems: [],
    sources: new Map(),
    folders: [path],
    result: { content: path },
    text: (colours) => summary(path, folder, colours),
  };
}

/** What the folder begins with; `undefined` for the shipped content as it is. */
async function beginningOf(flags: InitFlags, prompts: Prompts | undefined): Promise<InitOptions['from']> {
  const languages = flags.languages === undefined ? undefined : languageList('--languages', flags.languages);
  const like = (example: string) => ({ example, ...(languages && { languages }) });
  if (flags.blank) return { blank: blankOf(languages ?? USUAL, flags.name) };
  if (flags.example !== undefined) return like(flags.example);
  if (!prompts) return languages && like('sample');
  const names = exampleNames(await examplesOf(findProgram().root));
  const chosen = await prompts.choose('What does it begin with?', [
    { value: BLANK, label: 'One notice of your own', hint: 'nothing of another agency' },
    { value: 'sample', label: 'The five posters of public service centers' },
    ...names.filter((name) => name !== 'sample').map((name) => ({ value: name, label: name, hint: 'an example, invented' })),
  ]);
  return chosen === BLANK ? { blank: await askedBeginning(prompts, languages) } : like(chosen);
}

/** No example can be called so. */
const BLANK = '';

const blankOf = (languages: Languages, name: string | undefined): Beginning => ({
  languages,
  name: name === undefined ? {} : inHalves('--name', name, languages),
  center: { name: {}, address: {}, phone: NO_PHONE },
  screen: false,
});

async function askedBeginning(prompts: Prompts, given: Languages | undefined): Promise<Beginning> {
  const choices = LANGUAGES.map((language) => ({ value: language, label: rulesOf(language).name }));
  const languages =
    given ??
    (inLegalOrder(await prompts.several('Which languages? At most four', choices, USUAL)).slice(0, 4) as readonly string[] as Languages);
  const inEach = async (question: string): Promise<Readonly<Partial<Record<Language, string>>>> => {
    const halves: Partial<Record<Language, string>> = {};
    for (const language of languages)
      halves[language] = (await prompts.text(`${question} – ${rulesOf(language).name}`, { initial: '' })).trim();
    return halves;
  };
  const name = await inEach('The organisation');
  const center = { name: await inEach('The center where the posters hang'), address: await inEach('Its address') };
  const phone = (await prompts.text('Its phone', { initial: NO_PHONE })).trim();
  return { languages, name, center: { ...center, phone }, screen: await prompts.confirm('Is there a screen in its lobby?') };
}

function summary(path: string, from: string, colours: Colours): string {
  const shown = relative(from, path) || '.';
  const next = `taqta build --content ${quoted(shown)} --out ${quoted(outputBeside(path, from))}`;
  return `${colours.green('✔')} ${shown} holds a content folder. Change its texts, then: ${next}\n`;
}

/** An output of its own, so that the folder does not take over the posters of another one. */
const outputBeside = (content: string, folder: string): string => relative(folder, `${content}-output`);

/** A path as a shell takes it for one word. */
const quoted = (path: string): string => (/^[\w./\\:-]+$/.test(path) ? path : `"${path}"`);
