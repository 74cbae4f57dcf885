import { type PlainLanguage, plainRules } from '../plain-rule.js';
import { GERMAN_LABELS } from './labels.js';

const ROOM = { floor: 'Etage', room: 'Zimmer', window: 'Schalter' } as const;

const OWN: PlainLanguage = {
  name: 'Deutsch',
  named: 'language.german',
  called: ['ger', 'german', 'in german', 'нем', 'немецкий', 'на немецком', 'на немецком языке', 'неміс', 'неміс тілінде'],
  alphabet: 'abcdefghijklmnopqrstuvwxyzäöüß',
  patterns: 'de-1996',
  units: {
    minute: ['Minute', 'Minuten'],
    hour: ['Stunde', 'Stunden'],
    'working-day': ['Arbeitstag', 'Arbeitstage'],
    'calendar-day': ['Kalendertag', 'Kalendertage'],
    day: ['Tag', 'Tage'],
    week: ['Woche', 'Wochen'],
    month: ['Monat', 'Monate'],
    year: ['Jahr', 'Jahre'],
    age: ['Jahr', 'Jahre'],
    percent: ['Prozent'],
    tenge: ['Tenge'],
    tiyn: ['Tiyn'],
  },
  months: 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' '),
  weekdays: 'Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag'.split(' '),
  shortWeekdays: 'Mo Di Mi Do Fr Sa So'.split(' '),
  pause: 'Pause',
  daily: 'täglich',
  unbroken: 'ohne Pause',
  closed: 'geschlossen',
  around: 'rund um die Uhr',
  now: { open: 'jetzt geöffnet', closed: 'jetzt geschlossen' },
  until: (time) => `bis ${time} Uhr`,
  through: 'bis',
  date: ({ day, month, year }) => `${day}. ${month}${year === undefined ? '' : ` ${year}`}`,
  dated: (day) => `vom ${day}`,
  since: (day) => `ab ${day}`,
  span: (begins, ends) => `vom ${begins} bis ${ends}`,
  timeSpan: (begins, ends) => `von ${begins} bis ${ends} Uhr`,
  on: (day) => `am ${day}`,
  percent: (figures) => `${figures}\u00A0%`,
  place: (part, number) => `${ROOM[part]} ${number}`,
  articles: (numbers) => `Art. ${numbers.join(', ')}`,
  numbered: '(?:Art|Abs|Nr|Kap|S|Tel|Zi)\\.|(?:Artikel|Absatz|Kapitel|Zimmer|Schalter|Etage|Raum|Nummer)',
  common: `
    der die das und ist sind nicht mit für von zum zur auf ein eine einen einem einer dem den des sie wir ihr ihre ihren ihnen
    wird werden kann können muss müssen haben hat bei nach vor über unter oder wenn auch nur noch alle jede jeder jedes hier dort
    bitte sich wie wer wo warum durch ohne gegen zwischen heute morgen antrag beschwerde gesetz recht rechte dienst
  `,
  heard: { link: 'Link', code: 'QR-Code' },
  sheet: {
    continued: 'Fortsetzung',
    here: 'Sie sind hier',
    left: 'links',
    right: 'rechts',
    ahead: 'geradeaus',
    back: 'zurück',
    up: 'nach oben',
    down: 'nach unten',
  },
  imprint: { asOf: 'Stand: {date}', draft: 'ENTWURF', edition: '{number}. Ausgabe · {code}' },
  beginning: {
    organisation: 'Name der Organisation',
    center: 'Name des Zentrums',
    address: 'Adresse',
    title: '*Aushang*',
    text: 'Schreiben Sie den Text hierher',
  },
  labels: GERMAN_LABELS,
  contacts: { address: 'Adresse', phone: 'Telefon', mail: 'E-Mail', page: 'Website' },
  network: { name: 'Netzwerk', password: 'Passwort' },
};

/** German, by a plain rule. */
export const GERMAN = plainRules(OWN);
