import type { ContactsBlock } from '../blocks/contacts.js';
import type { HoursBlock } from '../blocks/hours.js';
import { type ExceptionalRow, figuresOf, type WeekRow } from '../blocks/hours-shown.js';
import { glue } from '../language/glue.js';
import { type Language, rulesOf } from '../language/language.js';
import { qrView } from './qr-view.js';
import { said, type Voice } from './said.js';
import type { HoursRowView, PagePart } from './view.js';

/** The hours of a center, today's first: the script of the page fills in what is open today, and hides days that are over. */
export function hoursPart(voice: Voice, { shown, holidays }: HoursBlock): PagePart {
  const { language } = voice;
  const { names, closed, around, now } = rulesOf(language).hours;
  const { week = [], exceptional = [], inWords } = shown ?? {};
  return {
    partial: 'part-hours',
    today: { weekdays: names.join(', '), off: closed, around, ...now },
    week: week.map((row) => rowView(language, row)),
    holidays: holidays ? said(voice, holidays) : null,
    exceptional: exceptional.map((row) => rowView(language, row)),
    inWords: inWords ? glue(language, inWords[language]) : null,
  };
}

function rowView(language: Language, row: WeekRow | ExceptionalRow): HoursRowView {
  const note = glue(language, row.note[language]);
  const heard = row.heard[language];
  if ('date' in row)
    return { last: row.last, date: row.date, name: row.name ? glue(language, row.name[language]) : '', figures: [], note, heard };
  return { last: '', date: '', name: glue(language, row.days[language]), figures: figuresOf(row), note, heard };
}

/** The icons of what a contact may be. */
export const CONTACT_ICONS = { address: 'map-pin', phone: 'phone', mail: 'mail', page: 'globe' } as const;

/** How to reach a center. */
export const contactsPart = ({ language }: Voice, { shown = [] }: ContactsBlock): PagePart => ({
  partial: 'part-contacts',
  items: shown.map(({ kind, label, value, code }) => ({
    icon: CONTACT_ICONS[kind],
    name: glue(language, label[language]),
    value: glue(language, value[language]),
    qr: code ? qrView(language, code) : null,
  })),
});
