import { describe, expect, it } from 'vitest';
import type { Content } from '../../src/content/load.js';
import { daysOf } from '../../src/day/days.js';
import { playedPath } from '../../src/kiosk/recordings.js';
import { topics } from '../../src/kiosk/topic.js';
import { fingerprint } from '../../src/poster/fingerprint.js';
import type { Poster } from '../../src/poster/model.js';
import { posterWords } from '../../src/poster/poster-words.js';
import type { IsoDate } from '../../src/rules/date.js';
import { recordedContent } from '../content/media-folder.js';
import { type Change, swap } from '../content-folder.js';
import { SEVEN } from '../impact/example-change.js';
import { inEnglish } from '../in-english.js';
import { NOW } from '../sheets.js';
import { dayOf, faultsOfOtherDays, statementOf } from './composing.js';

const POSTER = 'posters/complaint.yaml';
const JANUARY = '2027-01-01';
/** Fingerprints of the first statement on a day, whatever is recorded of it. */
async function wordsOn(day: string, changes: Readonly<Record<string, Change>> = {}) {
  const { text } = statementOf(dayOf(await recordedContent({}, changes), day), 'complaint', 'review');
  return { kk: fingerprint(text.kk), ru: fingerprint(text.ru) };
}

/** Both languages read by a recording of the words with these fingerprints. */
const audioOf = ({ kk, ru }: { readonly kk: string; readonly ru: string }): string =>
  `{ kk: { file: media/review-kk.mp3, words: "${kk}" }, ru: { file: media/review-ru.mp3, words: "${ru}" } }`;

/** What is reported on a day, what is played of the first statement, and what of the poster. */
function heard(content: Content, day: string) {
  const said = dayOf(content, day);
  const { audio, staleAudio } = statementOf(said, 'complaint', 'review');
  const { sign, staleSign } = said.posters[0] as Poster;
  const problems = inEnglish(said.problems.posters);
  return { problems: problems.map(({ code, where }) => `${code} ${where.line} ${where.language}`), audio, staleAudio, sign, staleSign };
}

const KK = 'media/review-kk.mp3';
const RU = 'media/review-ru.mp3';

describe('A recording with the fingerprint of its words', () => {
  it('is played, and nothing is reported', async () => {
    const content = await recordedContent({ audio: audioOf(await wordsOn(NOW)) });
    expect(heard(content, NOW)).toMatchObject({ problems: [], audio: { kk: KK, ru: RU }, staleAudio: undefined });
  });

  it('is stale in every language when a fact inside has another value', async () => {
    const changes = { 'rules/facts.yaml': swap('value: 5,', 'value: 6,') };
    const content = await recordedContent({ audio: audioOf(await wordsOn(NOW)) }, changes);
    expect(heard(content, NOW)).toMatchObject({
      problems: ['stale-recording 16 kk', 'stale-recording 16 ru'],
      audio: undefined,
      staleAudio: { kk: KK, ru: RU },
    });
  });

  it('is stale in the language in which a word was edited, and played in the other', async () => {
    const changes = { [POSTER]: swap('жалоба услугополучателя', 'обращение услугополучателя') };
    const content = await recordedContent({ audio: audioOf(await wordsOn(NOW)) }, changes);
    expect(heard(content, NOW)).toMatchObject({
      problems: ['stale-recording 16 ru'],
      audio: { kk: KK },
      staleAudio: { ru: RU },
    });
  });

  it('takes stars and the width of spaces for nothing', async () => {
    const changes = { [POSTER]: swap('ru: жалоба услугополучателя', 'ru: жалоба   *услугополучателя*') };
    expect(heard(await recordedContent({ audio: audioOf(await wordsOn(NOW)) }, changes), NOW).problems).toEqual([]);
  });

  it('is stale from the day on which a dated version changes its words, and not before', async () => {
    const content = await recordedContent({ audio: audioOf(await wordsOn(NOW)) }, SEVEN);
    expect(heard(content, '2026-12-31')).toMatchObject({ problems: [], audio: { kk: KK, ru: RU } });
    expect(heard(content, JANUARY)).toMatchObject({
      problems: ['stale-recording 16 kk', 'stale-recording 16 ru'],
      audio: undefined,
      staleAudio: { kk: KK, ru: RU },
    });
    // Before its day it is not reported, as an approval is not.
    expect(faultsOfOtherDays(content, NOW)).toEqual([]);
  });

  it('made ahead waits for its day, and two of them are played each on its own', async () => {
    const [now, then] = [await wordsOn(NOW), await wordsOn(JANUARY, SEVEN)];
    const ahead = await recordedContent({ audio: audioOf(then) }, SEVEN);
    expect(heard(ahead, NOW)).toMatchObject({ problems: [], audio: undefined, staleAudio: undefined });
    expect(heard(ahead, JANUARY)).toMatchObject({ problems: [], audio: { kk: KK, ru: RU } });
    const audio = `{ ru: [{ file: ${RU}, words: "${now.ru}" }, { file: media/seven.mp3, words: "${then.ru}" }] }`;
    const both = await recordedContent({ audio }, SEVEN);
    expect(heard(both, NOW)).toMatchObject({ problems: [], audio: { ru: RU } });
    expect(heard(both, JANUARY)).toMatchObject({ problems: [], audio: { ru: 'media/seven.mp3' } });
  });

  it('is of the version in which it stands', async () => {
    const print = (text: string) => fingerprint([{ text, strong: false }]);
    const version = (day: string, words: string, text: string) =>
      `          - ${day}\n            audio: { ru: { file: ${RU}, words: "${print(words)}" } }\n            text: { kk: Бір, ru: ${text} }\n`;
    const said = (first: string, second: string) =>
      recordedContent(
        {},
        {
          [POSTER]: (text) =>
            text.replace(
              / {8}text:\n {10}kk: көрсетілетін.*\n.*\n/,
              `        versions:\n${version('until: 2026-12-31', first, 'Один')}${version('from: 2027-01-01', second, 'Два')}`,
            ),
        },
      );
    const right = await said('Один', 'Два');
    expect(heard(right, NOW)).toMatchObject({ problems: [], audio: { ru: RU } });
    expect(heard(right, JANUARY)).toMatchObject({ problems: [], audio: { ru: RU } });
    // That of the other version is none that was made ahead.
    const wrong = await said('Два', 'Один');
    expect(heard(wrong, NOW)).toMatchObject({ problems: ['stale-recording 19 ru'], audio: undefined, staleAudio: { ru: RU } });
    expect(heard(wrong, JANUARY)).toMatchObject({ problems: ['stale-recording 22 ru'], audio: undefined, staleAudio: { ru: RU } });
  });

  it('shows which words are others where an edition was released in those that it says', async () => {
    const content = await recordedContent({ audio: audioOf(await wordsOn(NOW)) });
    const records = () => [JSON.stringify(dayOf(content, NOW).posters)];
    const changed = await recordedContent({ audio: audioOf(await wordsOn(NOW)) }, { 'rules/facts.yaml': swap('value: 5,', 'value: 6,') });
    const [, russian] = inEnglish(dayOf({ ...changed, records }, NOW).problems.posters);
    expect(russian?.message.replaceAll('\u00A0', ' ')).toBe(
      'expected a recording of "… в течение шести рабочих дней;", found media/review-ru.mp3, which says "… в течение пяти рабочих дней;": no screen plays it',
    );
  });

  it('is calm with the fingerprint that the message names', async () => {
    const stale = await recordedContent({ audio: audioOf({ kk: '000000000000', ru: '111111111111' }) });
    const named = inEnglish(dayOf(stale, NOW).problems.posters).map(({ fix = '' }) => /words: "([0-9a-f]{12})"/.exec(fix)?.[1] ?? '');
    const content = await recordedContent({ audio: audioOf({ kk: named[0] ?? '', ru: named[1] ?? '' }) });
    expect(heard(content, NOW)).toMatchObject({ problems: [], audio: { kk: KK, ru: RU } });
  });

  it('is played by the screen on the days on which it holds, and by no screen on others', async () => {
    const content = await recordedContent({ audio: audioOf(await wordsOn(NOW)) }, SEVEN);
    const { media } = content;
    const on = (day: string) => JSON.stringify(topics({ ...daysOf(content).on(day as IsoDate), media }).topics.map(({ view }) => view));
    const path = playedPath(media.get(RU) ?? expect.fail('no recording was read'));
    expect(on(NOW)).toContain(path);
    expect(on(JANUARY)).not.toContain(path);
  });
});

describe('A recording by its name alone', () => {
  it('is played; one warning a text asks for the words of all its recordings, and is calm when it is followed', async () => {
    const content = await recordedContent({ audio: `{ kk: ${KK}, ru: ${RU} }`, sign: '{ ru: media/all.mp4 }' });
    expect(heard(content, NOW)).toMatchObject({
      problems: ['recording-without-words 17 undefined', 'recording-without-words 6 undefined'],
      audio: { kk: KK, ru: RU },
      sign: { ru: 'media/all.mp4' },
    });
    const [audio, sign] = inEnglish(dayOf(content, NOW).problems.posters).map(
      ({ fix = '' }) => `{ ${fix.slice(fix.indexOf('write ') + 6)} }`,
    );
    const followed = await recordedContent({ audio: audio ?? '', sign: sign ?? '' });
    expect(heard(followed, NOW)).toMatchObject({ problems: [], audio: { kk: KK, ru: RU }, sign: { ru: 'media/all.mp4' } });
  });

  it('is asked for its words beside one that has them', async () => {
    const { kk } = await wordsOn(NOW);
    const content = await recordedContent({ audio: `{ kk: { file: ${KK}, words: "${kk}" }, ru: ${RU} }` });
    const [problem] = inEnglish(dayOf(content, NOW).problems.posters);
    expect(problem?.message).toContain(`none beside ${RU}:`);
  });
});

describe('A film of a poster', () => {
  const filmed = async (day: string, changes: Readonly<Record<string, Change>> = {}) => {
    const [poster] = dayOf(await recordedContent({}, changes), day).posters as readonly [Poster];
    const of = (language: 'kk' | 'ru') => `{ file: media/all-${language}.mp4, words: "${fingerprint(posterWords(poster, language))}" }`;
    return `{ kk: ${of('kk')}, ru: ${of('ru')} }`;
  };
  const [IN_KK, IN_RU] = ['media/all-kk.mp4', 'media/all-ru.mp4'];

  it('is of all its words: one other word makes it stale in its language alone', async () => {
    const sign = await filmed(NOW);
    expect(heard(await recordedContent({ sign }), NOW)).toMatchObject({ problems: [], sign: { kk: IN_KK, ru: IN_RU } });
    const edited = await recordedContent({ sign }, { [POSTER]: swap('"*ЖАЛОБА*"', '"*ЖАЛОБЫ*"') });
    expect(heard(edited, NOW)).toMatchObject({ problems: ['stale-recording 6 ru'], sign: { kk: IN_KK }, staleSign: { ru: IN_RU } });
    const { topics: shown } = topics({ ...daysOf(edited).on(NOW), media: edited.media });
    expect(shown[0]?.view.halves.map(({ lang, filmed: has }) => [lang, has])).toEqual([
      ['kk', true],
      ['ru', false],
    ]);
  });

  it('says the same when a pictogram, a code or the day changes', async () => {
    const changes = { [POSTER]: swap('icon: globe\n    qr: portal', 'icon: phone') };
    const words = ({ posters: [poster] }: ReturnType<typeof dayOf>) => posterWords(poster as Poster, 'ru')[0]?.text;
    const [was, is] = [await recordedContent({}), await recordedContent({}, { [POSTER]: swap('icon: globe', 'icon: phone') })];
    expect(words(dayOf(is, '2026-12-01'))).toBe(words(dayOf(was, NOW)));
    // The address beside a code is a word.
    expect(words(dayOf(await recordedContent({}, changes), NOW))).not.toBe(words(dayOf(was, NOW)));
  });

  it('is stale from the day on which a fact changes, and one made ahead waits for it', async () => {
    const today = await recordedContent({ sign: await filmed(NOW) }, SEVEN);
    expect(heard(today, '2026-12-31')).toMatchObject({ problems: [], sign: { kk: IN_KK, ru: IN_RU } });
    expect(heard(today, JANUARY)).toMatchObject({
      problems: ['stale-recording 6 kk', 'stale-recording 6 ru'],
      sign: undefined,
      staleSign: { kk: IN_KK, ru: IN_RU },
    });
    // Words of a day that is over are none that are to come.
    const dated = {
      'rules/facts.yaml': (text: string) => String(SEVEN['rules/facts.yaml']?.(text)).replace('{ until:', '{ from: 2020-01-01, until:'),
    };
    const over = await recordedContent({ sign: await filmed(NOW) }, dated);
    expect(heard(over, JANUARY).problems).toEqual(['stale-recording 6 kk', 'stale-recording 6 ru']);
    const ahead = await recordedContent({ sign: await filmed(JANUARY, SEVEN) }, SEVEN);
    expect(heard(ahead, NOW)).toMatchObject({ problems: [], sign: undefined, staleSign: undefined });
    expect(heard(ahead, JANUARY)).toMatchObject({ problems: [], sign: { kk: IN_KK, ru: IN_RU } });
  });
});
