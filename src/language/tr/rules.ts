import { type PlainLanguage, plainRules } from '../plain-rule.js';
import { TURKISH_LABELS } from './labels.js';

const ROOM = { floor: 'kat', room: 'oda', window: 'gişe' } as const;

const OWN: PlainLanguage = {
  name: 'Türkçe',
  named: 'language.turkish',
  called: ['turkish', 'in turkish', 'тур', 'турецкий', 'на турецком', 'на турецком языке', 'түрік', 'түрікше', 'түрік тілінде'],
  alphabet: 'abcçdefgğhıijklmnoöprsştuüvyzâîû',
  casing: 'tr',
  patterns: 'tr',
  units: {
    minute: ['dakika'],
    hour: ['saat'],
    'working-day': ['iş günü'],
    'calendar-day': ['takvim günü'],
    day: ['gün'],
    week: ['hafta'],
    month: ['ay'],
    year: ['yıl'],
    age: ['yaş'],
    percent: ['yüzde'],
    tenge: ['tenge'],
    tiyn: ['tiyn'],
  },
  months: 'Ocak Şubat Mart Nisan Mayıs Haziran Temmuz Ağustos Eylül Ekim Kasım Aralık'.split(' '),
  weekdays: 'Pazartesi Salı Çarşamba Perşembe Cuma Cumartesi Pazar'.split(' '),
  shortWeekdays: 'Pzt Sal Çar Per Cum Cmt Paz'.split(' '),
  pause: 'mola',
  daily: 'her gün',
  unbroken: 'molasız',
  closed: 'kapalı',
  around: '24 saat açık',
  now: { open: 'şu anda açık', closed: 'şu anda kapalı' },
  // What stands after a time takes its ending from it: these words need none.
  until: (time) => `kapanış ${time}`,
  through: '–',
  date: ({ day, month, year }) => `${day} ${month}${year === undefined ? '' : ` ${year}`}`,
  dated: (day) => `${day} tarihli`,
  since: (day) => `${day} tarihinden itibaren`,
  span: (begins, ends) => `${begins} – ${ends} arası`,
  timeSpan: (begins, ends) => `${begins} – ${ends} arası`,
  on: (day) => `${day} tarihinde`,
  percent: (figures) => `%${figures}`,
  place: (part, number) => `${number}. ${ROOM[part]}`,
  articles: (numbers) => `m. ${numbers.join(', ')}`,
  numbered: '(?:m|md|No|s|Tel)\\.|(?:madde|fıkra|bölüm|oda|gişe|kat)',
  common: `
    ve için ile değil veya gibi kadar sonra önce daha çok bu şu olarak olan olur olmalıdır vardır yoktur gerekir lütfen
    sizin siz biz bizim bugün yarın başvuru şikayet hizmet hizmetler kanun hak haklar belge belgeler merkezi nasıl nerede neden
  `,
  heard: { link: 'Bağlantı', code: 'Karekod' },
  sheet: {
    continued: 'devamı',
    here: 'Buradasınız',
    left: 'sola',
    right: 'sağa',
    ahead: 'düz',
    back: 'geriye',
    up: 'yukarı',
    down: 'aşağı',
  },
  imprint: { asOf: '{date} itibarıyla', draft: 'TASLAK', edition: '{number}. baskı · {code}' },
  beginning: { organisation: 'Kurumun adı', center: 'Merkezin adı', address: 'Adres', title: '*Duyuru*', text: 'Metni buraya yazın' },
  labels: TURKISH_LABELS,
  contacts: { address: 'Adres', phone: 'Telefon', mail: 'E-posta', page: 'Web sitesi' },
  network: { name: 'Ağ', password: 'Parola' },
};

/** Turkish, by a plain rule. */
export const TURKISH = plainRules(OWN);
