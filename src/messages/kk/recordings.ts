import type { SameAs } from '../catalogue.js';
import type { RECORDINGS as ENGLISH } from '../en/recordings.js';
import { decimal } from './words.js';

export const RECORDINGS: SameAs<typeof ENGLISH> = {
  'media-place.outside': ({ folder, example, found }) =>
    `content қалтасының ${folder}/ ішіндегі файл керек, мысалы "${example}", ал «${found}» тұр`,
  'media-place.outside-fix': ({ folder }) =>
    `файлды ${folder}/ ішіне көшіріп, атауын онда тұрғандай жазыңыз, қалталардың арасына "/" қойыңыз`,
  'media-place.meant-fix': ({ file }) => `былай жазыңыз: "${file}"`,
  'media-place.link': ({ file, there }) =>
    `${file} content қалтасының өзінде дәл осы атаумен тұруы керек, ал бұл – сілтеме, апаратыны: ${there}`,
  'media-place.link-fix': 'файлдың өзін сол жерге көшіріңіз',
  'missing-media.found': ({ file }) => `${file} файлы мұнда жоқ`,
  'missing-media.not-plain': ({ file }) => `${file} қарапайым файл болуы керек, ал бұл – басқа нәрсе`,
  'missing-media.fix': ({ kinds }) =>
    `оны сол жерге қойыңыз (${kinds}), атауындағы бас және кіші әріптер мұндағыдай болсын, немесе бұл жолды алып тастаңыз`,
  'media-too-large.found': ({ most, megabytes }) => `файл тым үлкен: ${decimal(megabytes, 1)} МБ, ал ең көбі ${most} МБ болуы керек`,
  'media-too-large.audio-fix':
    'жазбаны азырақ битрейтпен қайта сақтаңыз (дауысқа 96 кбит/с жеткілікті) немесе әр мәтінге өз файлын беріңіз',
  'media-too-large.video-fix':
    'фильмді кішірек өлшемде қайта сақтаңыз (1280 × 720 және 1,5 Мбит/с жеткілікті) немесе ештеңе айтылмайтын жерін қиып тастаңыз',
  'media-too-large.together': ({ most, megabytes }) => `барлық жазба бірге тым үлкен: ${megabytes} МБ, ал ең көбі ${most} МБ болуы керек`,
  'media-too-large.together-fix': 'фильмдерді кішірек өлшемде қайта сақтаңыз немесе бір бөлігін алып тастаңыз',
  'media-type.audio': ({ kinds, found }) => `дыбыс жазбасы керек (${kinds}), ал бұл – ${found}`,
  'media-type.video': ({ kinds, found }) => `фильм керек (${kinds}), ал бұл – ${found}`,
  'media-type.anew-fix': ({ kind }) => `оны жасалған бағдарламада ${kind} түрінде қайта сақтаңыз; басқа атаудан іші өзгермейді`,
  'media-type.name': ({ found, file }) => `файл атауы ішінде не барын айтпайды: «${file}», ал ішінде ${found}`,
  'media-type.rename-fix': ({ meant, folder }) => `атауын ${meant} деп мұнда да, ${folder}/ ішінде де өзгертіңіз`,
  'stale-recording.found': ({ file, words }) =>
    `қазіргі сөздердің жазбасы керек: «${words}», ал ${file} ішінде басқа сөздер айтылады; экран оны ойнатпайды`,
  'stale-recording.changed': ({ file, was, is }) =>
    `«${is}» сөздерінің жазбасы керек, ал ${file} ішінде «${was}» деп айтылады; экран оны ойнатпайды`,
  'stale-recording.film': ({ file }) =>
    `плакаттың қазіргі сөздері айтылатын фильм керек, ал ${file} ішінде басқа сөздер айтылады; экран оны көрсетпейді`,
  'stale-recording.audio-fix': ({ file, words }) =>
    `${file} жазбасын тыңдап көріңіз, басқа сөздер айтылса, қайта жазыңыз, сосын қасына words: "${words}" деп қосыңыз`,
  'stale-recording.sign-fix': ({ file, words }) =>
    `${file} фильмін көріп шығыңыз, басқа сөздер айтылса, қайта түсіріңіз, сосын қасына words: "${words}" деп қосыңыз`,
  'recording-without-words.audio': ({ files }) =>
    `жазба атауының қасында сөздерінің таңбасы тұруы керек, ал мына жазбаларда жоқ: ${[...files].join(', ')}; мәтін өзгерсе, мұны ешкім байқамайды`,
  'recording-without-words.sign': ({ files }) =>
    `фильм атауының қасында сөздерінің таңбасы тұруы керек, ал мына фильмдерде жоқ: ${[...files].join(', ')}; плакат өзгерсе, мұны ешкім байқамайды`,
  'recording-without-words.audio-fix': ({ written }) => `тыңдап көріңіз; мәтіндегі сөздер айтылса, былай жазыңыз: ${written}`,
  'recording-without-words.sign-fix': ({ written }) => `көріп шығыңыз; плакаттағы сөздер айтылса, былай жазыңыз: ${written}`,
  'media-kind.empty': 'бос файл',
  'media-kind.sound-mpeg': 'MPEG-4 дыбысы (m4a)',
  'media-kind.quicktime': 'QuickTime фильмі (mov)',
  'media-kind.matroska': 'Matroska фильмі (mkv)',
  'media-kind.other': 'басқа нәрсе',
  'media-kind.riff': 'Windows дыбысы (wav) немесе фильмі (avi)',
  'media-kind.flac': 'FLAC дыбысы',
  'media-kind.aac': 'контейнерсіз AAC дыбысы',
  'media-kind.windows': 'Windows Media файлы (wma, wmv)',
  'media-kind.pdf': 'PDF файлы',
  'media-kind.packed': 'мұрағат',
  'media-kind.picture': 'сурет',
  'media-kind.page': 'бет немесе сызба',
};
