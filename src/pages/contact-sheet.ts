import { createHash } from 'node:crypto';
import { grouped } from '../grouped.js';
import type { ByLanguage, Language } from '../language/language.js';
import { MOST_ROOM } from '../layout/room.js';
import { inWords } from '../messages/in-words.js';
import { type Artifact, textArtifact } from '../output/artifact.js';
import type { PictureReport } from '../output/picture-report.js';
import type { PosterReport } from '../output/run.js';
import type { ScreenReport } from '../output/screen-report.js';
import type { Variant } from '../paper/variant.js';
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

/** The editor's page, `index.html`: what there is to print, how large it is set, and what is still to be mended. It loads nothing but the pictures. */
export function contactSheet(sheet: ContactSheet): Artifact {
  const style = contactSheetStyle(sheet.colours, sheet.languages);
  const styleHash = createHash('sha256').update(style).digest('base64');
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src 'self'; style-src 'sha256-${styleHash}'; base-uri 'none'; form-action 'none'">
<title>Posters as of ${sheet.asOf}</title>
<style>${new Markup(style)}</style>
</head>
<body>
<header>
<h1>${inEach(sheet.languages, sheet.organisation, ' · ')}</h1>
<p>Posters as of <time datetime="${sheet.asOf}">${sheet.asOf}</time>, made by Taqta ${sheet.version}</p>
${sheet.kiosk === undefined ? '' : html`<ul class="start"><li><a class="button" href="${addressOf(sheet.kiosk)}">Open the kiosk</a></li></ul>`}
</header>
<main>
<h2>Posters</h2>
<ul class="posters">
${sheet.entries.map((entry) => card(entry, sheet.languages, forSeveral(sheet.entries)))}
</ul>
${sheet.screens.length === 0 ? '' : screenCards(sheet.screens, sheet.kiosk)}
${sheet.pictures.length === 0 ? '' : pictureLinks(sheet.pictures)}
${sheet.problems.length === 0 ? '' : html`<h2>Not about one poster</h2>\n${warnings(sheet.problems)}`}
</main>
</body>
</html>
`;
  return textArtifact('index.html', page.text);
}

/** The screens, each at its scale on the wall, with what its size and distance ask for. */
const screenCards = (screens: readonly ScreenReport[], kiosk: string | undefined): Markup => html`<h2>Screens</h2>
<ul class="screens">
${screens.map((screen) => screenCard(screen, kiosk))}
</ul>`;

function screenCard(screen: ScreenReport, kiosk: string | undefined): Markup {
  const { id, diagonal, pixels, distanceM, leastTypePx, leastTypeMm, arranged, controlsMm } = screen;
  const open = kiosk === undefined ? '' : html`<p><a href="${addressOf(kiosk)}?screen=${id}">Open it as ${id}</a></p>`;
  return html`<li>${screenPicture(screen)}
<div class="about"><h3>${id}</h3>
<dl>
<dt>Screen</dt><dd>${diagonal}″, ${pixels[0]} × ${pixels[1]}</dd>
<dt>Reads at</dt><dd>${distanceM} m</dd>
<dt>Least type</dt><dd>${leastTypePx.toFixed(1)} px, ${leastTypeMm.toFixed(1)} mm</dd>
<dt>Arranged</dt><dd>${arranged}</dd>
<dt>Touched</dt><dd>${controlsMm ? `${controlsMm.from.toFixed(0)} to ${controlsMm.to.toFixed(0)} mm above the floor` : 'by nobody'}</dd>
</dl>
${open}</div></li>`;
}

const PRINTED: Readonly<Record<Variant, string>> = {
  office: 'on an office printer',
  press: 'by a print shop: bleed, marks, inks',
  tiles: 'on several A4, cut and glued',
  gray: 'in black and white',
  'large-print': 'in large print',
};

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

function card(entry: ContactSheetEntry, languages: readonly Language[], several: boolean): Markup {
  const { id, size, variant, title, preview, previewWebp, sheets, readingDistanceM, roomPercent, draft, problems, outputProfile } = entry;
  const paper = size.toUpperCase();
  const name = stemOf(entry.file);
  return html`<li><article aria-labelledby="${name}">
<a class="picture" href="${addressOf(entry.file)}" tabindex="-1" aria-hidden="true"><picture><source type="image/webp" srcset="${addressOf(previewWebp)}"><img src="${addressOf(preview)}" alt="" loading="lazy"></picture></a>
<div class="about">
<h3 id="${name}">${inEach(languages, title, ' ')}</h3>
<dl>
${several ? html`<dt>Center</dt><dd>${entry.center}</dd>\n` : ''}<dt>Paper</dt><dd>${paper}, ${sheets === 1 ? 'one sheet' : html`${sheets} sheets`}</dd>
${variant === undefined ? '' : html`<dt>Printed</dt><dd>${PRINTED[variant]}</dd>`}
${outputProfile === undefined ? '' : html`<dt>Inks for</dt><dd>${outputProfile.name}</dd>`}
<dt>Type</dt><dd>${typeOf(entry)}</dd>
<dt>Reads at</dt><dd>${readingDistanceM.toFixed(1)} m</dd>
${entry.figures.codes.map(({ address, symbolMm, scansAtM }) => html`<dt>QR code</dt><dd>${address}: ${symbolMm.toFixed(0)} mm, scans at ${scansAtM.toFixed(2)} m</dd>\n`)}${roomPercent === undefined ? '' : html`<dt>Room</dt><dd>${roomIn(roomPercent)}</dd>\n`}<dt>Standing</dt><dd>${draft ? 'draft: some texts are not approved yet' : 'approved'}</dd>
</dl>
${measured(entry.figures)}
${problems.length === 0 ? '' : warnings(problems)}
<p class="print"><a href="${addressOf(entry.file)}">Print ${id} on ${paper} (PDF)</a></p>
</div>
</article></li>`;
}

/** The body type of each sheet, as measured where they differ; of more than two the least and the largest. */
function typeOf({ typePt, figures }: ContactSheetEntry): string {
  const sizes = figures.typePt.map((size) => `${size.toFixed(1)} pt`);
  if (new Set(sizes).size <= 1) return `${typePt.toFixed(1)} pt`;
  if (sizes.length === 2) return `${sizes[0]} on sheet 1, ${sizes[1]} on sheet 2`;
  return `${Math.min(...figures.typePt).toFixed(1)} to ${Math.max(...figures.typePt).toFixed(1)} pt`;
}

/** By how much the texts of each sheet can become longer. */
function roomIn(percents: readonly number[]): string {
  const each = percents.map((percent) => (percent >= MOST_ROOM ? `${MOST_ROOM} % or more` : `${percent} %`));
  const [first = ''] = each;
  const words = each.every((one) => one === first) ? first : each.map((one, index) => `${one} on sheet ${index + 1}`).join(', ');
  return `for texts longer by ${words}`;
}

/** What readers that have not written the file have found in it. */
function measured({ leastContrast, wordSpacePercent, moduleMm, edgeMm, characters, fonts }: FileFigures): Markup {
  return html`<details><summary>Measured in the finished file</summary><dl>
<dt>Least contrast</dt><dd>${leastContrast.toFixed(1)}:1</dd>
<dt>Word spaces</dt><dd>at most ${wordSpacePercent.toFixed(1)} % off</dd>
${moduleMm === undefined ? '' : html`<dt>QR module</dt><dd>${moduleMm.toFixed(2)} mm</dd>`}
${edgeMm === undefined ? '' : html`<dt>Text to edge</dt><dd>${edgeMm.toFixed(1)} mm</dd>`}
<dt>Characters</dt><dd>${String(characters)}</dd>
<dt>Fonts inside</dt><dd>${fonts.join(', ')}</dd>
</dl></details>`;
}

function warnings(problems: readonly Problem[]): Markup {
  return html`<ul class="warnings">
${problems.map((problem) => html`<li>${inWords(problem.message, 'en')} <span class="place">${placeOf(problem)} · ${problem.code}</span></li>`)}
</ul>`;
}

function placeOf({ where: { file, line } }: Problem): string {
  return line === undefined ? file : `${file}:${line}`;
}

const SCREENS: Readonly<Record<PictureSize, string>> = {
  messenger: 'For a messenger',
  web: 'For a web page',
  'web-2x': 'For a web page, twice the pixels',
};

/** The pictures to send or to put on a page, a row a sheet. */
function pictureLinks(pictures: readonly PictureReport[]): Markup {
  const several = forSeveral(pictures);
  const sheets = grouped(pictures, (picture) => nameOf(picture, several));
  const row = ([name, sizes]: readonly [string, readonly PictureReport[]]): Markup => html`<li><h3>${name}</h3>
<dl>
${sizes.map((size) => links(size, name))}
</dl></li>`;
  return html`<h2>Pictures to send</h2>
<ul class="pictures">
${[...sheets].map(row)}
</ul>`;
}

const nameOf = ({ poster, center, sheet }: PictureReport, several: boolean): string =>
  [poster, ...(several ? [center] : []), sheet].join(' ');

const links = ({ size, width, height, png, webp }: PictureReport, name: string): Markup =>
  html`<dt>${SCREENS[size]}</dt><dd><a href="${addressOf(png)}" aria-label="${name}, ${SCREENS[size]}, PNG">PNG</a> <a href="${addressOf(webp)}" aria-label="${name}, ${SCREENS[size]}, WebP">WebP</a> ${width} × ${height}</dd>`;
