import { partAt } from '../content/part-at.js';
import type { PosterSource, RecordedSource } from '../content/schema.js';
import type { Language } from '../language/language.js';
import type { Rich } from '../language/rich.js';
import { fingerprint } from '../poster/fingerprint.js';
import type { Poster, Statement } from '../poster/model.js';
import { posterWords } from '../poster/poster-words.js';
import { statements } from '../poster/statements.js';

/** A recording, or a film, that says the words of before. */
export interface RecordingImpact {
  /** The text that it reads; absent where it signs the whole poster. */
  readonly statement?: string;
  readonly language: Language;
  /** Below the content folder. */
  readonly file: string;
  /** Whether the screen goes on playing it: nobody has written which words it says. */
  readonly plays: boolean;
}

type Files = Readonly<Partial<Record<Language, string>>>;

/** What is recorded of some words, on one side. */
interface Recorded {
  readonly played: Files | undefined;
  readonly stale: Files | undefined;
  words(language: Language): Rich;
}

/** The recordings of a poster that a change of its words makes stale; `written` is what is written of it afterwards. */
export function recordingImpact(before: Poster, after: Poster, written: PosterSource | undefined): readonly RecordingImpact[] {
  const former = new Map(statements(before).map((statement) => [statement.id, statement]));
  const spoken = statements(after).flatMap((statement) => {
    const was = former.get(statement.id);
    if (!was) return [];
    const names = partAt(written, [...statement.at, 'audio']) as RecordedSource | undefined;
    return staleIn(ofStatement(was), ofStatement(statement), names).map((each) => ({ statement: statement.id, ...each }));
  });
  return [...staleIn(ofPoster(before), ofPoster(after), written?.sign), ...spoken];
}

const ofStatement = ({ audio: played, staleAudio: stale, text }: Statement): Recorded => ({
  played,
  stale,
  words: (language) => text[language],
});

const ofPoster = (poster: Poster): Recorded => ({
  played: poster.sign,
  stale: poster.staleSign,
  words: (language) => posterWords(poster, language),
});

/** A name alone may be of any words: it is stale where it stood there before the words changed. */
function staleIn(before: Recorded, after: Recorded, names: RecordedSource | undefined): readonly RecordingImpact[] {
  const changed = (language: Language): boolean => fingerprint(before.words(language)) !== fingerprint(after.words(language));
  const isNameAlone = (language: Language, file: string): boolean =>
    typeof names?.[language] === 'string' && before.played?.[language] === file;
  const silent = entriesOf(after.stale).map(([language, file]) => ({ language, file, plays: false }));
  const played = entriesOf(after.played).flatMap(([language, file]) =>
    isNameAlone(language, file) ? [{ language, file, plays: true }] : [],
  );
  return [...silent, ...played].filter(({ language }) => changed(language));
}

const entriesOf = (files: Files = {}): readonly (readonly [Language, string])[] =>
  Object.entries(files) as readonly (readonly [Language, string])[];
