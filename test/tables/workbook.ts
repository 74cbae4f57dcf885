import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { toXlsx } from '../../src/tables/to-xlsx.js';

/** A workbook as another program may have written it: the XML of its first sheet is given by hand. */
export async function workbook(rows: string, after = '', styles?: string): Promise<Uint8Array> {
  const files = unzipSync(await toXlsx([{ name: 'Sheet1', columns: ['a'], rows: [['x']] }]));
  const sheet = strFromU8(files['xl/worksheets/sheet1.xml'] as Uint8Array);
  files['xl/worksheets/sheet1.xml'] = strToU8(sheet.replace(/<sheetData>.*<\/sheetData>/, `<sheetData>${rows}</sheetData>${after}`));
  if (styles !== undefined) {
    const given = strFromU8(files['xl/styles.xml'] as Uint8Array);
    files['xl/styles.xml'] = strToU8(given.replace(/<cellXfs.*<\/cellXfs>/, styles));
  }
  return zipSync(files);
}

/** A cell that holds its text itself. */
export const inline = (at: string, text: string) => `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`;
