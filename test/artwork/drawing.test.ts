import { describe, expect, it } from 'vitest';
import { readDrawing } from '../../src/artwork/drawing.js';
import { below, chances, oneOf } from '../chances.js';
import { drawing } from '../content/picture-folder.js';
import { inEnglish } from '../in-english.js';

const read = (inside: string, attributes = '') => inEnglish(readDrawing(drawing(inside, attributes).toString()));

const found = (text: string): string => {
  const read = inEnglish(readDrawing(text));
  return 'code' in read ? `${read.code}: ${read.message.split(', found ').at(-1)}` : 'a drawing';
};

describe('A drawing', () => {
  it('is written anew of its shapes, their looks and what is used again', () => {
    const inside =
      '<defs><linearGradient id="g"><stop offset="0" stop-color="#fff"/></linearGradient><g id="w"><path d="M0 0L5 5"/></g></defs><style>.a > rect { fill: url(#g) }</style><use href="#w" x="3"/>';
    const made = read(inside);
    expect(made).toEqual({
      width: 200,
      height: 100,
      svg: '<svg viewBox="0 0 200 100" xmlns="http://www.w3.org/2000/svg" width="1000" height="500"><defs><linearGradient id="g"><stop offset="0" stop-color="#fff"></stop></linearGradient><g id="w"><path d="M0 0L5 5"></path></g></defs><style>.a &gt; rect { fill: url(#g) }</style><use href="#w" x="3"></use></svg>',
    });
  });

  it('loses what draws nothing: remarks, words about it, what editors note down, the doctype', () => {
    const noted =
      '<!-- a --><title>Plan</title><metadata><x:y xmlns:x="urn:x"><z/></x:y></metadata><i:view xmlns:i="urn:i" zoom="2"/><rect data-name="a" width="1" height="1"/>';
    const text = `<?xml version="1.0"?><!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/x.dtd">${drawing(noted)}`;
    expect(readDrawing(text)).toMatchObject({ svg: expect.stringMatching(/><rect width="1" height="1"><\/rect><\/svg>$/) });
  });

  it('says where what is refused stands, and what to do', () => {
    expect(read('\n\n<script>alert(1)</script>')).toMatchObject({
      message: 'expected a drawing of shapes alone, found a script in line 3 of the file',
      fix: expect.stringContaining('Plain SVG'),
    });
    expect(read('<text x="1">Зал</text>')).toMatchObject({ fix: expect.stringContaining('or write them as "caption:"') });
  });

  it.each([
    ['<rect onclick="x()"/>', 'onclick, which runs a script'],
    ['<rect ONLOAD="x()"/>', 'ONLOAD, which runs a script'],
    ['<foreignObject><p/></foreignObject>', 'a piece of a page of the web (foreignObject)'],
    ['<image href="a.png"/>', 'a picture inside'],
    ['<image href="data:image/png;base64,AAAA"/>', 'a picture inside'],
    ['<a href="https://a.kz"><rect/></a>', 'a link'],
    ['<use href="other.svg#a"/>', 'href, which leads out of the file'],
    ['<use xmlns:q="http://www.w3.org/1999/xlink" q:href="https://a.kz/#a"/>', 'href, which leads out of the file'],
    ['<rect fill="url(https://a.kz/x.svg#a)"/>', 'url(…), which leads out of the file'],
    ['<rect style="fill: url( \'//a.kz#a\')"/>', 'url(…), which leads out of the file'],
    ['<style>@import "a.css";</style>', '@import, which leads out of the file'],
    ['<style><![CDATA[@font-face { src: url(a.woff) }]]></style>', '@font-face, which leads out of the file'],
    ['<style>rect { fill: \\75rl(a) }</style>', 'a character in another spelling (\\), which leads out of the file'],
    ['<filter id="f"/>', 'an effect (filter)'],
    ['<animate attributeName="x"/>', 'an animation'],
    ['<video/>', '<video>, which no drawing for print needs'],
  ])('may not hold %s', (inside, what) => {
    expect(found(drawing(inside).toString()).replace(/ in line 1 of the file$/, '')).toBe(`unsafe-drawing: ${what}`);
  });

  it('has no entities, whether they grow or lead out', () => {
    for (const entity of ['a "b"', 'a SYSTEM "file:///etc/passwd"'])
      expect(found(`<!DOCTYPE svg [<!ENTITY ${entity}>]>${drawing('<desc>&a;</desc>')}`)).toBe('unsafe-drawing: entities of its own');
  });

  it('draws no more than a page needs, however often it uses itself', () => {
    expect(found(drawing('<g/>'.repeat(20_001)).toString())).toBe('unsafe-drawing: more than 20000 elements');
    const layers = Array.from({ length: 12 }, (_, at) => `<g id="l${at + 1}">${`<use href="#l${at}"/>`.repeat(10)}</g>`).join('');
    expect(found(drawing(`<rect id="l0"/>${layers}`).toString())).toMatch(/more than 100000 elements, counting/);
    expect(found(drawing('<g id="a"><use href="#a"/></g>').toString())).toMatch(/drawn inside of itself/);
    expect(found(drawing(`${'<g>'.repeat(200)}${'</g>'.repeat(200)}`).toString())).toMatch(/deep in each other/);
    const chain = Array.from({ length: 5000 }, (_, at) => `<use id="u${at}" href="#u${at + 1}"/>`).join('');
    expect(found(drawing(chain).toString())).toMatch(/use each other more than 200 deep/);
  });

  it('is whole, is SVG and has a size', () => {
    expect(found('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><g>')).toMatch(/^broken-picture: /);
    expect(found('<svg viewBox="0 0 1 1"/>')).toMatch(/^broken-picture: no <svg xmlns=/);
    expect(found('<svg xmlns="http://www.w3.org/2000/svg"/>')).toBe('unsafe-drawing: no size ("viewBox")');
    expect(found('<svg xmlns="http://www.w3.org/2000/svg" width="30px" height="20"/>')).toBe('a drawing');
    expect(found('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9000 1"/>')).toMatch(/one side more than 50 times/);
  });

  it('whatever is in it leaves nothing that runs or leads out: thousands by chance', () => {
    const [limit, chance] = [below(14), chances(27)];
    const PIECES = [
      '<g>',
      '</g>',
      '<rect/>',
      '<use href="#a"/>',
      '<use href="x#a"/>',
      '<script>',
      '</script>',
      '<style>',
      '</style>',
      '&amp;',
      '&a;',
      '"',
      '<',
      '>',
      ' onload="a()"',
      '<path d="M0 0" onclick=\'b\'/>',
      'url(http://a)',
      'fill="url(#g)"',
      '<![CDATA[',
      ']]>',
      '<!--',
      '-->',
      '<?x ?>',
      'javascript:',
      '<image/>',
      '<svg>',
      '\u0000',
      '<rect fill="url(&#104;ttp://a)"/>',
    ];
    for (let time = 0; time < 3000; time += 1) {
      const inside = Array.from({ length: 1 + limit(14) }, () => oneOf(PIECES, chance)).join('');
      const made = readDrawing(drawing(inside).toString());
      if ('code' in made) expect(made.fix).not.toBe('');
      else expect(made.svg).not.toMatch(/<script|\son\w+=|href="(?!#)|url\((?!#)|<image|<!|<\?/i);
    }
  });
});
