import type { SameAs } from '../catalogue.js';
import type { ANSWERS as ENGLISH } from '../en/answers.js';
import { count } from './words.js';

export const ANSWERS: SameAs<typeof ENGLISH> = {
  'summary.unknown-edition': ({ file }) => `${file}: белгісіз басылым`,
  'summary.misread-mark': ({ file }) => `${file}: басылым белгісі қате оқылды`,
  'summary.known': ({ file, edition, code, released, day }) =>
    `${file}: ${edition} (${code}), шығарылған күні ${released}, ережелер ${day} күнгі`,
  'summary.holds': ({ known, day }) => `${known}; ${day} күні күшінде`,
  'summary.undecided': ({ known, day }) => `${known}; нақты айту үшін алдымен ${day} күнгі мазмұнды түзету керек`,
  'summary.early': ({ known, day }) => `${known}; ${day} күні әлі күшіне енбеген`,
  'summary.withdrawn': ({ known }) => `${known}; плакат алынып тасталған`,
  'summary.superseded': ({ known, by, day }) => `${known}; ${day} күні шыққан ${by} басылымымен ауыстырылған, себебі:`,
  'summary.superseded-by-none': ({ known }) => `${known}; ескірген, жаңа басылымы әлі шығарылмаған`,
  'summary.ended-release': ({ name }) => `үзіліп қалған ${name} шығарылымы аяқталды`,
  'summary.nothing-released': 'Ештеңе шығарылмады.',
  'summary.nothing-to-release': 'соңғы басылымдардан бері ештеңе өзгерген жоқ: шығаратын ештеңе жоқ',
  'summary.not-confirmed': ({ rules }) => `расталмаған: ${[...rules].join(', ')}`,
  'summary.only-a-look': 'Тек қарап шығу: ештеңе жазылмады.',
  'summary.released': ({ editions, page }) => `${count(editions, 'басылым')} шығарылды. ${page} бетін ашыңыз`,
  'summary.nothing-made': 'Ештеңе жасалмады.',
  'summary.put-back': ({ path }) => `${path} файлы орнына қойылды`,
  'summary.edition': ({ edition, released, by, day }) => `${edition}, шығарылған күні ${released}, шығарған ${by}, ережелер ${day} күнгі`,
  'summary.same-bytes': ({ edition, folder }) => `${edition}: файлдар соңғы байтына дейін бірдей. ${folder} қалтасын ашыңыз`,
  'summary.other-bytes': ({ edition, folder }) => `${edition}: файлдар шығарылғаннан өзгеше. ${folder} қалтасын ашыңыз`,
  'summary.words-not-compared': 'Сөздер ештеңемен салыстырылмады: --content параметрінде мазмұн қалтасын атаңыз.',
  'summary.delivered': ({ folder, version, files }) => `${folder}: ${version} нұсқасы, ${count(files, 'файл')} жазылды`,
  'summary.delivered-before': ({ folder, version }) => `${folder}: ${version} нұсқасы бұрыннан бар`,
  'summary.key-made': ({ path }) => `Кілт жасалды: ${path}`,
  'summary.key-there': ({ path }) => `Кілт бұрыннан бар: ${path}`,
  'summary.key-public': ({ key }) => `ашық кілт: ${key}`,
  'summary.key-keep':
    'Бұл файлды сақтап қойыңыз: экрандар басқа кілтпен қол қойылғанды қабылдамайды. Келесі құрастырылғанға осы кілтпен қол қойылады.',
  'summary.screens-as-they-were': 'Ештеңе жазылмады: экрандар бұрынғысын көрсетіп тұр.',
  'summary.no-notices': 'хабарландыру жоқ',
  'summary.notice': ({ id, level }) => `${id} (${level})`,
  'notice-level.info': 'хабар',
  'notice-level.urgent': 'шұғыл',
  'notice-level.emergency': 'төтенше жағдай',
  'summary.notices': ({ notices }) => `${[...notices].join(', ')}: құрастырылған экранда; экрандар оны бір минут ішінде көрсетеді`,
  'summary.notices-in': ({ notices, folders }) =>
    `${[...notices].join(', ')}: құрастырылған экранда және мына қалталарда: ${[...folders].join(', ')}; экрандар оны бір минут ішінде көрсетеді`,
  'summary.exported': ({ file, version, kilobytes, taker }) =>
    `${file}: ${version}, ${kilobytes} КБ, ${taker} үшін. Оны қалай жүктеу керегі docs/screens.kk.md бетінде жазылған.`,
  'summary.version': ({ version }) => `${version} нұсқасы`,
  'summary.version-as': ({ version, screen }) => `${version} нұсқасы, ${screen} экраны`,
  'summary.serving': ({ url }) => `Экран мына мекенжайда ашылады: ${url} (Ctrl-C көрсетуді тоқтатады)`,
  'summary.all-screens': ({ url }) => `Барлық экран: ${url} (тек осы компьютерде). Әр экранда оның өз мекенжайын бір рет ашыңыз:`,
  'summary.nothing-counted': ({ from }) =>
    `Әзірге ештеңе саналған жоқ: ${[...from].join(', ')}. screens.yaml файлында "counts: true" тұрса, экран санайды.`,
  'summary.no-theme': 'Ештеңе жазылмады: алдымен қателерді түзетіңіз.',
  'summary.theme': ({ designs, blocks, page, file }) =>
    `${count(designs, 'макет')}, ${count(blocks, 'блок түрі')}. ${page} бетін ашыңыз, ${file} файлын басып шығарыңыз`,
  'summary.counted': ({ openings, screens }) => `${count(screens, 'экранда')} ${count(openings, 'рет')} ашылды`,
  'summary.counted-in': ({ openings, screens, table }) =>
    `${count(screens, 'экранда')} ${count(openings, 'рет')} ашылды. Кесте ${table} файлына жазылды`,
};
