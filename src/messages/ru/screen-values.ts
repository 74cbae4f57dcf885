import type { SameAs } from '../catalogue.js';
import type { SCREEN_VALUES as ENGLISH } from '../en/screen-values.js';
import { decimal } from './words.js';

export const SCREEN_VALUES: SameAs<typeof ENGLISH> = {
  'value.pixels': 'число пикселей, например 1080',
  'value.least-pixels': ({ least }) => `не меньше ${least} пикселей`,
  'value.most-pixels': ({ most }) => `не больше ${most} пикселей`,
  'value.pixels-both': 'пиксели по ширине и по высоте, например [1080, 1920]',
  'value.loudness': 'громкость от 1 до 5 или 0, если экран без звука',
  'value.least-diagonal': ({ least }) => `диагональ не меньше ${least} дюймов`,
  'value.most-diagonal': ({ most }) => `диагональ не больше ${most} дюймов`,
  'value.least-distance': ({ least }) => `расстояние не меньше ${decimal(least)} м`,
  'value.most-distance': ({ most }) => `расстояние не больше ${decimal(most)} м`,
  'value.height-above': 'высота над полом в метрах, например 0.68',
  'value.height-metres': 'высота в метрах, например 0.68',
  'value.lower-edge': 'высота нижнего края экрана над полом в метрах, например 0.68',
  'value.topics': 'хотя бы одна тема; без "topics:" экран показывает все',
  'value.topic-once': 'каждая тема один раз',
  'value.touched-counts': 'сенсорный экран: на другом никто не открывает тем, считать нечего',
  'value.touched-prints': 'сенсорный экран: на другом никто не попросит листовку',
  'value.touched-speaks': 'сенсорный экран: на другом никто не включит голос, а без касания он не звучит',
  'value.screens': 'хотя бы один экран, например "hall:" с полями name:, center:, diagonal:, pixels:, distance: и mounting_height:',
  'value.label-name': 'имя надписи, например "prevStep"',
  'value.label-and-review': 'название страницы вместе с согласованием либо ни того, ни другого: тогда стоят номера пунктов',
  'value.moment': 'день и час, например "2026-11-23 14:00"',
};
