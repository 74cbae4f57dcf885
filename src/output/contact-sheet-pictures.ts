import type { PictureSize } from '../pictures/picture-size.js';
import { addressOf, html, type Markup } from './html.js';
import type { PictureReport } from './picture-report.js';

const SCREENS: Readonly<Record<PictureSize, string>> = {
  messenger: 'For a messenger',
  web: 'For a web page',
  'web-2x': 'For a web page, twice the pixels',
};

/** The pictures to send or to put on a page, a row a sheet. */
export function pictureLinks(pictures: readonly PictureReport[]): Markup {
  const sheets = new Map<string, PictureReport[]>();
  for (const picture of pictures) {
    const name = `${picture.poster} ${picture.sheet}`;
    sheets.set(name, [...(sheets.get(name) ?? []), picture]);
  }
  const row = ([name, sizes]: readonly [string, readonly PictureReport[]]): Markup => html`<li><h3>${name}</h3>
<dl>
${sizes.map(links)}
</dl></li>`;
  return html`<h2>Pictures to send</h2>
<ul class="pictures">
${[...sheets].map(row)}
</ul>`;
}

const links = ({ poster, sheet, size, width, height, png, webp }: PictureReport): Markup =>
  html`<dt>${SCREENS[size]}</dt><dd><a href="${addressOf(png)}" aria-label="${poster} ${sheet}, ${SCREENS[size]}, PNG">PNG</a> <a href="${addressOf(webp)}" aria-label="${poster} ${sheet}, ${SCREENS[size]}, WebP">WebP</a> ${width} × ${height}</dd>`;
