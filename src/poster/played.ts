import { type NamedRecording, recordingsOf } from '../content/recordings.js';
import type { RecordedSource, RecordingsSource } from '../content/schema.js';
import type { SourceFile } from '../content/source-file.js';
import { unglue } from '../language/glue.js';
import type { Language } from '../language/language.js';
import { plain, type Rich } from '../language/rich.js';
import { type Phrase, phrase } from '../messages/message.js';
import { shortened } from '../messages/shortened.js';
import type { Problem } from '../problem.js';
import { fingerprint } from './fingerprint.js';
import { differingWords, MOST_SHOWN } from './former-words.js';
import type { Found } from './found.js';

/** Names of recordings, in those of the languages in which there are some. */
type Files = Readonly<Partial<Record<Language, string>>>;

/** The recordings of some words on a day; absent where there are none. */
interface Played {
  /** Those of these words, and those of which nobody has written what they say. */
  readonly played?: Files;
  /** Those of other words: a screen that played them would say what does not hold. */
  readonly stale?: Files;
}

/** Recordings as they are written, and where: a voice that reads a text, or a film that signs a poster. */
interface WrittenRecordings {
  readonly kind: 'audio' | 'sign';
  readonly recorded: RecordedSource;
  readonly source: SourceFile;
  readonly path: readonly PropertyKey[];
}

/** Words of a day in a language, and those of other days. */
interface RecordedWords {
  readonly text: Rich;
  /** The fingerprints that they have on later days. */
  later(): readonly string[];
  /** The words of a fingerprint, as far as anybody knows them. */
  former(words: string): string | undefined;
}

/** The recordings of a half, and the one that counts on the day. */
interface Half {
  readonly language: Language;
  readonly recording: NamedRecording;
  readonly standing: 'holds' | 'nameless' | 'ahead' | 'stale';
  readonly said: RecordedWords;
}

/**
 * Which recordings of some words are played on a day. One that has the fingerprint of other words is not: that is the
 * warning `stale-recording`, unless it was made ahead, of words that the content knows for a later day. Names alone are
 * played, and reported as `recording-without-words`, those of a text together.
 */
export function playedOf(written: WrittenRecordings, wordsIn: (language: Language) => RecordedWords): Found<Played> {
  const halves = (Object.entries(written.recorded) as readonly (readonly [Language, RecordingsSource])[]).map(([language, half]) =>
    halfOf(language, recordingsOf(half), wordsIn(language)),
  );
  const those = (...standings: readonly Half['standing'][]): readonly Half[] =>
    halves.filter(({ standing }) => standings.includes(standing));
  const [played, stale, nameless] = [those('holds', 'nameless'), those('stale'), those('nameless')];
  return {
    value: { ...(played.length > 0 && { played: files(played) }), ...(stale.length > 0 && { stale: files(stale) }) },
    problems: [...stale.map((half) => staleRecording(written, half)), ...(nameless.length > 0 ? [withoutWords(written, nameless)] : [])],
  };
}

const files = (halves: readonly Half[]): Files => Object.fromEntries(halves.map(({ language, recording }) => [language, recording.file]));

function halfOf(language: Language, recordings: readonly NamedRecording[], said: RecordedWords): Half {
  const now = fingerprint(said.text);
  const last = recordings.at(-1) as NamedRecording;
  const holds = recordings.find(({ words }) => words === now);
  if (holds) return { language, recording: holds, standing: 'holds', said };
  if (last.words === undefined) return { language, recording: last, standing: 'nameless', said };
  const later = said.later();
  const ahead = recordings.some(({ words = '' }) => later.includes(words));
  return { language, recording: last, standing: ahead ? 'ahead' : 'stale', said };
}

function staleRecording({ kind, source, path }: WrittenRecordings, { language, recording, said }: Half): Problem {
  const { file, words = '', path: below } = recording;
  return {
    code: 'stale-recording',
    severity: 'warning',
    where: source.place([...path, language, ...below], language),
    message: kind === 'sign' ? phrase('stale-recording.film', { file }) : otherWords(file, said.former(words), unglue(plain(said.text))),
    fix: phrase(`stale-recording.${kind}-fix`, { file, words: fingerprint(said.text) }),
  };
}

/** Which words are others; where nobody knows those of the recording, those that stand there. */
function otherWords(file: string, was: string | undefined, is: string): Phrase {
  if (was === undefined) return phrase('stale-recording.found', { file, words: shortened(is, MOST_SHOWN) });
  return phrase('stale-recording.changed', { file, ...differingWords(unglue(was), is) });
}

/** In quotation marks: a fingerprint of digits alone would be a number. */
function withoutWords({ kind, source, path }: WrittenRecordings, halves: readonly Half[]): Problem {
  const written = halves.map(
    ({ language, recording, said }) =>
      `${language}: { file: ${JSON.stringify(recording.file)}, words: ${JSON.stringify(fingerprint(said.text))} }`,
  );
  return {
    code: 'recording-without-words',
    severity: 'warning',
    where: source.place(path),
    message: phrase(`recording-without-words.${kind}`, { files: halves.map(({ recording }) => recording.file) }),
    fix: phrase(`recording-without-words.${kind}-fix`, { written: written.join(', ') }),
  };
}
