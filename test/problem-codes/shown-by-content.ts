import { truncateSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checkReferences } from '../../src/checks/external-reference.js';
import { type Content, loadContent } from '../../src/content/load.js';
import { pictureBytes } from '../../src/content/pictures.js';
import { unreadable } from '../../src/content/read-text.js';
import { daysOf } from '../../src/day/days.js';
import { readNotices } from '../../src/kiosk/notices.js';
import { screenFaults } from '../../src/kiosk/screen-figures.js';
import { slideFaults } from '../../src/kiosk/slide-faults.js';
import { topics } from '../../src/kiosk/topic.js';
import { compose } from '../../src/poster/compose.js';
import type { Problem } from '../../src/problem.js';
import { loadFaces } from '../../src/typography/fonts.js';
import { createMeasure } from '../../src/typography/measure.js';
import { beginning, loadWith, MP3, mediaFolder, recordedContent } from '../content/media-folder.js';
import { drawing, loadWithPicture, photo } from '../content/picture-folder.js';
import { type Change, contentFolder, swap } from '../content-folder.js';
import { brokenFiles, OK } from '../projects/broken-project.js';
import { NOW } from '../sheets.js';
import { type Shown, stopped } from './shown.js';

const POSTER = 'posters/complaint.yaml';
const SHOW = 'show: [review, phone, address]';

type Changes = Readonly<Record<string, Change>>;

/** What reading the small folder reports after some of its files were changed. */
const readWith = async (changes: Changes): Promise<readonly Problem[]> => (await loadContent(await contentFolder(changes, OK))).problems;

/** The small folder with changes that leave it whole. */
export async function contentWith(changes: Changes = {}): Promise<Content> {
  const { content, problems } = await loadContent(await contentFolder(changes, OK));
  if (!content) throw new Error(JSON.stringify(problems, null, 2));
  return content;
}

/** What composing its posters reports. */
const composedWith = async (changes: Changes): Promise<readonly Problem[]> => compose(await contentWith(changes), NOW).problems;

/** What its topics of the screen report. */
async function shownWith(changes: Changes): Promise<readonly Problem[]> {
  const content = await contentWith(changes);
  const { kiosk, posters, links } = daysOf(content).on(NOW);
  return topics({ kiosk, posters, links }).problems;
}

/** What its screen comes to, declared otherwise. */
async function screenWith(from: string, to: string): Promise<readonly Problem[]> {
  const { screens } = await contentWith({ 'screens.yaml': swap(from, to) });
  return screenFaults(screens, { capital: 0.7, topics: 1 });
}

/** What its texts come to on a television, one of them in other words or with slides. */
async function farWith(from: string, to: string): Promise<readonly Problem[]> {
  const { screens, ...content } = await contentWith({
    'screens.yaml': () =>
      'tv: { name: { kk: Экран, ru: Экран }, center: sample, diagonal: 55, pixels: [1920, 1080], distance: 3, touch: false }\n',
    [POSTER]: swap(from, to),
  });
  const { kiosk, posters, links } = daysOf({ screens, ...content }).on(NOW);
  return slideFaults(topics({ kiosk, posters, links }).topics, screens, { capital: 0.7, measure: createMeasure(await loadFaces()) });
}

/** A second poster with the same texts. */
async function withSecond(changes: Changes): Promise<Changes> {
  const text = await readFile(join(OK, POSTER), 'utf8');
  return { ...changes, 'posters/second.yaml': () => text.replace('id: complaint', 'id: second') };
}

export const SHOWN_BY_CONTENT: Shown = {
  'missing-content': () => stopped(() => loadContent('no-such-folder')),
  'missing-file': () => readWith({ 'centers.yaml': () => undefined }),
  'broken-file': () => readWith({ 'glossary.yaml': () => new Uint8Array([0xcf, 0xf0, 0xe0]) }),
  'unreadable-file': async () => [unreadable(POSTER, Object.assign(new Error(), { code: 'EACCES' }))],
  'unknown-file': () => readWith({ 'posters/new.yaml.txt': () => 'id: new\n' }),
  'too-much-content': async () => {
    const folder = await contentFolder({}, OK);
    for (let number = 1; number <= 3_000; number += 1) writeFileSync(join(folder, `posters/${number}.yaml`), '');
    return (await loadContent(folder)).problems;
  },
  'comment-in-text': () => readWith({ 'project.yaml': (text) => `${text}address: Самал көшесі, 1 #2-кеңсе\n` }),
  'broken-yaml': () => readWith({ 'project.yaml': swap('sizes: [a4]', 'sizes: [a4') }),
  'merge-conflict': () => readWith({ 'notices.yaml': () => '<<<<<<< ours\n[]\n=======\n[]\n>>>>>>> theirs\n' }),
  'center-moved': () => readWith({ 'project.yaml': (text) => `${text}center: { phone: 8 (000) 000-00-00 }\n` }),
  'unknown-center': () => readWith({ 'screens.yaml': swap('center: sample', 'center: smal') }),
  'unknown-topic': () => readWith({ 'screens.yaml': swap('diagonal: 43', 'topics: [complaints], diagonal: 43') }),
  'screen-moved': () => readWith({ 'kiosk.yaml': (text) => `center: sample\n${text}` }),
  'broken-picture': async () => {
    const whole = await photo(600, 400);
    return (await loadWithPicture('pictures/hall.jpg', { 'hall.jpg': whole.subarray(0, whole.length / 2) })).problems;
  },
  'unsafe-drawing': async () => (await loadWithPicture('pictures/plan.svg', { 'plan.svg': drawing('<script>alert(1)</script>') })).problems,
  'picture-changed': () => stopped(() => pictureBytes('pictures/hall.png', { file: 'pictures/hall.png', sha256: '' })),
  'missing-media': async () => (await loadWith('media/rights-1.mp3', {})).problems,
  'media-place': async () => (await loadWith('../sound.mp3', {})).problems,
  'media-type': async () => (await loadWith('media/a.mp3', { 'a.mp3': beginning('RIFF') })).problems,
  'media-too-large': async () => {
    const folder = await mediaFolder('media/a.mp3', { 'a.mp3': MP3 });
    truncateSync(join(folder, 'media/a.mp3'), 31_200_000);
    return (await loadContent(folder)).problems;
  },
  'stale-recording': async () =>
    compose(await recordedContent({ audio: '{ kk: { file: media/review.mp3, words: 3f9c2a71b0de } }' }), NOW).problems,
  'recording-without-words': async () => compose(await recordedContent({ audio: '{ kk: media/review.mp3 }' }), NOW).problems,
  'screen-too-small': () => screenWith('distance: 0.8, mounting_height: 0.68', 'distance: 4, touch: false'),
  'screen-out-of-reach': () => screenWith('mounting_height: 0.68', 'mounting_height: 1.1'),
  'slide-too-long': () =>
    farWith(
      '        icon: phone\n',
      '        icon: phone\n        screen:\n          kk: Анықтаманы телефон арқылы алуға болады\n          ru: Справку можно получить по телефону, если звонить в те часы, в которые открыт центр, а также у сотрудника в зале ожидания или на портале в любое время\n',
    ),
  'no-slides': () => farWith('көрсетілетін қызметті алушының шағымы ', 'көрсетілетін қызметті алушының шағымы '.repeat(4)),
  'unknown-field': () => readWith({ [POSTER]: swap('icon: megaphone', 'icno: megaphone') }),
  'missing-field': () => readWith({ [POSTER]: swap('icon: megaphone\n', '') }),
  'wrong-value': () => readWith({ 'rules/facts.yaml': swap('value: 5,', 'value: five,') }),
  'missing-form': () => composedWith({ [POSTER]: swap('ru: Подробнее', 'ru: \'{{name "agency" case="genitive"}}\'\n      # Подробнее') }),
  'empty-sheet': () => composedWith({ [POSTER]: swap('issuer: agency', 'issuer: agency\nsheets: 2') }),
  'unknown-statement': () => shownWith({ 'kiosk.yaml': swap(SHOW, 'show: [review, phone, adress]') }),
  'ambiguous-statement': async () =>
    shownWith(await withSecond({ 'kiosk.yaml': swap('posters: [complaint]', 'posters: [complaint, second]') })),
  'shown-twice': () => shownWith({ 'kiosk.yaml': swap(SHOW, 'show: [review, phone, address, phone]') }),
  'not-on-screen': () => shownWith({ 'kiosk.yaml': swap(SHOW, 'show: [review, phone]') }),
  'blank-page': () =>
    shownWith({
      'kiosk.yaml': (text) =>
        text.replace(SHOW, `${SHOW} }\n      - { label: { kk: "2", ru: "2" }, review: { kk: draft, ru: draft }, show: [lead]`),
    }),
  'bad-moment': async () => {
    const { notices, languages } = await contentWith({
      'notices.yaml': () =>
        '- id: lift\n  level: info\n  from: 2026-11-23 09:00\n  until: 2026-11-22 18:00\n  title: { kk: Лифт, ru: Лифт }\n',
    });
    return readNotices(notices, languages, NOW).problems;
  },
  'bad-repeat': async () => {
    const { notices, languages } = await contentWith({
      'notices.yaml': () =>
        '- id: lift\n  level: info\n  from: 2026-11-23 09:00\n  until: 2026-11-23 18:00\n  repeat: every Monday\n  title: { kk: Лифт, ru: Лифт }\n',
    });
    return readNotices(notices, languages, NOW).problems;
  },
  'external-reference': async () =>
    checkReferences([{ path: 'kiosk.css', bytes: await readFile(join(brokenFiles('external-reference'), 'kiosk.css')) }]),
};
