import type { SameAs } from '../catalogue.js';
import type { SCREEN as ENGLISH } from '../en/screen.js';
import { and, count, decimal } from './words.js';

const signs = (number: number): string => count(number, 'знак', 'знака', 'знаков');
const mm = (millimetres: number, digits?: number): string => `${decimal(millimetres, digits)}\u00a0мм`;
const m = (metres: number, digits?: number): string => `${decimal(metres, digits)}\u00a0м`;

export const SCREEN: SameAs<typeof ENGLISH> = {
  'slide-too-long.word': ({ screen, distance, word, signs: over }) =>
    `слово «${word}» не помещается в строку экрана «${screen}», который читают с ${m(distance)}: лишних ${signs(over)}`,
  'slide-too-long.word-fix': 'замените его словом короче или двумя словами',
  'slide-too-long.text': ({ screen, distance, signs: over, language }) =>
    `текст «${language}» не помещается на один слайд экрана «${screen}», который читают с ${m(distance)}: лишних ${signs(over)}`,
  'slide-too-long.text-fix': ({ signs: over }) =>
    `сократите текст на ${signs(over)} или разделите на два слайда: "screen:" может быть списком`,
  'no-slides.found': ({ screen, distance, texts, named }) =>
    `на экране «${screen}», который читают с ${m(distance)}, ${count(texts, 'текст показан', 'текста показаны', 'текстов показаны')} по частям: ${named}`,
  'no-slides.fix': 'добавьте там рядом с "text:" поле "screen:" – то же самое короче',
  'screen-too-small.letters': ({ least, letters, distance, letter }) =>
    `вдоль короткой стороны помещается ${decimal(letters, 1)} наименьших букв, нужно ${decimal(least)}: с ${m(distance)} такая буква – ${mm(letter, 1)}`,
  'screen-too-small.letters-fix': ({ nearer, larger }) =>
    `пусть люди стоят не дальше ${m(nearer)} (distance: ${nearer}), или повесьте экран от ${larger}\u00a0дюймов`,
  'screen-too-small.controls': ({ least, target, width }) =>
    `трем кнопкам по ${mm(target)} нужно не меньше ${mm(least)}, а ширина экрана – ${mm(width, 0)}`,
  'screen-too-small.controls-fix': ({ larger }) => `возьмите экран от ${larger}\u00a0дюймов или напишите "touch: false"`,
  'screen-out-of-reach.found': ({ most, below, needed }) =>
    `все кнопки должны быть ниже ${mm(most)}, чтобы до них дотянулись из кресла-коляски: ниже этой высоты ${mm(below, 0)} экрана, а кнопкам нужно ${mm(needed, 0)}`,
  'screen-out-of-reach.fix': ({ edge }) => `повесьте экран нижним краем не выше ${m(edge, 2)} от пола или показывайте на нем меньше тем`,
  'bad-moment.end': ({ found }) => `конец стоит не после начала: «${found}»`,
  'bad-moment.found': ({ found }) => `такого дня и часа нет: «${found}»`,
  'bad-moment.fix': 'напишите день и час, например "2026-11-23 14:00"',
  'bad-repeat.unreadable': ({ rule }) => `это не правило повтора, такое как "FREQ=WEEKLY;BYDAY=MO,WE": «${rule}»`,
  'bad-repeat.unreadable-fix':
    'напишите "FREQ=DAILY", "WEEKLY", "MONTHLY" или "YEARLY", затем, что нужно из INTERVAL, BYDAY, BYMONTHDAY, BYMONTH, COUNT и "UNTIL=20271231", через точку с запятой',
  'bad-repeat.first': ({ rule, from }) => `начало «${from}» не отвечает правилу «${rule}»`,
  'bad-repeat.first-fix': ({ next }) => `напишите первый раз, "${next}", или измените правило`,
  'bad-repeat.never-fix': 'после этого дня правило не дает ни одного: поставьте UNTIL позже или уберите его',
  'bad-repeat.long': ({ from, until }) =>
    `повторяющееся объявление должно кончаться в пределах суток и до следующего раза, а оно идет с «${from}» до «${until}»`,
  'bad-repeat.long-fix': 'поставьте конец раньше или сделайте несколько объявлений',
  'unknown-poster.topic': ({ id }) => `в posters/ нет плаката «${id}»`,
  'unknown-poster.topic-fix': 'напишите id плаката',
  'wrong-value.no-common-language': ({ posters }) => `у плакатов нет общего языка: ${and(posters)}`,
  'wrong-value.poster-in': ({ id, languages }) => `«${id}» – ${[...languages].join(', ')}`,
  'wrong-value.no-common-language-fix': 'сделайте из каждого отдельную тему',
  'missing-field.page-label': 'у страницы нет подписи, и пунктов с номерами на ней нет',
  'missing-field.page-label-fix': ({ pair }) => `добавьте "label: ${pair}" и "review:"`,
  'blank-page.found': ({ named }) =>
    `на странице нет своего текста, только ${named.map((id) => `«${id}»`).join(', ')}, а они показываются вместе с текстом, к которому относятся`,
  'blank-page.fix': 'назовите и текст, который стоит под ними на плакате, или уберите страницу',
  'not-on-screen.found': ({ topic, id, words }) => `текста «${id}» («${words}») нет ни на одной странице темы «${topic}»`,
  'not-on-screen.fix': ({ id }) => `добавьте «${id}» в список "show:" файла kiosk.yaml`,
  'unknown-statement.found': ({ posters, id }) => `в ${posters.map((poster) => `«${poster}»`).join(', ')} нет текста «${id}»`,
  'unknown-statement.fix': 'напишите id текста так, как он стоит в posters/',
  'ambiguous-statement.found': ({ id, times, posters }) =>
    `id «${id}» есть у нескольких текстов (${times}): ${posters.map((poster) => `«${poster}»`).join(', ')}`,
  'other-id.fix': 'дайте одному из них другой id',
  'shown-twice.found': ({ id }) => `«${id}» стоит на страницах дважды, а каждый текст показывают один раз`,
  'shown-twice.fix': 'уберите его с одной из страниц',
  'unknown-field.label': ({ name }) => `у экрана нет подписи «${name}»`,
  'unknown-field.label-meant-fix': ({ meant }) => `напишите вместо нее "${meant}:"`,
  'unknown-field.label-fix': 'уберите ее',
  'unknown-field.label-there-fix': ({ meant }) => `уберите ее: подпись «${meant}» уже есть`,
  'unknown-icon.screen': ({ name }) => `шаблон экрана называет пиктограмму, которой нет в наборе lucide: «${name}»`,
  'missing-glyph.screen': ({ font, character, code }) => `в шрифте ${font} нет знака «${character}» (${code})`,
  'missing-glyph.screen-fix': 'замените знак на экране другим, который есть в шрифте',
  'broken-template.screen': ({ fault }) => `шаблон экрана с ошибкой: ${fault}`,
  'broken-template.label': ({ label }) => `нет подписи «${label}»; подписи экрана – "welcome", "ask", "hint" и другие, см. kiosk.yaml`,
  'broken-template.screen-fix': 'исправьте шаблон или возьмите его из свежей копии templates/',
  'bad-counts.columns': ({ screen, day, found }) =>
    `нужны столбцы «${screen}», «${day}» и по одному на каждую тему с языком после нее, а стоит «${found}»`,
  'bad-counts.row': ({ screen, day }) => `нужны id экрана и день вида 2026-11-27, а стоит «${screen}» и «${day}»`,
  'bad-counts.count': ({ most, found }) => `нужно число от 0 до ${most}, а стоит «${found}»`,
  'bad-counts.table-fix':
    'возьмите таблицу еще раз со страницы состояния экрана: ее файл или то, что телефон читает с ее кодов, каждый код в отдельный файл',
};
