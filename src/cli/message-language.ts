import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { phrase } from '../messages/message.js';
import { isMessageLanguage, MESSAGE_LANGUAGES, type MessageLanguage } from '../messages/message-language.js';
import { wrongUsage } from './usage.js';

/** What may say in which language a command speaks. */
interface Asked {
  /** The words after `taqta`. */
  readonly words: readonly string[];
  readonly environment: NodeJS.ProcessEnv;
  /** The content folder that the command names; asked where nothing before it has decided. */
  content(): string;
}

/**
 * The language in which a command speaks: that of --lang, else of TAQTA_LANG, else of `messages:` in project.yaml, else of the
 * system, else English. What is no language decides nothing: `refuseUnknown` reports it.
 */
export function messageLanguage({ words, environment, content }: Asked): MessageLanguage {
  const asked = [typed(words), environment['TAQTA_LANG']].map((text) => text?.toLowerCase()).find(isKnown);
  return asked ?? declaredIn(content()) ?? systemLanguage(environment);
}

/** Stops where --lang or TAQTA_LANG names a language that Taqta does not speak. */
export function refuseUnknown(words: readonly string[], environment: NodeJS.ProcessEnv): void {
  checkedLanguage('--lang', typed(words));
  checkedLanguage('TAQTA_LANG', environment['TAQTA_LANG'] || undefined);
}

function checkedLanguage(asked: string, text: string | undefined): void {
  if (text === undefined || isKnown(text.toLowerCase())) return;
  throw wrongUsage(
    'unknown-language',
    phrase('unknown-language.found', { asked, found: text }),
    phrase('unknown-language.fix', { languages: MESSAGE_LANGUAGES }),
  );
}

const isKnown = (text: string | undefined): text is MessageLanguage => text !== undefined && isMessageLanguage(text);

/** What was typed after the flag, read before the command itself is: its faults are said in that language too. */
function typed(words: readonly string[]): string | undefined {
  const at = words.findLastIndex((word) => word === FLAG || word.startsWith(`${FLAG}=`));
  return words[at] === FLAG ? words[at + 1] : words[at]?.slice(FLAG.length + 1);
}

const FLAG = '--lang';

/** A field of the outermost level, as it stands on a line of its own. The file is read in earnest with the content, which reports its faults. */
const DECLARED = /^messages:[ \t]*(["']?)([a-z]+)\1[ \t]*(?:#.*)?$/m;

function declaredIn(content: string): MessageLanguage | undefined {
  try {
    const found = DECLARED.exec(readFileSync(join(content, 'project.yaml'), 'utf8'))?.[2];
    return isKnown(found) ? found : undefined;
  } catch {
    return undefined;
  }
}

/** `ru_RU.UTF-8` is Russian; what the system speaks besides these is English to us. Windows has no such variables. */
function systemLanguage({ LC_ALL, LC_MESSAGES, LANG }: NodeJS.ProcessEnv): MessageLanguage {
  const locale = LC_ALL || LC_MESSAGES || LANG || (process.platform === 'win32' ? new Intl.NumberFormat().resolvedOptions().locale : '');
  const language = locale.split(/[_.@-]/)[0]?.toLowerCase();
  return isKnown(language) ? language : 'en';
}
