import { relative, resolve } from 'node:path';
import { type Beginning, NO_PHONE } from '../beginnings/blank.js';
import { exampleNames, examplesOf } from '../beginnings/examples.js';
import { inLegalOrder, LANGUAGES, type Language, type Languages, rulesOf } from '../language/language.js';
import { phrase } from '../messages/message.js';
import { findProgram } from '../shipped/program.js';
import { type InitOptions, init as makeFolder } from '../stories/init.js';
import { inHalves, languageList, MOST_LANGUAGES, USUAL } from './halves.js';
import type { Outcome, Speech, Surroundings } from './outcome.js';
import type { Prompts } from './prompts.js';
import { shellWord } from './shell-word.js';
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
  { folder, language, signal, patienceMs, prompts }: Surroundings,
): Promise<Outcome> {
  if (flags.blank && flags.example !== undefined) throw wrongUsage('bad-flags', phrase('init.both'), phrase('init.both-fix'));
  if (flags.name !== undefined && !flags.blank) throw wrongUsage('bad-flags', phrase('init.name-alone'), phrase('init.name-alone-fix'));
  if (typed === undefined && !prompts) throw wrongUsage('wrong-usage', phrase('init.no-folder'), phrase('init.no-folder-fix'));
  const target = typed ?? (await (prompts as Prompts).text(phrase('ask.folder'), { initial: 'my-center' }));
  const path = resolve(folder, target);
  const from = await beginningOf(flags, prompts);
  await makeFolder({ content: path, name: target, remarks: language, signal, patienceMs, ...(from && { from }) });
  return {
    problems: [],
    sources: new Map(),
    folders: [path],
    result: { content: path },
    text: (speech) => summary(path, folder, speech),
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
  const chosen = await prompts.choose(phrase('ask.begin'), [
    { value: BLANK, label: phrase('ask.blank'), hint: phrase('ask.blank-hint') },
    { value: 'sample', label: phrase('ask.sample') },
    ...names.filter((name) => name !== 'sample').map((name) => ({ value: name, label: name, hint: phrase('ask.example-hint') })),
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
    (inLegalOrder(await prompts.several(phrase('ask.languages', { most: MOST_LANGUAGES }), choices, USUAL)).slice(
      0,
      MOST_LANGUAGES,
    ) as readonly string[] as Languages);
  const inEach = async (
    question: 'ask.organisation' | 'ask.center' | 'ask.address',
  ): Promise<Readonly<Partial<Record<Language, string>>>> => {
    const halves: Partial<Record<Language, string>> = {};
    for (const language of languages)
      halves[language] = (await prompts.text(phrase(question, { language: rulesOf(language).name }), { initial: '' })).trim();
    return halves;
  };
  const name = await inEach('ask.organisation');
  const center = { name: await inEach('ask.center'), address: await inEach('ask.address') };
  const phone = (await prompts.text(phrase('ask.phone'), { initial: NO_PHONE })).trim();
  return { languages, name, center: { ...center, phone }, screen: await prompts.confirm(phrase('ask.screen')) };
}

function summary(path: string, from: string, { colours, say }: Speech): string {
  const shown = relative(from, path) || '.';
  const next = `npx taqta build --content ${shellWord(shown)} --out ${shellWord(outputBeside(path, from))}`;
  const made = phrase('init.made', { folder: shown, command: next });
  return `${colours.green('✔')} ${say(made)}\n`;
}

/** An output of its own, so that the folder does not take over the posters of another one. */
const outputBeside = (content: string, folder: string): string => relative(folder, `${content}-output`);
