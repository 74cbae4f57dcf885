import { type PlainLanguage, plainRules } from '../plain-rule.js';
import { UZBEK_LABELS } from './labels.js';

const ROOM = { floor: 'qavat', room: 'xona', window: 'oyna' } as const;

const OWN: PlainLanguage = {
  name: 'O‘zbekcha',
  named: 'language.uzbek',
  called: ['uzb', 'uzbek', 'in uzbek', 'узб', 'узбекский', 'на узбекском', 'на узбекском языке', 'өзбек', 'өзбекше', 'өзбек тілінде'],
  alphabet: 'abdefghijklmnopqrstuvxyzc',
  // The mark of o‘ and g‘ and the stop ’ are printed as CLDR has them: the font lacks the modifier letters.
  pretenders: { ʻ: '‘', ʼ: '’' },
  units: {
    minute: ['daqiqa'],
    hour: ['soat'],
    'working-day': ['ish kuni'],
    'calendar-day': ['kalendar kuni'],
    day: ['kun'],
    week: ['hafta'],
    month: ['oy'],
    year: ['yil'],
    age: ['yosh'],
    percent: ['foiz'],
    tenge: ['tenge'],
    tiyn: ['tiyin'],
  },
  months: 'yanvar fevral mart aprel may iyun iyul avgust sentabr oktabr noyabr dekabr'.split(' '),
  weekdays: 'dushanba seshanba chorshanba payshanba juma shanba yakshanba'.split(' '),
  shortWeekdays: 'Dush Sesh Chor Pay Jum Shan Yak'.split(' '),
  pause: 'tanaffus',
  daily: 'har kuni',
  unbroken: 'tanaffussiz',
  closed: 'dam olish kuni',
  around: 'kecha-yu kunduz',
  now: { open: 'hozir ochiq', closed: 'hozir yopiq' },
  until: (time) => `${time} gacha`,
  through: '–',
  date: ({ day, month, year }) => `${year === undefined ? '' : `${year}-yil `}${day}-${month}`,
  dated: (day) => `${day}dagi`,
  since: (day) => `${day}dan boshlab`,
  span: (begins, ends) => `${begins}dan ${ends}gacha`,
  timeSpan: (begins, ends) => `${begins} dan ${ends} gacha`,
  on: (day) => `${day} kuni`,
  percent: (figures) => `${figures}\u00A0%`,
  place: (part, number) => `${number}-${ROOM[part]}`,
  articles: (numbers) => `${numbers.join(', ')}-${numbers.length === 1 ? 'modda' : 'moddalar'}`,
  numbered: '(?:tel)\\.|(?:modda|xona|oyna|qavat)',
  common: `
    va uchun bilan emas yoki kerak mumkin hamda ham bo lgan bo lsa qilish berish olish sizning sizga bizning qanday qayerda nima
    bugun ertaga ariza shikoyat xizmat xizmatlar qonun huquq huquqlar hujjat hujjatlar markaz markazi murojaat keyin oldin faqat
  `,
  heard: { link: 'Havola', code: 'QR-kod' },
  sheet: {
    continued: 'davomi',
    here: 'Siz shu yerdasiz',
    left: 'chapga',
    right: 'o‘ngga',
    ahead: 'to‘g‘riga',
    back: 'orqaga',
    up: 'yuqoriga',
    down: 'pastga',
  },
  imprint: { asOf: '{date} holatiga ko‘ra', draft: 'LOYIHA', edition: '{number}-nashr · {code}' },
  beginning: {
    organisation: 'Tashkilot nomi',
    center: 'Markaz nomi',
    address: 'Manzil',
    title: '*E’lon*',
    text: 'Matnni shu yerga yozing',
  },
  labels: UZBEK_LABELS,
  contacts: { address: 'Manzil', phone: 'Telefon', mail: 'Elektron pochta', page: 'Sayt' },
  network: { name: 'Tarmoq', password: 'Parol' },
};

/** Uzbek in Latin letters, by a plain rule. */
export const UZBEK = plainRules(OWN);
