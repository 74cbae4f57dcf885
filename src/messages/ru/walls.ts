import type { SameAs } from '../catalogue.js';
import type { WALLS as ENGLISH } from '../en/walls.js';
import { or } from './words.js';

export const WALLS: SameAs<typeof ENGLISH> = {
  'sheet-photo.heic': 'нужен снимок или PDF плаката, а это снимок HEIC, как его сохраняет iPhone; здесь он не читается',
  'sheet-photo.heic-fix': 'отправьте снимок как JPEG: «Настройки > Камера > Форматы > Наиболее совместимый», или сохраните его как JPEG',
  'sheet-photo.pixels': 'нужен снимок или PDF плаката, а в этой картинке больше 120 миллионов точек',
  'sheet-photo.pixels-fix': 'уменьшите картинку или снимите только низ листа',
  'sheet-photo.broken': 'нужен снимок или PDF плаката, а этот файл испорчен или другого рода',
  'sheet-photo.broken-fix': 'годятся JPEG, PNG, WebP, TIFF и PDF; возьмите файл еще раз',
  'sheet-photo.locked': 'нужен снимок или PDF плаката, а этот PDF спрашивает пароль',
  'sheet-photo.locked-fix': 'сохраните его без пароля или снимите лист',
  'sheet-photo.broken-pdf': 'нужен снимок или PDF плаката, а этот PDF испорчен',
  'sheet-photo.again-fix': 'возьмите файл еще раз',
  'sheet-photo.pages': 'нужен снимок или PDF плаката, а в этом PDF слишком много страниц или они слишком велики',
  'sheet-photo.pages-fix': 'оставьте в нем одни страницы плакатов',
  'sheet-photo.missing': 'нужен снимок или PDF плаката, а файла с таким именем нет',
  'sheet-photo.missing-fix': 'проверьте имя и папку',
  'sheet-photo.folder': 'нужен снимок или PDF плаката, а это папка',
  'sheet-photo.folder-fix': 'назовите файлы в ней: photos/*.jpg',
  'sheet-photo.megabytes': ({ megabytes }) => `нужен снимок или PDF плаката, а этот файл слишком велик: ${megabytes} МБ`,
  'sheet-photo.megabytes-fix': ({ most }) => `возьмите снимок меньше ${most} МБ`,
  'sheet-photo.unreadable': 'нужен снимок или PDF плаката, а этот файл система не дает прочитать',
  'sheet-photo.unreadable-fix': 'проверьте права на файл',
  'edition-superseded.found': ({ by, day, edition, released }) => `на ${day} действует ${by}, а висит ${edition} от ${released}`,
  'edition-superseded.found-cause': ({ by, day, edition, released, cause }) =>
    `на ${day} действует ${by}, а висит ${edition} от ${released}; причина: ${cause}`,
  'edition-superseded.unreleased': ({ day, edition, released }) =>
    `на ${day} действуют слова, для которых издания еще нет, а висит ${edition} от ${released}`,
  'edition-superseded.unreleased-cause': ({ day, edition, released, cause }) =>
    `на ${day} действуют слова, для которых издания еще нет, а висит ${edition} от ${released}; причина: ${cause}`,
  'edition-superseded.fix': ({ by, released }) => `напечатайте ${by} от ${released} и повесьте на его место`,
  'edition-superseded.release-fix': ({ poster }) => `сделайте выпуск плаката «${poster}» и напечатайте его`,
  'edition-early.found': ({ until, day, edition, from }) => `на ${day} действует ${until}, а висит ${edition}: оно действует с ${from}`,
  'edition-early.in-force': ({ day, edition, from }) => `нужны слова, действующие на ${day}, а висит ${edition}: оно действует с ${from}`,
  'edition-early.fix': ({ day }) => `повесьте его ${day}`,
  'edition-early.until-fix': ({ day, until }) => `повесьте его ${day}, а до того ${until}`,
  'edition-withdrawn.found': ({ day, edition }) => `на ${day} такого плаката в содержимом уже нет, а висит ${edition}`,
  'edition-withdrawn.fix': 'снимите лист со стены',
  'edition-unknown.found': ({ code }) => `в реестре изданий нет кода ${code}`,
  'edition-unknown.fix': 'возьмите папку content, из которой лист выпущен, с последним editions.yaml',
  'mark-misread.found': ({ mark }) => `метка издания прочитана с ошибкой: «${mark}»`,
  'mark-misread.fix': 'снимите низ листа еще раз, ближе и прямо',
  'sheet-not-released.found': ({ address, posters }) =>
    `у выходных данных нет метки издания, есть только QR-код ${address}, а он стоит на ${or(posters)}: этот лист не выпускали`,
  'sheet-not-released.fix': 'сделайте выпуск плаката и напечатайте лист из папки выпуска',
  'mark-not-found.found': ({ address, posters }) =>
    `у выходных данных не видно маленького кода издания, есть только QR-код ${address}, а он стоит на ${or(posters)}: какое это издание, неизвестно`,
  'mark-not-found.fix': ({ draft }) =>
    `держите камеру прямо и так близко, чтобы лист занял весь кадр, при ровном свете; или снимите только низ листа; лист, внизу которого стоит «${draft}» или нет издания, не выпускали`,
  'foreign-code.found': ({ codes }) => `метки издания нет, есть только чужие коды: ${[...codes].map((code) => `«${code}»`).join(', ')}`,
  'foreign-code.fix': 'проверьте, что это плакат из этой папки content',
  'no-code.found': 'нужен плакат с меткой издания, а здесь нет ни одного кода',
  'no-code.photo-fix': 'держите камеру прямо и так близко, чтобы лист занял весь кадр, при ровном свете; или снимите только низ листа',
  'no-code.pdf-fix': 'возьмите лист из выпуска',
};
