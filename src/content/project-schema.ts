import { z } from 'zod';
import { byLanguage, type Languages, wordsOf } from '../language/language.js';
import type { Words } from '../language/words.js';
import { expecting } from '../messages/message.js';
import { MESSAGE_LANGUAGES } from '../messages/message-language.js';
import { type Country, HOME, isCountry } from '../rules/phone.js';
import { id, size } from '../shapes/fields.js';
import type { TextShapes } from '../shapes/text-shapes.js';
import { declaredLanguages } from './declared-languages.js';

/** Metres from which a sheet of each size is read where the project says nothing: from A4 at a counter to A1 across a hall. */
const READ_FROM = { a5: 0.5, a4: 0.7, a3: 1, a2: 1.4, a1: 2 } as const;

/** project.yaml. */
export function projectSchema({ pair }: TextShapes, languages: Languages) {
  const imprint = (name: keyof Words['imprint']) =>
    pair.default(() => byLanguage(languages, (language) => wordsOf(language).imprint[name]));
  return z.strictObject({
    name: pair,
    languages: declaredLanguages,
    /** In which Taqta speaks to whoever runs it; the command reads it before the content. */
    messages: z.enum(MESSAGE_LANGUAGES).optional(),
    /** Whose phones are printed without the code of the country. */
    country: z
      .string()
      .refine(isCountry, expecting('value.country'))
      .transform((letters) => letters as Country)
      .default(HOME),
    time_zone: z.literal('+05:00', { error: expecting('value.time-zone') }).default('+05:00'),
    sizes: z.array(size).min(1).default(['a4']),
    /** Metres from which each size has to be readable. */
    reading_distance: z.partialRecord(size, z.number().positive().max(20)).default(READ_FROM),
    /** Small words at the foot of a sheet: `{date}` is the day that the sheet speaks for. */
    imprint: z.strictObject({ as_of: imprint('asOf'), draft: imprint('draft'), edition: imprint('edition') }).prefault({}),
    /** Who may approve texts: everything, or only these languages and posters (`kiosk` for the screen's own texts). */
    reviewers: z
      .array(
        z.strictObject({
          name: z.string().min(1),
          languages: z.array(z.enum(languages)).min(1).optional(),
          posters: z.array(id).min(1).optional(),
        }),
      )
      .min(1)
      .optional(),
  });
}
