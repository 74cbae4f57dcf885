import type { SameAs } from '../catalogue.js';
import type { RELEASES as ENGLISH } from '../en/releases.js';
import { and } from './words.js';

export const RELEASES: SameAs<typeof ENGLISH> = {
  'edition-content.gone': ({ edition, day }) =>
    `${edition} басылымы ${day} күніне шыққан, ал бүгін бұл плакатты ол күнге құрастыру мүмкін емес`,
  'edition-content.found': ({ edition, day, part, change }) =>
    `${edition} басылымы ${day} күніне қатысты бүгінгі мазмұннан басқаша айтады; «${part}»: ${change}`,
  'edition-content.fix':
    'бұл парақ үшін ештеңе істеудің керегі жоқ: ол өз жазбасы бойынша жасалған; келесіде ескі мәтінді өзгертпей, "from:" бар редакция қосыңыз',
  'edition-content.center': ({ center, edition }) =>
    `«${center}» орталығы ${edition} басылымының төменінде бүгінгі мазмұннан басқаша аталған немесе ол мазмұнда енді жоқ`,
  'edition-content.center-fix':
    'бұл парақ үшін ештеңе істеудің керегі жоқ: ол өз жазбасы бойынша жасалған; бүгінгі деректері бар парақтарды "taqta build" жасайды',
  'edition-content.added': 'бұл бөлік басылымда болмаған',
  'edition-content.removed': 'бұл бөлік енді жоқ',
  'edition-content.aspects': ({ aspects }) => `өзгергені: ${and(aspects)}`,
  'edition-content.words': ({ language, after, before }) => `«${language}» "${before}" орнына "${after}"`,
  'edition-content.several': ({ changes }) => `${[...changes].join('; ')}`,
  'aspect.added': 'қосылуы',
  'aspect.removed': 'алынуы',
  'aspect.words': 'сөздері',
  'aspect.emphasis': 'ерекшеленуі',
  'aspect.icon': 'пиктограммасы',
  'aspect.place': 'парақтағы орны',
  'aspect.design': 'безендірілуі',
  'ledger-changed.found': 'шығарылым жасалып жатқанда басылымдар тізілімін біреу өзгерткен',
  'ledger-changed.fix': 'команданы қайта іске қосыңыз; ештеңе шығарылған жоқ',
  'release-elsewhere.found': ({ folder }) =>
    `бұл шығарылымның файлдары дайын файлдар қалтасының ${folder} ішінде болуы керек, ал ондай қалта жоқ`,
  'release-elsewhere.fix': 'оны шығарылым жасалған жерден көшіріп алыңыз; жекелеген басылымдарды "taqta build --edition" қайтарады',
  'released-file-missing.found': ({ path }) => `шығарылған ${path} файлы жоқ`,
  'released-file-altered.found': ({ path }) => `${path} файлы шығарылған күйінен өзгерген`,
  'released-file.fix': ({ edition }) => `оны көшірмесінен немесе "taqta build --edition ${edition}" командасымен қайтарып қойыңыз`,
  'unapproved.draft': ({ language, words }) => `«${language}»: мәтін келісілмеген, бұл – жоба: ${words}`,
  'unapproved.formerly': ({ language, by, on, words }) => `«${language}»: мәтін келісілгеннен кейін өзгертілген (${by}, ${on}): ${words}`,
  'unapproved.fix': 'оны келістіріп алыңыз ("taqta review"), содан кейін шығарылымды қайта жасаңыз',
  'edition-bytes.found': ({ edition, files, reasons }) =>
    `${edition} басылымының файлдары шығарылғандағымен байтына дейін бірдей болмады: ${[...files].join(', ')}; ${[...reasons].join('; ')}`,
  'edition-bytes.version': ({ today, former }) => `қазір Taqta ${today} жұмыс істеп тұр, ал басылымды Taqta ${former} жасаған`,
  'edition-bytes.code': 'нұсқасы бірдей болса да, бағдарламаның коды басқа',
  'edition-bytes.theme': 'theme.yaml басқа',
  'edition-bytes.fonts': 'қаріптер басқа',
  'edition-bytes.alike': 'бағдарлама, theme.yaml, қаріптер мен сөздер бірдей: шығарылымның файлын басыңыз, онда бәрі дұрыс',
  'edition-bytes.version-fix': ({ former }) => `файл дәл сол қалпында шығуы үшін Taqta ${former} алыңыз`,
  'edition-bytes.fix': 'мұны басып шығармас бұрын екі парақты салыстырыңыз',
};
