import type { z } from 'zod';
import type { Content, Sourced } from '../content/load.js';
import { kioskSchema, noticesSchema, posterSchema } from '../content/schema.js';
import { shape } from '../content/shape.js';
import { readYaml } from '../content/source-file.js';

/** The content as it would be with other texts in some of its posters' files and in those of the screen. Throws when one of them is broken. */
export function changedContent(content: Content, texts: ReadonlyMap<string, string>): Content {
  const reread = <T extends z.ZodType>(sourced: Sourced<z.infer<T>>, schema: T): Sourced<z.infer<T>> => {
    const text = texts.get(sourced.source.file);
    if (text === undefined) return sourced;
    const { source } = readYaml(sourced.source.file, text);
    const data = source && shape(schema, source).data;
    if (!source || data === undefined) throw new Error(`${sourced.source.file} could not be read after it was changed`);
    return { data, source };
  };
  return {
    ...content,
    kiosk: reread(content.kiosk, kioskSchema),
    notices: reread(content.notices, noticesSchema),
    posters: content.posters.map((poster) => reread(poster, posterSchema)),
  };
}
