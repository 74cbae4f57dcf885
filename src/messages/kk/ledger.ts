import type { SameAs } from '../catalogue.js';
import type { LEDGER as ENGLISH } from '../en/ledger.js';

export const LEDGER: SameAs<typeof ENGLISH> = {
  'edition-record.found': ({ edition, file, found }) => `${edition} басылымының ${file} файлындағы жазбасы дұрыс емес: ${found}`,
  'edition-record.none': 'ол жоқ',
  'edition-record.changed': 'оны шығарылымнан кейін өзгерткен',
  'edition-record.later': ({ format, most }) => `оның пішімі ${format}, ал бұл бағдарлама ${most} пішіміне дейін оқиды`,
  'edition-record.foreign': ({ language, known }) => `онда «${language}» тілі бар, ал бұл бағдарлама білетіні: ${[...known].join(', ')}`,
  'edition-record.misshapen': 'оның мазмұны бүлінген',
  'edition-record.misshapen-at': ({ path }) => `оның мазмұны бүлінген: ${path}`,
  'edition-record.fix': ({ file }) => `${file} файлын тарихынан немесе көшірмесінен қайтарып қойыңыз`,
  'edition-format.fix': ({ program }) => `Taqta бағдарламасын жаңартыңыз: жазбаны ${program} нұсқасы жасаған`,
  'ledger.restore-fix': 'файлды тарихынан немесе көшірмесінен қайтарып қойыңыз: басылымдар тізілімінің жазбалары өзгертілмейді',
  'ledger.again-fix':
    'екі редактор бір тізілім бойынша шығарылым жасаған: парақтары басылған редактордың жазбаларын қалдырып, басқаларын editions/ және releases/ ішіндегі файлдарымен бірге алып тастаңыз да, "taqta release" командасын қайта іске қосыңыз',
  'edition-twice.found': ({ edition }) => `${edition} басылымы екі рет жазылған: бұл – сол нөмірмен екінші жазба`,
  'edition-hole.found': ({ next, poster, edition }) => `«${poster}» плакатының келесі басылымы ${next} болуы керек, ал ${edition} жазылған`,
  'edition-altered.code': ({ code, edition, found }) =>
    `${edition} басылымының плакаты, нөмірі мен мазмұны бойынша ${code} коды шығады, ал жазылғаны ${found}`,
  'edition-altered.seal': ({ edition }) =>
    `"seal:" мәні ${edition} жазбасына және оның алдындағы жазбаға сәйкес емес: екеуінің бірін қолмен өзгерткен`,
  'edition-forked.found': ({ edition }) => `${edition} жазбасы алдындағы жазбадан кейін жүрмейді: ол тізілімнің бұрынғы күйіне енгізілген`,
  'ledger-layout.found': 'әр жазбасы жол басындағы дефистен басталатын тізім керек, ал мынау басқаша жазылған',
  'ledger-layout.fix': 'жазбаларды "taqta release" жазғандай етіп жазыңыз; бос тізілімде тек түсініктемелерді қалдырыңыз',
  'unknown-edition.found': ({ name }) => `шығарылған басылым керек, ал берілгені «${name}»`,
  'unknown-edition.against': ({ name }) => `2027-01-01 сияқты күн немесе шығарылған басылым керек, ал берілгені «${name}»`,
  'unknown-edition.none-fix': 'әзірге ештеңе шығарылмаған: шығарылымды "taqta release" жасайды',
  'unknown-edition.none-against-fix': 'әзірге ештеңе шығарылмаған: күнді көрсетіңіз',
  'unknown-edition.fix': ({ editions }) => `барлары: ${editions}`,
  'edition-unlisted.found': ({ file }) => `${file} файлының тізілімде жазбасы жоқ: оны алып тастаған немесе шығарылым үзіліп қалған`,
  'edition-unlisted.fix': ({ ledger, file }) =>
    `${ledger} файлын тарихынан немесе көшірмесінен қайтарып қойыңыз; бұл басылым басылмаған болса, ${file} файлын жойыңыз`,
  'edition-taken.found': ({ edition, file }) =>
    `${edition} басылымы әлі шығарылмаған, ал оның ${file} жазбасы бар және ондағы сөздер басқа`,
};
