import type { SameAs } from '../catalogue.js';
import type { RECORDINGS as ENGLISH } from '../en/recordings.js';
import { decimal } from './words.js';

export const RECORDINGS: SameAs<typeof ENGLISH> = {
  'media-place.outside': ({ folder, example, found }) =>
    `нужен файл из ${folder}/ папки content, например "${example}", а стоит «${found}»`,
  'media-place.outside-fix': ({ folder }) => `скопируйте файл в ${folder}/ и напишите его имя так, как оно там стоит, с "/" между папками`,
  'media-place.meant-fix': ({ file }) => `напишите "${file}"`,
  'media-place.link': ({ file, there }) => `${file} должен лежать в самой папке content под этим именем, а это ярлык на ${there}`,
  'media-place.link-fix': 'скопируйте туда сам файл',
  'missing-media.found': ({ file }) => `файла ${file} здесь нет`,
  'missing-media.not-plain': ({ file }) => `${file} должен быть обычным файлом, а это что-то другое`,
  'missing-media.fix': ({ kinds }) =>
    `положите его туда (${kinds}), с теми же большими и малыми буквами в имени, что и здесь, или уберите эту строку`,
  'media-too-large.found': ({ most, megabytes }) => `файл слишком велик: ${decimal(megabytes, 1)} МБ, а можно не больше ${most} МБ`,
  'media-too-large.audio-fix':
    'сохраните запись заново с меньшим битрейтом (для голоса хватает 96 кбит/с) или дайте каждому тексту свой файл',
  'media-too-large.video-fix':
    'сохраните фильм заново в меньшем размере (хватает 1280 × 720 и 1,5 Мбит/с) или отрежьте то, где ничего не говорят',
  'media-too-large.together': ({ most, megabytes }) => `все записи вместе слишком велики: ${megabytes} МБ, а можно не больше ${most} МБ`,
  'media-too-large.together-fix': 'сохраните фильмы заново в меньшем размере или уберите часть из них',
  'media-type.audio': ({ kinds, found }) => `нужна звукозапись (${kinds}), а это ${found}`,
  'media-type.video': ({ kinds, found }) => `нужен фильм (${kinds}), а это ${found}`,
  'media-type.anew-fix': ({ kind }) =>
    `сохраните его заново как ${kind} в программе, где он сделан; от другого имени содержимое не меняется`,
  'media-type.name': ({ found, file }) => `имя файла не говорит, что в нем: «${file}», а внутри ${found}`,
  'media-type.rename-fix': ({ meant, folder }) => `переименуйте его в ${meant} и здесь, и в ${folder}/`,
  'stale-recording.found': ({ file, words }) =>
    `нужна запись нынешних слов: «${words}», а в ${file} сказаны другие; экран ее не проигрывает`,
  'stale-recording.changed': ({ file, was, is }) => `нужна запись слов «${is}», а в ${file} сказано «${was}»; экран ее не проигрывает`,
  'stale-recording.film': ({ file }) => `нужен фильм с нынешними словами плаката, а в ${file} сказаны другие; экран его не показывает`,
  'stale-recording.audio-fix': ({ file, words }) =>
    `прослушайте ${file}, перезапишите, если слова другие, и напишите рядом words: "${words}"`,
  'stale-recording.sign-fix': ({ file, words }) =>
    `просмотрите ${file}, переснимите, если слова другие, и напишите рядом words: "${words}"`,
  'recording-without-words.audio': ({ files }) =>
    `рядом с именем записи нужен отпечаток ее слов, а его нет: ${[...files].join(', ')}; если текст изменится, этого никто не заметит`,
  'recording-without-words.sign': ({ files }) =>
    `рядом с именем фильма нужен отпечаток его слов, а его нет: ${[...files].join(', ')}; если плакат изменится, этого никто не заметит`,
  'recording-without-words.audio-fix': ({ written }) => `прослушайте; если сказано то же, что в тексте, напишите ${written}`,
  'recording-without-words.sign-fix': ({ written }) => `просмотрите; если сказано то же, что на плакате, напишите ${written}`,
  'media-kind.empty': 'пустой файл',
  'media-kind.sound-mpeg': 'звук MPEG-4 (m4a)',
  'media-kind.quicktime': 'фильм QuickTime (mov)',
  'media-kind.matroska': 'фильм Matroska (mkv)',
  'media-kind.other': 'что-то другое',
  'media-kind.riff': 'звук (wav) или фильм (avi) Windows',
  'media-kind.flac': 'звук FLAC',
  'media-kind.aac': 'звук AAC без контейнера',
  'media-kind.windows': 'файл Windows Media (wma, wmv)',
  'media-kind.pdf': 'файл PDF',
  'media-kind.packed': 'архив',
  'media-kind.picture': 'картинка',
  'media-kind.page': 'страница или рисунок',
};
