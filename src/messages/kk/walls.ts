import type { SameAs } from '../catalogue.js';
import type { WALLS as ENGLISH } from '../en/walls.js';
import { or } from './words.js';

export const WALLS: SameAs<typeof ENGLISH> = {
  'sheet-photo.heic': 'плакаттың фотосы немесе PDF керек, ал бұл – iPhone сақтайтын HEIC суреті; ол мұнда оқылмайды',
  'sheet-photo.heic-fix':
    'фотоны JPEG түрінде жіберіңіз: камера баптауында «ең үйлесімді» пішімін таңдаңыз немесе оны JPEG түрінде сақтаңыз',
  'sheet-photo.pixels': 'плакаттың фотосы немесе PDF керек, ал бұл суретте 120 миллионнан астам нүкте бар',
  'sheet-photo.pixels-fix': 'суретті кішірейтіңіз немесе парақтың тек төменгі жағын түсіріңіз',
  'sheet-photo.broken': 'плакаттың фотосы немесе PDF керек, ал бұл файл бүлінген немесе басқа түрлі',
  'sheet-photo.broken-fix': 'JPEG, PNG, WebP, TIFF және PDF жарайды; файлды қайтадан алыңыз',
  'sheet-photo.locked': 'плакаттың фотосы немесе PDF керек, ал бұл PDF құпиясөз сұрайды',
  'sheet-photo.locked-fix': 'оны құпиясөзсіз сақтаңыз немесе парақты фотоға түсіріңіз',
  'sheet-photo.broken-pdf': 'плакаттың фотосы немесе PDF керек, ал бұл PDF бүлінген',
  'sheet-photo.again-fix': 'файлды қайтадан алыңыз',
  'sheet-photo.pages': 'плакаттың фотосы немесе PDF керек, ал бұл PDF беттері тым көп немесе тым үлкен',
  'sheet-photo.pages-fix': 'ішінде тек плакаттардың беттерін қалдырыңыз',
  'sheet-photo.missing': 'плакаттың фотосы немесе PDF керек, ал мұндай атаумен файл жоқ',
  'sheet-photo.missing-fix': 'атауы мен қалтасын тексеріңіз',
  'sheet-photo.folder': 'плакаттың фотосы немесе PDF керек, ал бұл – қалта',
  'sheet-photo.folder-fix': 'ішіндегі файлдарды атаңыз: photos/*.jpg',
  'sheet-photo.megabytes': ({ megabytes }) => `плакаттың фотосы немесе PDF керек, ал бұл файл тым үлкен: ${megabytes} МБ`,
  'sheet-photo.megabytes-fix': ({ most }) => `${most} МБ көлемінен кіші фото алыңыз`,
  'sheet-photo.unreadable': 'плакаттың фотосы немесе PDF керек, ал бұл файлды жүйе оқуға бермейді',
  'sheet-photo.unreadable-fix': 'файлға берілген құқықтарды тексеріңіз',
  'edition-superseded.found': ({ by, day, edition, released }) =>
    `${day} күні ${by} басылымы қолданыста, ал ілулі тұрғаны ${edition}, ${released} күнгі`,
  'edition-superseded.found-cause': ({ by, day, edition, released, cause }) =>
    `${day} күні ${by} басылымы қолданыста, ал ілулі тұрғаны ${edition}, ${released} күнгі; себебі: ${cause}`,
  'edition-superseded.unreleased': ({ day, edition, released }) =>
    `${day} күні қолданыстағы сөздердің басылымы әлі жоқ, ал ілулі тұрғаны ${edition}, ${released} күнгі`,
  'edition-superseded.unreleased-cause': ({ day, edition, released, cause }) =>
    `${day} күні қолданыстағы сөздердің басылымы әлі жоқ, ал ілулі тұрғаны ${edition}, ${released} күнгі; себебі: ${cause}`,
  'edition-superseded.fix': ({ by, released }) => `${by} басылымын (${released}) басып шығарып, орнына іліңіз`,
  'edition-superseded.release-fix': ({ poster }) => `«${poster}» плакатының шығарылымын жасап, басып шығарыңыз`,
  'edition-early.found': ({ until, day, edition, from }) =>
    `${day} күні ${until} басылымы қолданыста, ал ілулі тұрғаны ${edition}: ол ${from} күнінен бастап қолданылады`,
  'edition-early.in-force': ({ day, edition, from }) =>
    `${day} күні қолданыстағы сөздер керек, ал ілулі тұрғаны ${edition}: ол ${from} күнінен бастап қолданылады`,
  'edition-early.fix': ({ day }) => `оны ${day} күні іліңіз`,
  'edition-early.until-fix': ({ day, until }) => `оны ${day} күні іліңіз, оған дейін ${until} ілулі тұрсын`,
  'edition-withdrawn.found': ({ day, edition }) => `${day} күні мазмұнда мұндай плакат енді жоқ, ал ілулі тұрғаны ${edition}`,
  'edition-withdrawn.fix': 'парақты қабырғадан алыңыз',
  'edition-unknown.found': ({ code }) => `басылымдар тізілімінде ${code} коды жоқ`,
  'edition-unknown.fix': 'парақ шығарылған content қалтасын ең соңғы editions.yaml файлымен бірге алыңыз',
  'mark-misread.found': ({ mark }) => `басылым белгісі қате оқылды: «${mark}»`,
  'mark-misread.fix': 'парақтың төменгі жағын жақыннан және тура қарап қайта түсіріңіз',
  'sheet-not-released.found': ({ address, posters }) =>
    `шығыс деректерінің жанында басылым белгісі жоқ, тек ${address} QR-коды бар, ол ${or(posters)} плакатында тұр: бұл парақ шығарылмаған`,
  'sheet-not-released.fix': 'плакаттың шығарылымын жасап, парақты шығарылым қалтасынан басыңыз',
  'mark-not-found.found': ({ address, posters }) =>
    `шығыс деректерінің жанындағы басылымның шағын коды көрінбейді, тек ${address} QR-коды бар, ол ${or(posters)} плакатында тұр: қай басылым екені белгісіз`,
  'mark-not-found.fix': ({ draft }) =>
    `камераны тура және парақ кадрды толтыратындай жақын ұстаңыз, жарық біркелкі болсын; немесе парақтың тек төменгі жағын түсіріңіз; төменінде «${draft}» тұрған немесе басылымы жоқ парақ шығарылмаған`,
  'foreign-code.found': ({ codes }) => `басылым белгісі жоқ, тек бөтен кодтар бар: ${[...codes].map((code) => `«${code}»`).join(', ')}`,
  'foreign-code.fix': 'бұл осы content қалтасының плакаты екенін тексеріңіз',
  'no-code.found': 'басылым белгісі бар плакат керек, ал мұнда бірде-бір код жоқ',
  'no-code.photo-fix':
    'камераны тура және парақ кадрды толтыратындай жақын ұстаңыз, жарық біркелкі болсын; немесе парақтың тек төменгі жағын түсіріңіз',
  'no-code.pdf-fix': 'шығарылымдағы парақты алыңыз',
};
