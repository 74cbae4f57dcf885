import type { SameAs } from '../catalogue.js';
import type { NAMES as ENGLISH } from '../en/names.js';

export const NAMES: SameAs<typeof ENGLISH> = {
  'language.kazakh': 'қазақ тілі',
  'language.russian': 'орыс тілі',
  'language.english': 'ағылшын тілі',
  'language.german': 'неміс тілі',
  'language.turkish': 'түрік тілі',
  'language.uzbek': 'өзбек тілі',
  'language.kazakh-latin': 'латын әріпті қазақ тілі',
  'script.cyrillic': 'кирилл әліпбиі',
  'script.latin': 'латын әліпбиі',
  'kind.term': 'мерзім',
  'kind.phone': 'телефон',
  'kind.name': 'атау',
  'kind.link': 'сілтеме',
  'kind.act': 'акт',
  'kind.index': 'көрсеткіш',
  'kind.amount': 'сома',
  'kind.percent': 'пайыз',
  'kind.number': 'сан',
  'kind.age': 'жас',
  'kind.time': 'уақыт',
  'kind.dates': 'күндер',
  'kind.place': 'ғимараттағы орын',
  'names.more': ({ names, more }) => `${[...names].join(', ')} және тағы ${more}`,
  'sheet.page': ({ name, page }) => `${name}, ${page}-бет`,
};
