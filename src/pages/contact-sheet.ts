import { createHash } from 'node:crypto';
import { grouped } from '../grouped.js';
import type { ByLanguage, Language } from '../language/language.js';
import { MOST_ROOM } from '../layout/room.js';
import { type Speaker, speakerOf } from '../messages/in-words.js';
import { type Phrase, phrase } from '../messages/message.js';
import type { MessageLanguage } from '../messages/message-language.js';
import { type Artifact, textArtifact } from '../output/artifact.js';
import type { PictureReport } from '../output/picture-report.js';
import type { PosterReport } from '../output/run.js';
import type { ScreenReport } from '../output/screen-report.js';
import type { PictureSize } from '../pictures/picture-size.js';
import type { Problem } from '../problem.js';
import type { FileFigures } from '../proof/file-figures.js';
import type { Theme } from '../theme/theme.js';
import { contactSheetStyle } from './contact-sheet-style.js';
import { addressOf, html, joined, Markup } from './html.js';
import { screenPicture } from './screen-picture.js';

/** One poster in one size on the editor's page. */
export interface ContactSheetEntry extends Omit<PosterReport, 'reused'> {
  readonly title: ByLanguage<string>;
  /** Whether a half of a text is still a draft. */
  readonly draft: boolean;
  readonly problems: readonly Problem[];
}

export interface ContactSheet {
  /** In which the page speaks to its editor. */
  readonly language: MessageLanguage;
  /** In their order. */
  readonly languages: readonly Language[];
  readonly organisation: ByLanguage<string>;
  readonly asOf: string;
  readonly version: string;
  readonly colours: Theme['colours'];
  /** The kiosk's first page below the output folder, where one was made. */
  readonly kiosk?: string;
  readonly entries: readonly ContactSheetEntry[];
  readonly pictures: readonly PictureReport[];
  /** The screens that the kiosk is for. */
  readonly screens: readonly ScreenReport[];
  /** What belongs to no poster. */
  readonly problems: readonly Problem[];
}

/** Stands in a sentence where an element comes in between. */
const PLACE = '\u2063';

/** The editor's page, `index.html`: what there is to print, how large it is set, and what is still to be mended. It loads nothing but the pictures. */
export function contactSheet(sheet: ContactSheet): Artifact {
  const style = contactSheetStyle(sheet.colours, sheet.languages);
  const say = speakerOf(sheet.language);
  const [before = '', after = ''] = say(phrase('page.made', { day: PLACE, version: sheet.version })).split(PLACE);
  const shown = { languages: sheet.languages, several: forSeveral(sheet.entries), say };
  const styleHash = createHash('sha256').update(style).digest('base64');
  const page = html`<!doctype html>
<html lang="${sheet.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src 'self'; style-src 'sha256-${styleHash}'; base-uri 'none'; form-action 'none'">
<title>${say(phrase('page.title', { day: sheet.asOf }))}</title>
<style>${new Markup(style)}</style>
</head>
<body>
<header>
<h1>${inEach(sheet.languages, sheet.organisation, ' · ')}</h1>
<p>${before}<time datetime="${sheet.asOf}">${say(phrase('page.day', { day: sheet.asOf }))}</time>${after}</p>
${sheet.kiosk === undefined ? '' : html`<ul class="start"><li><a class="button" href="${addressOf(sheet.kiosk)}">${say(phrase('page.open-kiosk'))}</a></li></ul>`}
</header>
<main>
<h2>${say(phrase('page.posters'))}</h2>
<ul class="posters">
${sheet.entries.map((entry) => card(entry, shown))}
</ul>
${sheet.screens.length === 0 ? '' : screenCards(sheet.screens, sheet.kiosk, say)}
${sheet.pictures.length === 0 ? '' : pictureLinks(sheet.pictures, say)}
${sheet.problems.length === 0 ? '' : html`<h2>${say(phrase('page.others'))}</h2>\n${warnings(sheet.problems, say)}`}
</main>
</body>
</html>
`;
  return textArtifact('index.html', page.text);
}

/** The screens, each at its scale on the wall, with what its size and distance ask for. */
const screenCards = (
  screens: readonly ScreenReport[],
  kiosk: string | undefined,
  say: Speaker,
): Markup => html`<h2>${say(phrase('page.screens'))}</h2>
<ul class="screens">
${screens.map((screen) => screenCard(screen, kiosk, say))}
</ul>`;

function screenCard(screen: ScreenReport, kiosk: string | undefined, say: Speaker): Markup {
  const { id, diagonal, pixels, distanceM, leastTypePx, leastTypeMm, arranged, controlsMm } = screen;
  const open =
    kiosk === undefined ? '' : html`<p><a href="${addressOf(kiosk)}?screen=${id}">${say(phrase('page.open-as', { screen: id }))}</a></p>`;
  return html`<li>${screenPicture(screen, say)}
<div class="about"><h3>${id}</h3>
<dl>
<dt>${say(phrase('page.screen'))}</dt><dd>${say(phrase('figure.inches', { inches: diagonal }))}, ${pixels[0]} × ${pixels[1]}</dd>
<dt>${say(phrase('page.reads-at'))}</dt><dd>${say(phrase('figure.metres-declared', { metres: distanceM }))}</dd>
<dt>${say(phrase('page.least-type'))}</dt><dd>${say(phrase('figure.least-type', { px: leastTypePx, mm: leastTypeMm }))}</dd>
<dt>${say(phrase('page.arranged'))}</dt><dd>${say(phrase(`cell.${arranged}`))}</dd>
<dt>${say(phrase('page.touched'))}</dt><dd>${say(controlsMm ? phrase('page.touched-at', controlsMm) : phrase('page.by-nobody'))}</dd>
</dl>
${open}</div></li>`;
}

/** A text in every language on one line. */
const inEach = (languages: readonly Language[], text: ByLanguage<string>, between: string): Markup =>
  joined(
    // A poster may speak in fewer of them.
    languages.filter((language) => text[language] !== undefined).map((language) => html`<span lang="${language}">${text[language]}</span>`),
    between,
  );

/** `rights-a4` of `posters/rights-a4.pdf`. */
const stemOf = (file: string): string => file.replace(/^.*\/|\.\w+$/g, '');

/** Whether there are copies for more than one center: only then a center is named. */
const forSeveral = (made: readonly { readonly center: string }[]): boolean => new Set(made.map(({ center }) => center)).size > 1;

interface Shown {
  readonly languages: readonly Language[];
  /** Whether centers are named. */
  readonly several: boolean;
  readonly say: Speaker;
}

function card(entry: ContactSheetEntry, { languages, several, say }: Shown): Markup {
  const { id, size, variant, title, preview, previewWebp, sheets, readingDistanceM, roomPercent, draft, problems, outputProfile } = entry;
  const paper = size.toUpperCase();
  const name = stemOf(entry.file);
  return html`<li><article aria-labelledby="${name}">
<a class="picture" href="${addressOf(entry.file)}" tabindex="-1" aria-hidden="true"><picture><source type="image/webp" srcset="${addressOf(previewWebp)}"><img src="${addressOf(preview)}" alt="" loading="lazy"></picture></a>
<div class="about">
<h3 id="${name}">${inEach(languages, title, ' ')}</h3>
<dl>
${several ? html`<dt>${say(phrase('page.center'))}</dt><dd>${entry.center}</dd>\n` : ''}<dt>${say(phrase('page.paper'))}</dt><dd>${say(sheets === 1 ? phrase('page.one-sheet', { paper }) : phrase('page.sheets', { paper, sheets }))}</dd>
${variant === undefined ? '' : html`<dt>${say(phrase('page.printed'))}</dt><dd>${say(phrase(`page.${variant}`))}</dd>`}
${outputProfile === undefined ? '' : html`<dt>${say(phrase('page.inks'))}</dt><dd>${outputProfile.name}</dd>`}
<dt>${say(phrase('page.type'))}</dt><dd>${say(typeOf(entry))}</dd>
<dt>${say(phrase('page.reads-at'))}</dt><dd>${say(phrase('figure.metres', { metres: readingDistanceM }))}</dd>
${entry.figures.codes.map(({ address, symbolMm, scansAtM }) => html`<dt>${say(phrase('page.code'))}</dt><dd>${say(phrase('page.scans', { address, mm: symbolMm, metres: scansAtM }))}</dd>\n`)}${roomPercent === undefined ? '' : html`<dt>${say(phrase('page.room'))}</dt><dd>${say(roomIn(roomPercent))}</dd>\n`}<dt>${say(phrase('page.standing'))}</dt><dd>${say(phrase(draft ? 'page.draft' : 'page.approved'))}</dd>
</dl>
${measured(entry.figures, say)}
${problems.length === 0 ? '' : warnings(problems, say)}
<p class="print"><a href="${addressOf(entry.file)}">${say(phrase('page.print', { poster: id, paper }))}</a></p>
</div>
</article></li>`;
}

/** The body type of each sheet, as measured where they differ; of more than two the least and the largest. */
function typeOf({ typePt, figures }: ContactSheetEntry): Phrase {
  const sizes = figures.typePt;
  const [first = typePt, second = first] = sizes;
  if (new Set(sizes.map((size) => size.toFixed(1))).size <= 1) return phrase('figure.pt', { size: typePt });
  if (sizes.length === 2) return phrase('page.type-two', { first, second });
  return phrase('page.type-range', { least: Math.min(...sizes), largest: Math.max(...sizes) });
}

/** By how much the texts of each sheet can become longer. */
function roomIn(percents: readonly number[]): Phrase {
  const shown = percents.map((percent) => Math.min(percent, MOST_ROOM));
  const each = shown.map((percent) =>
    percent === MOST_ROOM ? phrase('page.percent-more', { percent }) : phrase('page.percent', { percent }),
  );
  const alike = new Set(shown).size === 1;
  return phrase('page.longer', {
    rooms: alike ? each.slice(0, 1) : each.map((room, index) => phrase('page.on-sheet', { room, sheet: index + 1 })),
  });
}

/** What readers that have not written the file have found in it. */
function measured({ leastContrast, wordSpacePercent, moduleMm, edgeMm, characters, fonts }: FileFigures, say: Speaker): Markup {
  return html`<details><summary>${say(phrase('page.measured'))}</summary><dl>
<dt>${say(phrase('page.contrast'))}</dt><dd>${say(phrase('figure.contrast', { contrast: leastContrast }))}</dd>
<dt>${say(phrase('page.spaces'))}</dt><dd>${say(phrase('page.spaces-off', { percent: wordSpacePercent }))}</dd>
${moduleMm === undefined ? '' : html`<dt>${say(phrase('page.module'))}</dt><dd>${say(phrase('figure.mm-fine', { mm: moduleMm }))}</dd>`}
${edgeMm === undefined ? '' : html`<dt>${say(phrase('page.edge'))}</dt><dd>${say(phrase('figure.mm', { mm: edgeMm }))}</dd>`}
<dt>${say(phrase('page.characters'))}</dt><dd>${String(characters)}</dd>
<dt>${say(phrase('page.fonts'))}</dt><dd>${fonts.join(', ')}</dd>
</dl></details>`;
}

function warnings(problems: readonly Problem[], say: Speaker): Markup {
  return html`<ul class="warnings">
${problems.map((problem) => html`<li>${say(problem.message)} <span class="place">${placeOf(problem)} · ${problem.code}</span></li>`)}
</ul>`;
}

function placeOf({ where: { file, line } }: Problem): string {
  return line === undefined ? file : `${file}:${line}`;
}

const SCREENS = {
  messenger: phrase('page.messenger'),
  web: phrase('page.web'),
  'web-2x': phrase('page.web-double'),
} as const satisfies Readonly<Record<PictureSize, Phrase>>;

/** The pictures to send or to put on a page, a row a sheet. */
function pictureLinks(pictures: readonly PictureReport[], say: Speaker): Markup {
  const several = forSeveral(pictures);
  const sheets = grouped(pictures, (picture) => nameOf(picture, several));
  const row = ([name, sizes]: readonly [string, readonly PictureReport[]]): Markup => html`<li><h3>${name}</h3>
<dl>
${sizes.map((size) => links(size, name, say))}
</dl></li>`;
  return html`<h2>${say(phrase('page.pictures'))}</h2>
<ul class="pictures">
${[...sheets].map(row)}
</ul>`;
}

const nameOf = ({ poster, center, sheet }: PictureReport, several: boolean): string =>
  [poster, ...(several ? [center] : []), sheet].join(' ');

function links({ size, width, height, png, webp }: PictureReport, name: string, say: Speaker): Markup {
  const taker = say(SCREENS[size]);
  return html`<dt>${taker}</dt><dd><a href="${addressOf(png)}" aria-label="${name}, ${taker}, PNG">PNG</a> <a href="${addressOf(webp)}" aria-label="${name}, ${taker}, WebP">WebP</a> ${width} × ${height}</dd>`;
}
