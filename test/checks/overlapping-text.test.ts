import { describe, expect, it } from 'vitest';
import { overlappingText } from '../../src/checks/overlapping-text.js';
import { pt } from '../../src/paper/units.js';
import { messages, only, sheet } from './proved-sheet.js';

describe('overlapping text', () => {
  it('is a line that another runs into', () => {
    const at = sheet.pages[0]?.lines.find(({ statement, language }) => statement === 'review' && language === 'kk')?.box;
    if (!at) throw new Error('expected a line');
    const found = overlappingText.run(only('lead', (line) => ({ ...line, box: { ...line.box, top: pt(at.top - 4) } }), 'kk'));
    expect(messages(found)[0]).toMatch(/^expected lines apart, found «Не білу керек:» \d\.\d mm inside «көрсетілетін/);
  });

  it('is a line over a QR code', () => {
    const [code] = sheet.pages[0]?.codes ?? [];
    if (!code) throw new Error('expected a code');
    const found = overlappingText.run(
      only('address', (line) => ({ ...line, box: { ...line.box, left: code.box.left, top: code.box.top } }), 'ru'),
    );
    expect(messages(found)[0]).toMatch(/inside the QR code of https:\/\/egov\.kz$/);
  });

  it('is not the tight lines of a title', () => {
    expect(overlappingText.run(sheet)).toEqual([]);
  });
});
