import { type PlainLanguage, plainRules } from '../plain-rule.js';
import { KAZAKH_LATIN_LABELS } from './labels.js';

const ROOM = { floor: 'qabat', room: 'kabinet', window: 'tereze' } as const;

/** Words in the alphabet of 2021: і is ı, и and й are i, ұ is ū. */
const OWN: PlainLanguage = {
  name: 'Qazaqşa',
  named: 'language.kazakh-latin',
  called: [
    'kazakh latin',
    'kazakh in latin letters',
    'каз лат',
    'казахский латиница',
    'қаз лат',
    'қазақша латын',
    'latyn',
    'латын әліпбиі',
  ],
  alphabet: 'aäbdefgğhiıjklmnñoöpqrsştuūüvyz',
  casing: 'tr',
  units: {
    minute: ['minut'],
    hour: ['sağat'],
    'working-day': ['jūmys künı'],
    'calendar-day': ['küntızbelık kün'],
    day: ['kün'],
    week: ['apta'],
    month: ['ai'],
    year: ['jyl'],
    age: ['jas'],
    percent: ['paiyz'],
    tenge: ['teñge'],
    tiyn: ['tiyn'],
  },
  months: 'qañtar aqpan nauryz säuır mamyr mausym şılde tamyz qyrküiek qazan qaraşa jeltoqsan'.split(' '),
  weekdays: 'düisenbı seisenbı särsenbı beisenbı jūma senbı jeksenbı'.split(' '),
  shortWeekdays: 'Ds Ss Sr Bs Jm Sb Js'.split(' '),
  pause: 'üzılıs',
  daily: 'kün saiyn',
  unbroken: 'üzılıssız',
  closed: 'demalys',
  around: 'täulık boiy',
  now: { open: 'qazır aşyq', closed: 'qazır jabyq' },
  // What stands after a time takes its ending from it: these words need none.
  until: (time) => `jabylady: ${time}`,
  through: '–',
  date: ({ day, month, year }) => `${year === undefined ? '' : `${year} jylğy `}${day} ${month}`,
  dated: (day) => `${day} küngı`,
  since: (day) => `${day} künınen bastap`,
  span: (begins, ends) => `${begins} – ${ends} aralyğynda`,
  timeSpan: (begins, ends) => `${begins} – ${ends} aralyğynda`,
  on: (day) => `${day} künı`,
  percent: (figures) => `${figures}\u00A0%`,
  place: (part, number) => `${number}-${ROOM[part]}`,
  articles: (numbers) => `${numbers.join(', ')}-${numbers.length === 1 ? 'bap' : 'baptar'}`,
  numbered: '(?:tel)\\.|(?:bap|tereze|kabinet|qabat)',
  common: `
    jäne üşın nemese emes bolady kerek qyzmet qyzmetter ötınış şağym qūqyq qūqyqtar zañ qūjat qūjattar ortalyq ortalyğy sızdıñ
    sızge bızdıñ qalai qaida bügın erteñ keiın arqyly turaly boiynşa barlyq tek ğana öz özıñız
  `,
  heard: { link: 'Sılteme', code: 'QR-kod' },
  sheet: {
    continued: 'jalğasy',
    here: 'Sız osy jerdesız',
    left: 'solğa',
    right: 'oñğa',
    ahead: 'tura',
    back: 'artqa',
    up: 'joğary',
    down: 'tömen',
  },
  imprint: { asOf: '{date} küngı jağdai boiynşa', draft: 'JOBA', edition: '{number}-basylym · {code}' },
  beginning: {
    organisation: 'Ūiymnyñ atauy',
    center: 'Ortalyqtyñ atauy',
    address: 'Mekenjaiy',
    title: '*Habarlandyru*',
    text: 'Mätındı osynda jazyñyz',
  },
  labels: KAZAKH_LATIN_LABELS,
  contacts: { address: 'Mekenjai', phone: 'Telefon', mail: 'Elektrondyq poşta', page: 'Sait' },
  network: { name: 'Jelı', password: 'Qūpiasöz' },
};

/** Kazakh in Latin letters, by a plain rule. */
export const KAZAKH_LATIN = plainRules(OWN);
