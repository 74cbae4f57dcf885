import { createHash } from 'node:crypto';
import { grouped } from '../grouped.js';
import type { ByLanguage, Language } from '../language/language.js';
import { inWords } from '../messages/in-words.js';
import { type Phrase, phrase } from '../messages/message.js';
import { isMessageLanguage, type MessageLanguage } from '../messages/message-language.js';
import { type Artifact, textArtifact } from '../output/artifact.js';
import type { BatchRecord, CenterResult, CenterSheet } from '../output/batch-record.js';
import { COVER } from '../output/set-additions.js';
import { paperOf } from '../paper/variant.js';
import { addressOf, html, joined, Markup } from './html.js';
import { printListStyle } from './print-list-style.js';

/** Between what says the same in two languages; where each has a line of its own the look hides it. */
const BETWEEN = '<span class="between"> · </span>';

/** The centers of a region, and the page that lists them. */
interface Region {
  /** As the table has it; absent for the centers without one. */
  readonly name?: string;
  readonly page: string;
  readonly centers: readonly CenterResult[];
}

/**
 * Pages to hand out over the sets of all centers, in the languages of the project: `index.html` with the regions and what each needs
 * of which paper, and a page a region with what each of its centers prints. Without regions the centers stand in `index.html`. `reader`
 * is the language of a project that speaks none of Taqta's messages. They load nothing.
 */
export function printLists(record: BatchRecord, reader: MessageLanguage): readonly Artifact[] {
  const spoken = record.languages.filter(isMessageLanguage);
  const list = new PrintList(record, spoken.length > 0 ? spoken : [reader]);
  const byRegion = [...grouped(record.centers, ({ region }) => region ?? '')];
  if (byRegion.length <= 1) return [list.page('index.html', list.centers(record.centers))];
  const regions = byRegion
    // Those without a region come last.
    .toSorted(([one], [other]) => Number(one === '') - Number(other === ''))
    .map(([name, centers], at): Region => ({ ...(name !== '' && { name }), page: `region-${at + 1}.html`, centers }));
  return [
    list.page('index.html', list.regions(regions)),
    ...regions.map(({ page, name, centers }) => list.page(page, list.centers(centers), name ?? phrase('page.no-region'))),
  ];
}

/** A file of a center, with its address from the page. */
type AddressedFile = CenterResult['files'][number] & { readonly address: string };

interface ListedSheet extends CenterSheet, Pick<AddressedFile, 'address'> {
  readonly copies: number;
}

const addressed = ({ id, folder, files }: CenterResult): readonly AddressedFile[] =>
  files.map((file) => ({ ...file, address: addressOf([...(folder === undefined ? [] : [folder]), id, file.path].join('/')) }));

class PrintList {
  private readonly style: string;

  constructor(
    private readonly record: BatchRecord,
    private readonly spoken: readonly MessageLanguage[],
  ) {
    this.style = printListStyle(record.colours);
  }

  page(path: string, main: Markup, region?: string | Phrase): Artifact {
    const { languages, organisation, asOf, version } = this.record;
    const [first = 'en'] = this.spoken;
    const name = typeof region === 'string' ? html`${region}` : region && this.said(region);
    const title = [
      ...(typeof region === 'string' ? [region] : []),
      inWords(phrase('page.to-print'), first),
      inWords(phrase('page.title', { day: asOf }), first),
    ];
    const styleHash = createHash('sha256').update(this.style).digest('base64');
    return textArtifact(
      path,
      html`<!doctype html>
<html lang="${first}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${styleHash}'; base-uri 'none'; form-action 'none'">
<title>${title.join(' · ')}</title>
<style>${new Markup(this.style)}</style>
</head>
<body>
<header>
<p>${inEach(languages, organisation)}</p>
<h1>${name ? html`${name}: ` : ''}${this.said(phrase('page.to-print'))}</h1>
<p>${this.said(phrase('page.made', { day: phrase('page.day', { day: asOf }), version }))}</p>
</header>
<main>
${region === undefined ? '' : html`<p class="back"><a href="index.html">${this.said(phrase('page.all-regions'))}</a></p>\n`}${main}
</main>
</body>
</html>
`.text,
    );
  }

  /** How many sheets of which paper each region needs. */
  regions(regions: readonly Region[]): Markup {
    const { sheets, prints } = this.record;
    const forms = [...Object.values(sheets).map(paperOf), ...Object.values(prints).map(({ paper }) => paper)];
    const papers = [...new Set(forms)].sort().reverse();
    const row = ({ name, page, centers }: Region): Markup =>
      html`<tr><th scope="row"><a href="${page}">${name ?? this.said(phrase('page.no-region'))}</a></th><td>${centers.length}</td>${this.needs(centers, papers)}</tr>`;
    return html`<table class="regions">
<thead><tr>${this.heads('page.region', 'page.centers')}${papers.map((paper) => html`<th scope="col">${paper.toUpperCase()}</th>`)}</tr></thead>
<tbody>
${regions.map(row)}
</tbody>
<tfoot><tr><th scope="row">${this.said(phrase('page.in-all'))}</th><td>${this.record.centers.length}</td>${this.needs(this.record.centers, papers)}</tr></tfoot>
</table>
<p class="note">${this.said(phrase('page.prints-counted'))}</p>`;
  }

  private needs(centers: readonly CenterResult[], papers: readonly string[]): readonly Markup[] {
    const needed = centers.flatMap((center) => this.needed(center));
    const sum = (paper: string): number => needed.reduce((total, each) => total + (each.paper === paper ? each.sheets : 0), 0);
    return papers.map((paper) => html`<td>${sum(paper)}</td>`);
  }

  /** The paper of a center: that of its print files, and of the sheets that are in none. */
  private needed({ files, copies }: CenterResult): readonly { readonly paper: string; readonly sheets: number }[] {
    const { sheets, prints } = this.record;
    const printed = files.flatMap(({ path, pages = 0 }) => (prints[path] ? [{ ...prints[path], sheets: pages }] : []));
    const alone = files.flatMap(({ path, pages = 1, copies: own }) => {
      const sheet = sheets[path];
      const isPrinted = sheet && printed.some(({ size, variant }) => size === sheet.size && variant === sheet.variant);
      return sheet && !isPrinted ? [{ paper: paperOf(sheet), sheets: (own ?? copies) * pages }] : [];
    });
    return [...printed, ...alone];
  }

  centers(centers: readonly CenterResult[]): Markup {
    return html`<table class="centers">
<thead><tr>${this.heads('page.poster', 'page.paper', 'page.copies')}</tr></thead>
${centers.map((center) => this.center(center))}
</table>`;
  }

  private center(center: CenterResult): Markup {
    const { id, name, state } = center;
    const files = addressed(center);
    const zip = files.find(({ path }) => path.endsWith('.zip'));
    const cover = files.find(({ path }) => path === COVER);
    const first = cover ? html` <a href="${cover.address}">${this.said(phrase('page.cover'))}</a>` : '';
    const all = zip ? html` <a href="${zip.address}">${this.said(phrase('page.all-files'))} (zip)</a>` : '';
    const head = html`<tr class="center"><th scope="rowgroup" colspan="3">${inEach(this.record.languages, name)} <span class="id">${id}</span>${first}${all}</th></tr>`;
    const alone = (words: Phrase): Markup => html`<tbody>${head}<tr><td colspan="3" class="alone">${this.said(words)}</td></tr></tbody>`;
    if (state === 'failed') return alone(phrase('page.no-set'));
    const screens = this.screens(center);
    if (files.length === 0 && screens.length === 0) return alone(phrase('page.nothing-wanted'));
    // Sizes of which there are not as many stand in rows of their own.
    const alike = grouped(this.sheetsAmong(files, center), ({ poster, variant, copies }) => `${poster} ${variant} ${copies}`);
    return html`<tbody>${head}
${this.prints(files)}
${[...alike.values()].map((sizes) => this.row(sizes))}${screens}
</tbody>`;
  }

  /** The files with all sheets of a paper. */
  private prints(files: readonly AddressedFile[]): readonly Markup[] {
    return files.flatMap(({ path, address, pages = 0 }) => {
      const form = this.record.prints[path];
      if (!form) return [];
      const { paper, size, variant, twoUp } = form;
      const notes = [...(variant === 'office' ? [] : [phrase(`page.${variant}`)]), ...(twoUp ? [phrase('page.two-up')] : [])];
      const [title, shown] = [phrase('page.all-sheets', { size: size.toUpperCase() }), paper.toUpperCase()];
      const link = html`<a href="${address}" aria-label="${inWords(title, this.spoken[0] ?? 'en')}, ${shown}">${shown}</a>`;
      const said = notes.map((note) => html` <span class="variant">${this.said(note)}</span>`);
      const papers = this.said(phrase('page.papers', { papers: pages }));
      return [html`<tr class="all"><td>${this.said(title)}${said}</td><td>${link}</td><td>${papers}</td></tr>\n`];
    });
  }

  private sheetsAmong(files: readonly AddressedFile[], { copies: usual }: CenterResult): readonly ListedSheet[] {
    return files.flatMap(({ path, address, copies = usual }) => {
      const sheet = this.record.sheets[path];
      return sheet ? [{ ...sheet, address, copies }] : [];
    });
  }

  /** The screens of a center, each with the address from which it is started. */
  private screens({ id, folder, screen }: CenterResult): readonly Markup[] {
    if (!screen) return [];
    const start = [...(folder === undefined ? [] : [folder]), id, screen.start].join('/');
    return screen.ids.map((name) => {
      const called = inEach(this.record.languages, this.record.screens?.names[name] ?? ({} as ByLanguage<string>));
      const address = `${start}?screen=${name}`;
      return html`<tr><td>${called} <span class="id">${name}</span></td><td colspan="2" class="start"><a href="${addressOf(start)}?screen=${name}">${address}</a></td></tr>`;
    });
  }

  /** A poster in the sizes in which a center prints it. */
  private row(sizes: readonly ListedSheet[]): Markup {
    const [{ poster, variant, copies } = { poster: '', variant: 'office' as const, copies: 0 }] = sizes;
    const title = inEach(this.record.languages, this.record.posters[poster] ?? ({} as ByLanguage<string>));
    const printed = variant === 'office' ? '' : html` <span class="variant">${this.said(phrase(`page.${variant}`))}</span>`;
    const links = sizes.map(
      ({ size, address }) => html`<a href="${address}" aria-label="${poster}, ${size.toUpperCase()}">${size.toUpperCase()}</a>`,
    );
    return html`<tr><td>${title} <span class="id">${poster}</span>${printed}</td><td>${joined(links, ' ')}</td><td>${copies}</td></tr>`;
  }

  private heads(...keys: readonly ('page.region' | 'page.centers' | 'page.poster' | 'page.paper' | 'page.copies')[]): readonly Markup[] {
    return keys.map((key) => html`<th scope="col">${this.said(phrase(key))}</th>`);
  }

  /** A phrase in every language, once where they are alike. */
  private said(words: Phrase): Markup {
    const said = this.spoken.map((language) => ({ language, text: inWords(words, language) }));
    const apart = said.filter(({ text }, at) => said.findIndex((each) => each.text === text) === at);
    return joined(
      apart.map(({ language, text }) => html`<span lang="${language}">${text}</span>`),
      BETWEEN,
    );
  }
}

/** A text in every language that it has, once where they are alike. */
function inEach(languages: readonly Language[], text: ByLanguage<string>): Markup {
  const there = languages.filter((language, at) => text[language] && languages.findIndex((each) => text[each] === text[language]) === at);
  return joined(
    there.map((language) => html`<span lang="${language}">${text[language]}</span>`),
    BETWEEN,
  );
}
