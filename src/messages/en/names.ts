import type { English } from '../catalogue.js';

/** What is named in other sentences: in other languages in the form in which it stands by itself, or after a colon. */
export const NAMES = {
  'language.kazakh': 'Kazakh',
  'language.russian': 'Russian',
  'language.english': 'English',
  'language.german': 'German',
  'language.turkish': 'Turkish',
  'language.uzbek': 'Uzbek',
  'language.kazakh-latin': 'Kazakh (Latin)',
  'script.cyrillic': 'Cyrillic',
  'script.latin': 'Latin',
  'kind.term': 'term',
  'kind.phone': 'phone',
  'kind.name': 'name',
  'kind.link': 'link',
  'kind.act': 'act',
  'kind.index': 'index',
  'kind.amount': 'amount',
  'kind.percent': 'percent',
  'kind.number': 'number',
  'kind.age': 'age',
  'kind.time': 'time',
  'kind.dates': 'dates',
  'kind.place': 'place',
  'names.more': ({ names, more }: { names: readonly string[]; more: number }) => `${[...names].join(', ')} and ${more} more`,
  'sheet.page': ({ name, page }: { name: string; page: number }) => `${name}, page ${page}`,
} as const satisfies English;
