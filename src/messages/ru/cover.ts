import type { SameAs } from '../catalogue.js';
import type { COVER as ENGLISH } from '../en/cover.js';
import { count } from './words.js';

export const COVER: SameAs<typeof ENGLISH> = {
  'cover.title': 'Листы на замену',
  'cover.as-of': ({ day }) => `По тому, что действует на ${day}`,
  'cover.what-to-do':
    'Напечатайте указанные здесь файлы, повесьте каждый лист на его место и снимите старый. Затем впишите новое издание в строку этой стены.',
  'cover.only-down': 'Снимите то, что указано здесь: взамен ничего не вешают.',
  'cover.print': 'Напечатать',
  'cover.paper': ({ file, paper, sheets }) => `${file}: ${paper}, ${sheets}`,
  'cover.wall': ({ paper, copies }) => `${paper}, ${count(copies, 'экземпляр', 'экземпляра', 'экземпляров')}`,
  'cover.replaces': ({ hangs, prints }) => `повесить ${prints} вместо ${hangs}`,
  'cover.replaces-unnumbered': ({ prints }) => `повесить ${prints} вместо листа без номера издания`,
  'cover.take-down': 'Снять',
  'cover.signed': 'Повесил, дата:',
  'cover.page': ({ page, pages }) => `Лист ${page} из ${pages}`,
};
