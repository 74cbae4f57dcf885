import type { Content } from '../content/load.js';
import { keptPicture, pictureBytes } from '../content/pictures.js';
import { type EditionRecord, recordFile, recordHash, recordText } from '../editions/edition-record.js';
import { keptRules } from '../editions/kept-rules.js';
import { type Edition, editionName } from '../editions/ledger.js';
import type { NextEdition } from '../editions/next-editions.js';
import { reasonOf } from '../editions/reason.js';
import { sealOf } from '../editions/seal.js';
import { wordsOf } from '../language/language.js';
import { plain } from '../language/rich.js';
import { type Artifact, textArtifact } from '../output/artifact.js';
import { type DoneJob, makeAnew } from '../output/job.js';
import type { CheckOptions } from '../output/run.js';
import { type CopyFrame, copyFrame, picturesOn } from '../poster/copy.js';
import type { Poster } from '../poster/model.js';
import type { IsoDate } from '../rules/date.js';
import type { Theme } from '../theme/theme.js';
import { appearanceHashes } from './appearance-hashes.js';
import { createAssets } from './assets.js';
import { leastBodyType } from './least-type.js';
import { contactSheetJob } from './report.js';

/** What a release is made of. */
interface ReleaseWork {
  readonly options: CheckOptions & { readonly by: string; readonly date: IsoDate };
  readonly content: Content;
  readonly theme: Theme;
  /** The folder of the release. */
  readonly name: string;
  readonly editions: readonly NewEdition[];
  /** The sheets of these editions, painted. */
  readonly done: readonly DoneJob[];
}

interface ReleaseContents {
  /** Sheets, pictures, contact sheet and note, below the folder of the release. */
  readonly artifacts: readonly Artifact[];
  /** Below the content folder. */
  readonly records: readonly Artifact[];
  readonly entries: readonly Edition[];
}

/** The files of a release and its entries in the ledger. */
export async function releaseContents(work: ReleaseWork): Promise<ReleaseContents> {
  const { options, content, theme, name, editions, done } = work;
  const floor = leastBodyType(theme, content.project.data, options.sizes ?? content.project.data.sizes);
  const frame = copyFrame(content);
  const appearance = await appearanceHashes(theme, createAssets());
  const records: Artifact[] = [];
  const entries: Edition[] = [];
  for (const { poster, number, code, content: hash, unconfirmed } of editions) {
    const edition = { poster: poster.id, number };
    const text = recordText({
      edition: `${poster.id}-${number}`,
      floor,
      ...appearance,
      code: options.code,
      poster,
      frame,
      rules: keptRules(poster, content.rules),
      ...(unconfirmed.length > 0 && { unconfirmed: [...unconfirmed] }),
    });
    records.push(textArtifact(recordFile(edition), text), ...(await keptPictures({ poster, frame }, content)));
    const entry = {
      ...edition,
      code,
      release: name,
      date: options.date,
      asOf: options.asOf,
      content: hash,
      record: recordHash(text),
      files: filesOf(poster.id, done),
      program: options.version,
      by: options.by,
    };
    entries.push({ ...entry, seal: sealOf(entry, entries.at(-1) ?? content.editions.data.at(-1)) });
  }
  const posters = editions.map(({ poster }) => poster);
  const sheet = await contactSheetJob(options, { theme, posters, problems: [], project: content.project.data }, done).make(makeAnew);
  const note = textArtifact('release-note.md', releaseNote(name, editions, content));
  return { artifacts: [...done.flatMap((job) => job.artifacts), ...sheet.artifacts, note], records, entries };
}

/** The pictures of its sheets as an edition keeps them, byte for byte, beside its record: whatever becomes of their files. */
async function keptPictures(
  sheets: { readonly poster: Poster; readonly frame: CopyFrame },
  { pictures }: Content,
): Promise<readonly Artifact[]> {
  const shown = picturesOn(sheets).flatMap((picture) => {
    const path = pictures.get(picture.file)?.path;
    return path === undefined ? [] : [{ picture, path }];
  });
  return Promise.all(shown.map(async ({ picture, path }) => ({ path: keptPicture(picture), bytes: await pictureBytes(path, picture) })));
}

function filesOf(poster: string, done: readonly DoneJob[]): Edition['files'] {
  return done.flatMap(({ about, files }) =>
    about?.poster === poster ? files.map(({ path, sha256 }) => ({ path, size: about.size, center: about.center, sha256 })) : [],
  );
}

/** An edition that is to be released, with what its poster said before. */
interface NewEdition extends NextEdition {
  readonly before?: EditionRecord;
  /** The rules of its facts that nobody has confirmed. */
  readonly unconfirmed: readonly string[];
}

/** What is new in a release, as a text for those who print and hang it. */
function releaseNote(name: string, editions: readonly NewEdition[], { languages, rules }: Pick<Content, 'languages' | 'rules'>): string {
  const parts = editions.map((edition) => {
    const { text } = edition.poster.title;
    const reason = reasonOf(edition.before, edition.poster, rules);
    const head = `## ${editionName({ poster: edition.poster.id, number: edition.number })} · ${edition.code}`;
    const lines = edition.poster.languages.map((language) => `- ${language}: ${plain(text[language])} – ${reason[language]}\n`);
    return `${head}\n\n${lines.join('')}`;
  });
  const heading = languages.map((language) => wordsOf(language).editions.release(name)).join(' / ');
  return [`# ${heading}\n`, ...parts].join('\n');
}
