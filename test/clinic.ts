import { join } from 'node:path';
import { loadContent } from '../src/content/load.js';
import type { Languages } from '../src/language/language.js';
import { compose } from '../src/poster/compose.js';
import { copyFrame } from '../src/poster/copy.js';
import type { Poster } from '../src/poster/model.js';
import type { IsoDate } from '../src/rules/date.js';
import { openWorkshop, type Setting } from './sheets.js';

interface Clinic {
  /** The shipped look, and the clinic's own center at the foot. */
  readonly workshop: Setting;
  poster(id: string): Poster;
}

/** The clinic of the examples, in its three languages or in fewer of them. */
export async function openClinic(languages?: Languages): Promise<Clinic> {
  const { content, problems } = await loadContent(join(import.meta.dirname, '../examples/clinic'));
  if (!content) throw new Error(JSON.stringify(problems));
  const { posters } = compose(content, '2026-11-27' as IsoDate);
  // Without the logo, whose file is not in the shipped content.
  const { emblems: _, ...frame } = copyFrame(content);
  return {
    workshop: { ...(await openWorkshop()), frame },
    poster: (id) => {
      const poster = posters.find((each) => each.id === id);
      if (!poster) throw new Error(`expected ${id} among the posters of the clinic`);
      return languages ? { ...poster, languages } : poster;
    },
  };
}
