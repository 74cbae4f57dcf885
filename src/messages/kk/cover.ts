import type { SameAs } from '../catalogue.js';
import type { COVER as ENGLISH } from '../en/cover.js';

export const COVER: SameAs<typeof ENGLISH> = {
  'cover.title': 'Ауыстырылатын парақтар',
  'cover.as-of': ({ day }) => `${day} күні қолданылатыны бойынша`,
  'cover.what-to-do':
    'Осында аталған файлдарды басып шығарып, әр парақты өз орнына іліңіз, ескісін алып тастаңыз. Содан кейін жаңа басылымды сол қабырғаның жолына жазыңыз.',
  'cover.only-down': 'Осында аталғанды алып тастаңыз: орнына ештеңе ілінбейді.',
  'cover.print': 'Басып шығаруға',
  'cover.paper': ({ file, paper, sheets }) => `${file}: ${paper}, ${sheets}`,
  'cover.wall': ({ paper, copies }) => `${paper}, ${copies} дана`,
  'cover.replaces': ({ hangs, prints }) => `${hangs} орнына ${prints} ілінеді`,
  'cover.replaces-unnumbered': ({ prints }) => `басылым нөмірі жоқ парақтың орнына ${prints} ілінеді`,
  'cover.take-down': 'Алып тастауға',
  'cover.signed': 'Ілген адам, күні:',
  'cover.page': ({ page, pages }) => `${page}-парақ, барлығы ${pages}`,
};
