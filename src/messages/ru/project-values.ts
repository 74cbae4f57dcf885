import type { SameAs } from '../catalogue.js';
import type { PROJECT_VALUES as ENGLISH } from '../en/project-values.js';

export const PROJECT_VALUES: SameAs<typeof ENGLISH> = {
  'value.hash': '64 знака: цифры и буквы от a до f',
  'value.release': 'папка выпуска, например 2026-11-22 или 2026-11-22-2',
  'value.printed-file': 'файл, например posters/rights-a4.pdf',
  'value.country': 'страна двумя заглавными буквами (ISO 3166), например "KZ"',
  'value.time-zone': '"+05:00": с 2024 года в Казахстане одно время',
  'value.languages': ({ example }) => `языки всех текстов по порядку, например [${[...example].join(', ')}]`,
  'value.one-to-four-languages': ({ example }) => `список из одного–четырех языков, например [${[...example].join(', ')}]`,
  'value.language-once': 'каждый язык один раз',
  'value.known-language': ({ known }) => `язык, который знает Taqta: ${[...known].join(', ')}`,
  'value.legal-order': ({ languages }) => `[${[...languages].join(', ')}]: государственный язык стоит первым (закон о языках, ст. 21)`,
  'value.poster-languages': ({ project }) => `языки этого плаката, из числа [${[...project].join(', ')}]`,
  'value.declared-language': ({ project }) => `объявленный в project.yaml язык: ${[...project].join(', ')}`,
  'value.project-order': ({ languages }) => `[${[...languages].join(', ')}]: порядок из project.yaml`,
  'value.halves': ({ languages }) => `текст на каждом из языков ${[...languages].join(', ')} и ни на каком другом`,
  'value.colour': 'цвет, например "#0B3A5B"',
  'value.gray': 'серый цвет с тремя равными частями, например "#D6D6D6"',
  'value.inks': ({ most }) => `сумма всех красок не больше ${most} %`,
  'value.family': 'имя гарнитуры из букв, цифр, пробелов и дефисов, например "Golos Text"',
  'value.floor': 'номер этажа, например 2 или -1',
  'value.most-floors': ({ most }) => `не больше ${most} этажей`,
  'value.most-rooms': ({ most }) => `не больше ${most} кабинетов`,
  'value.floor-once': 'каждый этаж один раз',
  'value.here-once': '"here: true" только на одном этаже: лист висит в одном месте',
};
