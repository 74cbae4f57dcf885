import type { SameAs } from '../catalogue.js';
import type { NAMES as ENGLISH } from '../en/names.js';

export const NAMES: SameAs<typeof ENGLISH> = {
  'language.kazakh': 'казахский',
  'language.russian': 'русский',
  'language.english': 'английский',
  'language.german': 'немецкий',
  'language.turkish': 'турецкий',
  'language.uzbek': 'узбекский',
  'language.kazakh-latin': 'казахский латиницей',
  'script.cyrillic': 'кириллица',
  'script.latin': 'латиница',
  'kind.term': 'срок',
  'kind.phone': 'телефон',
  'kind.name': 'название',
  'kind.link': 'ссылка',
  'kind.act': 'акт',
  'kind.index': 'показатель',
  'kind.amount': 'сумма',
  'kind.percent': 'процент',
  'kind.number': 'число',
  'kind.age': 'возраст',
  'kind.time': 'время',
  'kind.dates': 'даты',
  'kind.place': 'место в здании',
  'names.more': ({ names, more }) => `${[...names].join(', ')} и еще ${more}`,
  'sheet.page': ({ name, page }) => `${name}, страница ${page}`,
};
