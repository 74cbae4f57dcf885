import { z } from 'zod';
import { expecting } from '../messages/message.js';
import { id } from '../shapes/fields.js';
import type { TextShapes } from '../shapes/text-shapes.js';

/** kiosk.yaml. */
export function kioskSchema({ pair, reviews }: TextShapes) {
  const label = z.strictObject({ text: pair, review: reviews });
  return z.strictObject({
    /** What the controls say in other words than the program's own. */
    labels: z.record(z.string().regex(/^[a-z][A-Za-z]*$/, expecting('value.label-name')), label).default({}),
    topics: z
      .array(
        z.strictObject({
          id,
          icon: z.string(),
          posters: z.array(id).min(1),
          card: label,
          /** The page whose code visitors take along; a topic may do without. */
          link: id.optional(),
          /** A topic that is walked step by step: start, next step, done. */
          walk: z.boolean().default(false),
          /** Absent: a page for each block of its posters. */
          pages: z
            .array(
              z
                .strictObject({
                  /** Absent: the numbers of the items that it shows, as their sheet numbers them. */
                  label: label.shape.text.optional(),
                  review: label.shape.review.optional(),
                  /** Statements of the topic's posters by id, each shown on exactly one page. */
                  show: z.array(id).min(1),
                })
                .refine((page) => (page.label === undefined) === (page.review === undefined), {
                  error: expecting('value.label-and-review'),
                }),
            )
            .min(1)
            .optional(),
        }),
      )
      .min(1),
  });
}

/** A moment of Kazakhstan's time. */
const moment = z.string().regex(/^\d{4}-\d{2}-\d{2} \d{2}:\d{2}$/, expecting('value.moment'));

/** notices.yaml. */
export function noticesSchema({ pair, reviews }: TextShapes) {
  return z.array(
    z.strictObject({
      id,
      level: z.enum(['info', 'urgent', 'emergency']),
      from: moment,
      until: moment,
      /** A rule of RFC 5545 by which it comes again: "FREQ=WEEKLY;BYDAY=MO,WE". */
      repeat: z.string().optional(),
      title: pair,
      text: pair.optional(),
      /** Absent: it waits for nobody. */
      review: reviews.optional(),
    }),
  );
}
