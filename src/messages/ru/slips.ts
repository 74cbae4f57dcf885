import type { SameAs } from '../catalogue.js';
import type { SLIPS as ENGLISH } from '../en/slips.js';
import { count } from './words.js';

export const SLIPS: SameAs<typeof ENGLISH> = {
  'impossible-day.found': ({ written }) => `такого дня нет в календаре: «${written}»`,
  'impossible-day.fix': 'напишите нужный день; {{date "2027-02-28"}} напечатает его на каждом языке',
  'impossible-day.weekday': ({ written, weekday }) => `день недели не подходит к дате, это ${weekday}: «${written}»`,
  'impossible-day.weekday-fix': ({ weekday }) => `исправьте день недели (${weekday}) или саму дату`,
  'list-length.found': ({ items, written }) => `в списке ${count(items, 'пункт', 'пункта', 'пунктов')}, а в тексте сказано «${written}»`,
  'list-length.fix': ({ items }) => `напишите число ${items}, добавьте пункт или уберите лишний`,
  'list-length.found-from': ({ items, day, written }) =>
    `с ${day} в списке ${count(items, 'пункт', 'пункта', 'пунктов')}, а в тексте сказано «${written}»`,
  'list-length.fix-from': ({ items, day }) =>
    `добавьте редакцию текста с ${day}, в которой стоит число ${items}, либо добавьте пункт или уберите лишний`,
  'doubled-word.found': ({ words }) => `слово стоит два раза подряд: «${words}»`,
  'doubled-word.fix': ({ word }) => `уберите одно «${word}»; если повтор нужен, поставьте дефис, «${word}-${word}», или запятую`,
  'unpaired-mark.found': ({ mark }) => `у знака «${mark}» нет пары: кавычки и скобки ставят по две`,
  'unpaired-mark.fix': ({ mark }) => `поставьте парный знак к «${mark}» или уберите его`,
  'stray-markup.entity': ({ found }) => `в тексте стоит код знака с веб-страницы: «${found}»`,
  'stray-markup.entity-fix': 'введите сам знак; неразрывный пробел программа ставит сама',
  'stray-markup.tag': ({ found }) => `в тексте стоит тег веб-страницы: «${found}»`,
  'stray-markup.link': ({ found }) => `в тексте стоит ссылка в разметке Markdown: «${found}»`,
  'stray-markup.link-fix': 'оставьте только слова, а адрес внесите в rules/links.yaml: его печатает {{link "name"}}',
  'stray-markup.markdown': ({ found }) => `в тексте стоит знак разметки Markdown: «${found}»`,
  'stray-markup.stars-fix': 'уберите его; главные слова текста выделяют *звездочками*',
  'stray-markup.filled': ({ found }) => `в тексте стоит место, которое заполняет другая программа: «${found}»`,
  'stray-markup.filled-fix': 'напишите сами слова; факт из rules/ подставляет вызов, например {{term "name"}}',
  'unfinished-text.found': ({ found }) => `текст не дописан: в нем осталось «${found}»`,
  'unfinished-text.fix': ({ found }) => `напишите нужный текст вместо «${found}»`,
  'broken-placeholder.nothing-filled': ({ place }) => `${place} останется в тексте как есть: здесь программа ничего не подставляет`,
  'broken-placeholder.words-fix': ({ place }) => `напишите слова вместо ${place}`,
  'broken-placeholder.unknown': ({ known, place }) => `программа подставляет здесь ${[...known].join(', ')}, а стоит ${place}`,
  'broken-placeholder.unknown-fix': ({ meant }) => `напишите на этом месте ${[...meant].join(', ')} латинскими буквами`,
  'broken-placeholder.lost': ({ place, language }) => `в тексте «${language}» нет ${place}`,
  'broken-placeholder.lost-fix': ({ place }) => `поставьте ${place} туда же, где оно стоит на другом языке: его заполняет программа`,
  'broken-placeholder.forms': ({ forms, found, language, place }) =>
    `для языка «${language}» нужны ${count(forms, 'форма', 'формы', 'форм')} слова, а дано ${found}: ${place}`,
  'broken-placeholder.forms-fix': ({ rules }) => `дайте по форме на каждый случай (${[...rules].join(', ')}) и разделите их знаком |`,
};
